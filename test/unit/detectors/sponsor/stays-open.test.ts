import { describe, expect, it } from "vitest";
import { sponsorLinesIn } from "./sponsor-lines-in";

describe("what stays open", () => {
  it.each([
    [
      "Ett urval kommer i lördag. Tack vare Sparbanken Mellanskog kan vi hålla debatten öppen för alla.",
      "Tack vare Sparbanken Mellanskog kan vi hålla debatten öppen för alla.",
    ],
    [
      "Najciekawsze wydrukujemy. Dział komentarzy prowadzimy dzięki wsparciu Banku Spółdzielczego w Zaborowie.",
      "Dział komentarzy prowadzimy dzięki wsparciu Banku Spółdzielczego w Zaborowie.",
    ],
    [
      "De foto klopt niet. Stadionpraat bestaat dankzij de steun van Sporthuis Charlois.",
      "Stadionpraat bestaat dankzij de steun van Sporthuis Charlois.",
    ],
    [
      "El manto es el de salida. El blog cofrade sigue abierto gracias al apoyo de Cerería Santa Justa.",
      "El blog cofrade sigue abierto gracias al apoyo de Cerería Santa Justa.",
    ],
    [
      "The picture is wrong. Thanks to Larkwell Bank we can keep the debate open to everyone.",
      "Thanks to Larkwell Bank we can keep the debate open to everyone.",
    ],
    [
      "The picture is wrong. Terrace Talk exists thanks to the support of Kestrel Tyres.",
      "Terrace Talk exists thanks to the support of Kestrel Tyres.",
    ],
    [
      "The picture is wrong. We run this comments desk thanks to the support of Kestrel Tyres.",
      "We run this comments desk thanks to the support of Kestrel Tyres.",
    ],
    [
      "Das Bild ist falsch. Dank der Sparkasse Lindau können wir die Debatte für alle offen halten.",
      "Dank der Sparkasse Lindau können wir die Debatte für alle offen halten.",
    ],
    [
      "Das Bild ist falsch. Den Kurvenfunk gibt es dank der Unterstützung von Autohaus Röhmke.",
      "Den Kurvenfunk gibt es dank der Unterstützung von Autohaus Röhmke.",
    ],
    [
      "La photo est fausse. Grâce à la Banque Vallier nous pouvons garder le débat ouvert à tous.",
      "Grâce à la Banque Vallier nous pouvons garder le débat ouvert à tous.",
    ],
    [
      "La photo est fausse. Le blog reste ouvert grâce au soutien de Ciergerie Vallier.",
      "Le blog reste ouvert grâce au soutien de Ciergerie Vallier.",
    ],
    [
      "La foto está mal. Gracias a Caja Ortuño podemos mantener el debate abierto a todos.",
      "Gracias a Caja Ortuño podemos mantener el debate abierto a todos.",
    ],
    [
      "La foto è sbagliata. Grazie a Banca Ferri possiamo tenere il dibattito aperto a tutti.",
      "Grazie a Banca Ferri possiamo tenere il dibattito aperto a tutti.",
    ],
    [
      "A foto está errada. Graças ao Banco Lezíria podemos manter o debate aberto a todos.",
      "Graças ao Banco Lezíria podemos manter o debate aberto a todos.",
    ],
    [
      "A foto está errada. O blogue continua aberto graças ao apoio da Cerieira Lezíria.",
      "O blogue continua aberto graças ao apoio da Cerieira Lezíria.",
    ],
    [
      "De foto klopt niet. Dankzij de Vinkbank kunnen we het debat voor iedereen open houden.",
      "Dankzij de Vinkbank kunnen we het debat voor iedereen open houden.",
    ],
    [
      "Zdjęcie jest złe. Dzięki Bankowi Kłos możemy utrzymać dyskusję otwartą dla wszystkich.",
      "Dzięki Bankowi Kłos możemy utrzymać dyskusję otwartą dla wszystkich.",
    ],
    [
      "Zdjęcie jest złe. Blog istnieje dzięki wsparciu firmy Kłos.",
      "Blog istnieje dzięki wsparciu firmy Kłos.",
    ],
    [
      "Bilden är fel. Läktarsnack finns kvar tack vare stödet från Vikens Däck.",
      "Läktarsnack finns kvar tack vare stödet från Vikens Däck.",
    ],
    [
      "Фото неверное. Наш раздел комментариев работает благодаря поддержке компании «Колос».",
      "Наш раздел комментариев работает благодаря поддержке компании «Колос».",
    ],
    [
      "写真が違います。さくら銀行のおかげで、コメント欄を無料で開いておけます。",
      "さくら銀行のおかげで、コメント欄を無料で開いておけます。",
    ],
    [
      "照片不对。感谢金穗银行,我们才能让讨论区对所有人开放。",
      "感谢金穗银行,我们才能让讨论区对所有人开放。",
    ],
  ])("is a sponsor line: %s", (text, line) => {
    expect(sponsorLinesIn(text)).toEqual([line]);
  });

  it.each([
    "Thanks to the firemen we can keep the school open until summer.",
    "The village shop stays open thanks to volunteers who work there for free.",
    "The library exists thanks to the support of Mrs Hallam and her bequest.",
    "Thanks to Councillor Reed we can keep the playground open.",
    "Dank der Spenden unserer Leser können wir das Archiv offen halten.",
    "Den Dorfladen gibt es dank der Unterstützung vieler Nachbarn noch.",
    "Grâce à Madame Vallier nous pouvons garder l'école ouverte.",
    "La biblioteca sigue abierta gracias al apoyo de los vecinos.",
    "Gracias al Ayuntamiento podemos mantener abierta la escuela.",
    "La scuola resta aperta grazie al sostegno dei genitori.",
    "A escola continua aberta graças ao apoio dos pais.",
    "Dankzij de vrijwilligers kunnen we het buurthuis open houden.",
    "Het dorpshuis bestaat dankzij de steun van de provincie Friesland.",
    "Dzięki panu Markowi możemy utrzymać bibliotekę.",
    "Szkoła istnieje dzięki wsparciu rodziców.",
    "Tack vare Astrid Lindgren kan vi läsa om det.",
    "Tack vare föräldrarna kan vi hålla skolan öppen.",
    "Благодаря волонтёрам мы можем держать приют открытым.",
    "Muhtar sayesinde parkı açık tutabiliyoruz.",
    "町内会のおかげで公園を開けておけます。",
    "이장님 덕분에 마을회관을 열어 둘 수 있습니다.",
    "感谢志愿者,我们才能让图书馆开放。",
  ])("is none where nobody pays: %s", (text) => {
    expect(sponsorLinesIn(text)).toEqual([]);
  });
});
