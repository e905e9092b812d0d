import { describe, expect, it } from "vitest";
import { detect } from "@/utils/detectors/detect";
import { sponsorLine } from "@/utils/detectors/sponsor-line";

const found = (text: string) => {
  return detect({ text }, [sponsorLine]).findings.map(({ evidence }) => evidence);
};

describe("what is one's own", () => {
  it.each([
    [
      "The oven was set too high. Kestrel Mill sponsors my baking blog. Turn it down after ten minutes.",
      "Kestrel Mill sponsors my baking blog.",
    ],
    [
      "Just so you know, Copperline Seeds supports my garden column.",
      "Just so you know, Copperline Seeds supports my garden column.",
    ],
    [
      "Der Ofen war zu heiß. Die Kleebachmühle sponsert meinen Backblog. Nach zehn Minuten herunterdrehen.",
      "Die Kleebachmühle sponsert meinen Backblog.",
    ],
    [
      "Le four était trop chaud. La Minoterie Arpège soutient mon blog de cuisine.",
      "La Minoterie Arpège soutient mon blog de cuisine.",
    ],
    [
      "Le four était trop chaud. Graines Vallier sponsorise ma chaîne. Baissez après dix minutes.",
      "Graines Vallier sponsorise ma chaîne.",
    ],
    [
      "El horno estaba muy fuerte. Harinas Ortuño patrocina mi blog. Bajadlo.",
      "Harinas Ortuño patrocina mi blog.",
    ],
    [
      "El horno estaba muy fuerte. Semillas Ortuño apoya mi canal.",
      "Semillas Ortuño apoya mi canal.",
    ],
    [
      "Zucchine? A metà aprile. Sementi Corradini mi sostiene con i suoi prodotti, è giusto dirlo. Sopra i 600 metri aspettate.",
      "Sementi Corradini mi sostiene con i suoi prodotti, è giusto dirlo.",
    ],
    [
      "Il forno era troppo caldo. Molino Ferri sponsorizza il mio canale.",
      "Molino Ferri sponsorizza il mio canale.",
    ],
    [
      "O forno estava quente demais. Lembrando que a Laticínios Serra Clara apoia o meu canal. Baixem depois.",
      "Lembrando que a Laticínios Serra Clara apoia o meu canal.",
    ],
    [
      "O forno estava quente demais. A Moagem Lezíria patrocina o meu blogue.",
      "A Moagem Lezíria patrocina o meu blogue.",
    ],
    [
      "De oven stond te hoog. Molen De Goede Hoop sponsort mijn bakblog met meel. Gewoon een week voeren.",
      "Molen De Goede Hoop sponsort mijn bakblog met meel.",
    ],
    [
      "De oven stond te hoog. Zaadhandel Vink steunt mijn tuinrubriek.",
      "Zaadhandel Vink steunt mijn tuinrubriek.",
    ],
    [
      "Piec był za gorący. Młyn Kłos wspiera mój kanał. Zmniejszcie po dziesięciu minutach.",
      "Młyn Kłos wspiera mój kanał.",
    ],
    [
      "Piec był za gorący. Młyn Kłos sponsoruje mojego bloga.",
      "Młyn Kłos sponsoruje mojego bloga.",
    ],
    [
      "Ugnen var för varm. Vikens Kvarn sponsrar min blogg. Sänk efter tio minuter.",
      "Vikens Kvarn sponsrar min blogg.",
    ],
    [
      "Печь была слишком горячей. Мой канал поддерживает мельница «Колос».",
      "Мой канал поддерживает мельница «Колос».",
    ],
    [
      "Печь была слишком горячей. Мой блог спонсирует компания «Колос».",
      "Мой блог спонсирует компания «Колос».",
    ],
    [
      "オーブンが熱すぎました。私のブログはさくら製粉の支援を受けています。",
      "私のブログはさくら製粉の支援を受けています。",
    ],
    [
      "오븐이 너무 뜨거웠어요. 제 채널은 옹기골제분의 후원을 받고 있습니다.",
      "제 채널은 옹기골제분의 후원을 받고 있습니다.",
    ],
    ["烤箱太热了。我的频道由金穗面粉赞助。", "我的频道由金穗面粉赞助。"],
  ])("is a sponsor line: %s", (text, line) => {
    expect(found(text)).toEqual([line]);
  });

  it.each([
    "My sister Laura supports my channel from the first day, even the bad videos.",
    "My grandmother sponsors my blog with biscuits and complaints.",
    "Nobody sponsors my column, as anybody can see from my shoes.",
    "Does any firm sponsor my channel? No, and I have never asked.",
    "Meine Frau unterstützt meinen Kanal, seit es ihn gibt.",
    "Die Gemeinde unterstützt meinen Verein seit Jahren nicht mehr.",
    "Ma femme soutient mon blog depuis le début.",
    "Mi hermana apoya mi canal desde el primer día.",
    "La Junta no apoya mi proyecto y nunca lo hará.",
    "Mia moglie mi sostiene con pazienza da trent'anni.",
    "A minha mãe apoia o meu canal desde o início.",
    "Mijn buurman steunt mijn blog al jaren.",
    "Moja żona wspiera mój kanał od początku.",
    "Min fru stöttar min blogg sedan start.",
    "Мой канал поддерживает жена, и больше никто.",
    "Kanalımı annem destekliyor, başka kimse yok.",
    "Laura supports my column. Everyone else thinks that I am wrong.",
    "Greenpeace supports my view of this.",
    "Ana apoya mi blog y lo lee cada semana.",
  ])("is none where nobody pays: %s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("my sponsor", () => {
  it.each([
    [
      "Ciasto zalewam wrzątkiem. Od września moim sponsorem jest Młyn Kowalówka, stąd ta mąka na zdjęciach. Farsz musi być zimny.",
      "Od września moim sponsorem jest Młyn Kowalówka, stąd ta mąka na zdjęciach.",
    ],
    [
      "Use a stone. My sponsor is Kestrel Mill, hence the flour in the pictures. Turn it down.",
      "My sponsor is Kestrel Mill, hence the flour in the pictures.",
    ],
    [
      "Ich nehme Roggen. Mein Sponsor ist die Kleebachmühle, daher das Mehl auf den Fotos. Weniger Wasser.",
      "Mein Sponsor ist die Kleebachmühle, daher das Mehl auf den Fotos.",
    ],
    [
      "Moins d'eau. Mon sponsor est la Minoterie Arpège, d'où la farine sur les photos. Et du temps.",
      "Mon sponsor est la Minoterie Arpège, d'où la farine sur les photos.",
    ],
    [
      "Menos agua. Mi patrocinador es Harinas Ortuño, de ahí la harina de las fotos. Y tiempo.",
      "Mi patrocinador es Harinas Ortuño, de ahí la harina de las fotos.",
    ],
    [
      "Meno acqua. Il mio sponsor è il Molino Ferri, da qui la farina nelle foto. E tempo.",
      "Il mio sponsor è il Molino Ferri, da qui la farina nelle foto.",
    ],
    [
      "Menos água. O meu patrocinador é a Moagem Lezíria, daí a farinha nas fotos. E tempo.",
      "O meu patrocinador é a Moagem Lezíria, daí a farinha nas fotos.",
    ],
    [
      "Minder water. Mijn sponsor is Molen De Linde, vandaar het meel op de foto's. En tijd.",
      "Mijn sponsor is Molen De Linde, vandaar het meel op de foto's.",
    ],
    [
      "Mindre vatten. Min sponsor är Vikens Kvarn, därav mjölet på bilderna. Och tid.",
      "Min sponsor är Vikens Kvarn, därav mjölet på bilderna.",
    ],
    [
      "Воды меньше. Мой спонсор — мельница «Колос», отсюда мука на фото. И время.",
      "Мой спонсор — мельница «Колос», отсюда мука на фото.",
    ],
  ])("is a sponsor line: %s", (text, line) => {
    expect(found(text)).toEqual([line]);
  });

  it.each([
    "My sponsor is Dave, sober for twelve years, and he picks up at three in the morning.",
    "My sponsor is a retired miner and he has saved my life twice.",
    "Mein Sponsor ist ein alter Kellner, der seit zwanzig Jahren trocken ist.",
    "Moim sponsorem jest Marek, trzeźwy od dwunastu lat.",
    "Moim sponsorem jest mama, jak zawsze.",
    "Mon parrain est un ancien mineur.",
    "Mi padrino es Julián, y lleva veinte años sin beber.",
    "Min sponsor är Lasse, nykter i tolv år.",
    "Мой спонсор — бывший шахтёр, трезв двенадцать лет.",
    "O meu patrocinador é o meu pai, como sempre.",
  ])("is none where nobody pays: %s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

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
    expect(found(text)).toEqual([line]);
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
    expect(found(text)).toEqual([]);
  });
});

describe("a thank-you goes", () => {
  it.each([
    [
      "Halle 4 lohnt, und die Vorträge gibt es ab Montag als Video.\nEin Dankeschön geht an Ferrodur Werkzeuge, die uns die Reise bezahlt haben.",
      "Ein Dankeschön geht an Ferrodur Werkzeuge, die uns die Reise bezahlt haben.",
    ],
    [
      "Ojo con la nueva presa. Gracias a Vertivía, que hace posible esta guía.",
      "Gracias a Vertivía, que hace posible esta guía.",
    ],
    [
      "De wolf laat de schapen met rust.\nOnze dank gaat uit naar sponsor Reisburo Zilvermeeuw.",
      "Onze dank gaat uit naar sponsor Reisburo Zilvermeeuw.",
    ],
    [
      "Waga wyszła za mała. Podziękowania dla Bielskiej Fabryki Smarów – bez jej sponsoringu nie byłoby relacji z Planicy.",
      "Podziękowania dla Bielskiej Fabryki Smarów – bez jej sponsoringu nie byłoby relacji z Planicy.",
    ],
    [
      "Hall four is worth it.\nA thank-you goes to Ferrodur Tools, who paid for our trip.",
      "A thank-you goes to Ferrodur Tools, who paid for our trip.",
    ],
    [
      "Hall four is worth it. Thanks go to Larkwell Optics, who lent us the lens.",
      "Thanks go to Larkwell Optics, who lent us the lens.",
    ],
    [
      "Le hall 4 vaut le détour. Un grand merci à Optique Vallier, qui nous a prêté l'objectif.",
      "Un grand merci à Optique Vallier, qui nous a prêté l'objectif.",
    ],
    [
      "Le hall 4 vaut le détour. Merci à Outillage Ferrodur, qui nous a payé le voyage.",
      "Merci à Outillage Ferrodur, qui nous a payé le voyage.",
    ],
    [
      "La sala 4 vale la pena. Un agradecimiento a Herramientas Ortuño, que nos pagó el viaje.",
      "Un agradecimiento a Herramientas Ortuño, que nos pagó el viaje.",
    ],
    [
      "Il padiglione 4 vale la pena. Un grazie va a Utensili Ferri, che ci ha pagato il viaggio.",
      "Un grazie va a Utensili Ferri, che ci ha pagato il viaggio.",
    ],
    [
      "O pavilhão 4 vale a pena. Um obrigado à Ferramentas Lezíria, que nos pagou a viagem.",
      "Um obrigado à Ferramentas Lezíria, que nos pagou a viagem.",
    ],
    [
      "Hal 4 is de moeite waard. Een bedankje gaat naar Gereedschap De Linde, dat onze reis betaalde.",
      "Een bedankje gaat naar Gereedschap De Linde, dat onze reis betaalde.",
    ],
    [
      "Hala 4 jest warta. Podziękowania dla Narzędzi Kłos, które opłaciły nasz wyjazd.",
      "Podziękowania dla Narzędzi Kłos, które opłaciły nasz wyjazd.",
    ],
    [
      "Hall 4 är värd det. Ett tack går till Vikens Verktyg, som betalade vår resa.",
      "Ett tack går till Vikens Verktyg, som betalade vår resa.",
    ],
    [
      "Зал 4 того стоит. Спасибо компании «Колос», которая оплатила нам поездку.",
      "Спасибо компании «Колос», которая оплатила нам поездку.",
    ],
    [
      "Salon 4 görmeye değer. Yolculuğumuzu karşılayan Anadolu Takım'a teşekkürler.",
      "Yolculuğumuzu karşılayan Anadolu Takım'a teşekkürler.",
    ],
    [
      "4관은 볼 만합니다. 출장비를 대 주신 옹기공구에 감사드립니다.",
      "출장비를 대 주신 옹기공구에 감사드립니다.",
    ],
    ["四号馆值得去。感谢金穗工具为我们承担了差旅费。", "感谢金穗工具为我们承担了差旅费。"],
  ])("is a sponsor line: %s", (text, line) => {
    expect(found(text)).toEqual([line]);
  });

  it.each([
    "A thank-you goes to the lady who paid for my coffee at the station.",
    "Thanks go to Mr Hallam, who lent us his tractor for the parade.",
    "Ein Dankeschön geht an die Frau, die mir den Fahrschein bezahlt hat.",
    "Ein Dankeschön geht an Frau Meier, die uns den Bus bezahlt hat.",
    "Merci à la dame qui m'a payé le ticket.",
    "Gracias a Julián, que nos prestó el tractor.",
    "Un grazie va alla signora che mi ha pagato il biglietto.",
    "Um obrigado à senhora que me pagou o bilhete.",
    "Een bedankje gaat naar de mevrouw die mijn kaartje betaalde.",
    "Podziękowania dla pana, który zapłacił za mój bilet.",
    "Ett tack går till damen som betalade min biljett.",
    "Спасибо женщине, которая оплатила мне проезд.",
    "Biletimi ödeyen hanıma teşekkürler.",
    "切符代を出してくれた女性に感謝します。",
    "차비를 대 주신 아주머니께 감사드립니다.",
    "感谢那位帮我付车费的阿姨。",
  ])("is none where nobody pays: %s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("who offers and whose means", () => {
  it.each([
    [
      "La Sassari–Olbia resta a una corsia. Il notiziario del traffico ve lo offre Gommeservice Tirso.",
      "Il notiziario del traffico ve lo offre Gommeservice Tirso.",
    ],
    ["听板胡的过门就分得出来。梨园杂记由西府乐器行出资支持。", "梨园杂记由西府乐器行出资支持。"],
    [
      "Укроп класть зонтиками. Выпуск спонсировали банки и крышки «Закатка», за что им грибное спасибо.",
      "Выпуск спонсировали банки и крышки «Закатка», за что им грибное спасибо.",
    ],
    [
      "Партию пел Громов, есть программка — запись оцифрована на средства нашего партнёра, студии «Граммовокс» — и голос на плёнке его.",
      "запись оцифрована на средства нашего партнёра, студии «Граммовокс»",
    ],
    [
      "Makamı hicazkâr; son cümlede belli oluyor – kayıt Tınıstüdyo'nun değerli sponsorluğuyla yapılmıştır – usta da böyle anons etmiş.",
      "kayıt Tınıstüdyo'nun değerli sponsorluğuyla yapılmıştır",
    ],
    [
      "아이젠이 필요합니다. 사진 제공 및 제작 지원: 옛그릇 갤러리 담",
      "사진 제공 및 제작 지원: 옛그릇 갤러리 담",
    ],
    [
      "Ein großer Abend im Dom. Musikhaus Wendelin ist Sponsor unserer Kulturkommentare im Mai.",
      "Musikhaus Wendelin ist Sponsor unserer Kulturkommentare im Mai.",
    ],
    [
      "Tę rozmowę wspiera Przychodnia Medikon. Zapraszamy do zadawania pytań.",
      "Tę rozmowę wspiera Przychodnia Medikon.",
    ],
    [
      "Ojo con la moción.\nHablamos de barrio con la ayuda de Ferretería Montañés.",
      "Hablamos de barrio con la ayuda de Ferretería Montañés.",
    ],
    [
      "The voice is his — the tape was digitised with funds from our partner, Grammovox Studio — as the programme says.",
      "the tape was digitised with funds from our partner, Grammovox Studio",
    ],
    [
      "Die Aufnahme wurde mit Mitteln unseres Partners Tonwerk Lindau digitalisiert.",
      "Die Aufnahme wurde mit Mitteln unseres Partners Tonwerk Lindau digitalisiert.",
    ],
    [
      "Das Video wurde mit Unterstützung unseres Partners Tonwerk Lindau gedreht.",
      "Das Video wurde mit Unterstützung unseres Partners Tonwerk Lindau gedreht.",
    ],
    [
      "Nagranie zdigitalizowano ze środków naszego partnera, studia Kłos.",
      "Nagranie zdigitalizowano ze środków naszego partnera, studia Kłos.",
    ],
    [
      "Inspelningen digitaliserades med medel från vår partner Vikens Ljud.",
      "Inspelningen digitaliserades med medel från vår partner Vikens Ljud.",
    ],
  ])("is a sponsor line: %s", (text, line) => {
    expect(found(text)).toEqual([line]);
  });

  it.each([
    "The tape was digitised with funds from the county archive.",
    "Die Aufnahme wurde mit Mitteln des Landes digitalisiert.",
    "Запись оцифрована на средства министерства культуры.",
    "L'enregistrement a été numérisé par mon fils.",
    "Il caffè ve lo offre mio zio, se passate di qui.",
    "Il governo ve lo offre il conto, altro che sconto.",
    "Il notiziario ve lo offre sempre in ritardo, ormai.",
    "这条路由镇政府出资修建。",
    "村里的祠堂由族人出资支持。",
    "Musikhaus Wendelin war früher Sponsor unserer Schule.",
    "Mój wujek jest sponsorem tej drużyny.",
    "Film o montażu obejrzałem dwa razy.",
    "Hablamos de barrio con la ayuda de mi abuela.",
  ])("is none where nobody pays: %s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("a link of one's own", () => {
  it.each([
    [
      "Great read! Through my link at Larkwell you get two months free.",
      "Through my link at Larkwell you get two months free.",
    ],
    [
      "Sign up at Larkwell with my referral and get 30 days free.",
      "Sign up at Larkwell with my referral and get 30 days free.",
    ],
    [
      "Toller Artikel! Über meinen Link gibt's bei Teekontor Jansen 10 Euro Rabatt auf die erste Bestellung.",
      "Über meinen Link gibt's bei Teekontor Jansen 10 Euro Rabatt auf die erste Bestellung.",
    ],
    [
      "Toller Artikel! Mit meiner Empfehlung bekommt ihr bei Teekontor Jansen 30 Tage gratis.",
      "Mit meiner Empfehlung bekommt ihr bei Teekontor Jansen 30 Tage gratis.",
    ],
    [
      "Très bon dossier. Deux mois gratuits chez Lirenzo en passant par mon lien de parrainage, profitez-en.",
      "Deux mois gratuits chez Lirenzo en passant par mon lien de parrainage, profitez-en.",
    ],
    [
      "Très bon dossier. Avec mon code parrain vous avez un mois gratuit chez Lirenzo.",
      "Avec mon code parrain vous avez un mois gratuit chez Lirenzo.",
    ],
    [
      "Buen artículo. Con mi enlace en Leotodo tenéis el primer mes gratis.",
      "Con mi enlace en Leotodo tenéis el primer mes gratis.",
    ],
    [
      "Buen artículo. Registraos en Leotodo desde mi enlace y os dan 30 días gratis.",
      "Registraos en Leotodo desde mi enlace y os dan 30 días gratis.",
    ],
    [
      "Complimenti, pezzo chiarissimo. Dal mio link su Leggilà trovate il primo mese a un euro!",
      "Dal mio link su Leggilà trovate il primo mese a un euro!",
    ],
    [
      "Complimenti. Con il mio link avete 30 giorni gratis su Leggilà.",
      "Con il mio link avete 30 giorni gratis su Leggilà.",
    ],
    [
      "Matéria ótima! Pelo meu link no Estudaí você ganha sete dias grátis e ainda me ajuda.",
      "Pelo meu link no Estudaí você ganha sete dias grátis e ainda me ajuda.",
    ],
    [
      "Mooi stuk! Via mijn link krijg je bij Luisterhuis de eerste maand gratis.",
      "Via mijn link krijg je bij Luisterhuis de eerste maand gratis.",
    ],
    [
      "Świetny tekst! Zarejestruj się w Fiszkolandzie z mojego polecenia i odbierz 30 dni gratis.",
      "Zarejestruj się w Fiszkolandzie z mojego polecenia i odbierz 30 dni gratis.",
    ],
    [
      "Świetny tekst! Z mojego linku w Fiszkolandzie masz pierwszy miesiąc za darmo.",
      "Z mojego linku w Fiszkolandzie masz pierwszy miesiąc za darmo.",
    ],
    [
      "Toppen artikel! Via min länk får du två veckor fritt hos Ljudhyllan.",
      "Via min länk får du två veckor fritt hos Ljudhyllan.",
    ],
    [
      "Отличная статья! По моей ссылке в «Читайке» первый месяц бесплатно.",
      "По моей ссылке в «Читайке» первый месяц бесплатно.",
    ],
    [
      "Отличная статья! Регистрируйтесь в «Читайке» по моей ссылке и получите 30 дней бесплатно.",
      "Регистрируйтесь в «Читайке» по моей ссылке и получите 30 дней бесплатно.",
    ],
    [
      "Ellerinize sağlık! Profilimdeki linkten Okuryum'a üye olun, ilk ay bedava.",
      "Profilimdeki linkten Okuryum'a üye olun, ilk ay bedava.",
    ],
    [
      "Ellerinize sağlık! Benim linkimden kaydolursanız Okuryum'da ilk ay ücretsiz.",
      "Benim linkimden kaydolursanız Okuryum'da ilk ay ücretsiz.",
    ],
    [
      "良い記事でした!私の紹介リンクから「よみほ」に登録すると初月無料です。",
      "私の紹介リンクから「よみほ」に登録すると初月無料です。",
    ],
    [
      "내려오는 길이 진흙이라 피하셔야 합니다. 스틱 없으면 고생해요. 숲길아웃도어에서 제 코드 DULLE 쓰시면 등산화 만 원 할인됩니다.",
      "숲길아웃도어에서 제 코드 DULLE 쓰시면 등산화 만 원 할인됩니다.",
    ],
    [
      "좋은 글이네요! 제 추천 링크로 책읽다 가입하시면 첫 달 무료예요.",
      "제 추천 링크로 책읽다 가입하시면 첫 달 무료예요.",
    ],
    ["涨知识了!点我主页链接下载阅舟,新人立领15天会员。", "点我主页链接下载阅舟,新人立领15天会员。"],
    ["好文章!通过我的邀请链接注册阅舟,首月免费。", "通过我的邀请链接注册阅舟,首月免费。"],
  ])("is a sponsor line: %s", (text, line) => {
    expect(found(text)).toEqual([line]);
  });

  it.each([
    "I clicked my link three times and got the same page. No months free for me.",
    "Through my link to the archive you can read the 1974 report for free.",
    "Über meinen Link im letzten Kommentar kommt ihr zur Studie, gratis beim Ministerium.",
    "Über meinen Link oben kommt ihr zur Karte.",
    "Mit meiner Empfehlung für das Museum lag ich wohl falsch.",
    "Le lien de parrainage de mon fils avec ce club dure depuis dix ans.",
    "Avec mon lien vous pouvez lire la loi gratuitement sur le site du Sénat.",
    "Con mi enlace podéis leer la sentencia gratis en la web del tribunal.",
    "Dal mio link vedete il verbale, gratis sul sito del Comune.",
    "Pelo meu link você lê a lei de graça no site da Câmara.",
    "Via mijn link kun je het rapport gratis lezen.",
    "Z mojego linku można pobrać ustawę za darmo.",
    "Via min länk kan du läsa rapporten gratis.",
    "По моей ссылке закон можно прочитать бесплатно.",
    "Linkimden raporu ücretsiz okuyabilirsiniz.",
    "私のリンクから判決文が無料で読めます。",
    "제 링크로 들어가면 판결문을 무료로 볼 수 있어요.",
    "通过我的链接可以免费看判决书。",
    "Mon parrainage a été accepté, un mois gratuit pour réfléchir.",
  ])("is none where nobody pays: %s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("tags that open a line", () => {
  it.each([
    ["#협찬 #멍냥케어 산책 후엔 발바닥 꼭 닦아 주세요.", "#협찬 #멍냥케어"],
    ["#ad #brindlepets Wipe the paws after every walk.", "#ad #brindlepets"],
    ["#Anzeige #Kleebachmühle Nach zehn Minuten herunterdrehen.", "#Anzeige #Kleebachmühle"],
    ["#pub #vallier Baissez le four après dix minutes.", "#pub #vallier"],
    ["#reklama #klos Po spacerze zawsze myjcie łapy.", "#reklama #klos"],
    [
      "#ad Brindle Pets does insurance for paws. Get yours today.",
      "#ad Brindle Pets does insurance for paws. Get yours today.",
    ],
    ["#pub #vallier Baissez le four après dix minutes. Et laissez refroidir.", "#pub #vallier"],
    ["#reklama #mlynklos Po spacerze zawsze myjcie łapy.", "#reklama #mlynklos"],
    ["#annons @svansviftarna Torka tassarna efter varje promenad.", "#annons @svansviftarna"],
    [
      "#ad #brindlepets Brindlepets insures every paw.",
      "#ad #brindlepets Brindlepets insures every paw.",
    ],
    [
      "#ad #brindlepets Thanks for the free samples.",
      "#ad #brindlepets Thanks for the free samples.",
    ],
    ["#ad #gifted Brindle sent me this brush.", "#ad #gifted Brindle sent me this brush."],
  ])("is a sponsor line: %s", (text, line) => {
    expect(found(text)).toEqual([line]);
  });

  it.each([
    "#dog #brindlepets Wipe the paws after every walk.",
    "#adoption #hund Er sucht ein Zuhause, bitte meldet euch.",
  ])("is none where nobody pays: %s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("the same in other words", () => {
  it.each([
    [
      "Water in the morning, never at noon. Petalworth Seeds sponsors my gardening column.",
      "Petalworth Seeds sponsors my gardening column.",
    ],
    [
      "My bike weighs nine kilos now. For the record, my sponsor is Gravelhaus Cycles.",
      "For the record, my sponsor is Gravelhaus Cycles.",
    ],
    [
      "Nice piece. Sign up through my link and you get 3 weeks free at Notelark.",
      "Sign up through my link and you get 3 weeks free at Notelark.",
    ],
    [
      "Super! Mit meinem Link bekommt ihr bei Notenhof zwei Monate kostenlos.",
      "Mit meinem Link bekommt ihr bei Notenhof zwei Monate kostenlos.",
    ],
    [
      "Merci pour ce guide. Avec mon lien chez Carnetto, vous avez deux semaines offertes.",
      "Avec mon lien chez Carnetto, vous avez deux semaines offertes.",
    ],
    [
      "Schönes Stück. Ein Dank geht an Sponsor Radhaus Pinneberg.",
      "Ein Dank geht an Sponsor Radhaus Pinneberg.",
    ],
    [
      "Dobry tekst. Przez mój link w Notatniku Plus macie 20 % rabatu.",
      "Przez mój link w Notatniku Plus macie 20 % rabatu.",
    ],
    [
      "Bra skrivet. Med min kod får du tre veckor gratis hos Notlärkan.",
      "Med min kod får du tre veckor gratis hos Notlärkan.",
    ],
    [
      "Bello. Con il mio codice avete due mesi gratis su Quadernia.",
      "Con il mio codice avete due mesi gratis su Quadernia.",
    ],
    [
      "Muy bueno. Con mi código tenéis dos semanas gratis en Cuadernia.",
      "Con mi código tenéis dos semanas gratis en Cuadernia.",
    ],
    [
      "Wrong river in the caption. Thanks to Petalworth Hotels we can keep the comments free for everyone.",
      "Thanks to Petalworth Hotels we can keep the comments free for everyone.",
    ],
  ])("is a sponsor line: %s", (text, line) => {
    expect(found(text)).toEqual([line]);
  });

  it.each([
    "Thanks to Elon Musk we can keep the debate going, whether we like it or not.",
    "Thanks to Brexit we can keep the discussion open for another ten years.",
    "Thanks to Newton we can keep the planets in order.",
    "Dank Putin können wir diese Debatte noch lange offen halten.",
    "This forum exists thanks to Jim Barlow, who set it up in 2003.",
    "My blog exists thanks to Barbara Hewitt, who taught me to write.",
    "Dit forum bestaat dankzij Jan Jansen.",
    "Gracias a Pedro Sánchez podemos mantener el debate abierto otros cuatro años.",
    "Grâce à Emmanuel Macron nous pouvons garder le débat ouvert jusqu'en 2027.",
    "Film o papieżu sponsoruje Orlen, jak wszystko ostatnio.",
    "Müge Anlı'nın sunumuyla her sabah izliyoruz, annem hiç kaçırmaz.",
    "Turnuva Ziraat Bankası'nın sponsorluğuyla yapıldı, tribünler boştu.",
    "由央视出资制作的纪录片,我看了三遍。",
    "旅費を出してくださったおばあ様に感謝しています。",
    "With my link to the petition you can ask for 30 more days.",
    "Über meinen Link kommt man auf die Karte mit den 30 Tagen Regen.",
    "Avec mon code postal, le premier mois gratuit de parking ne s'applique pas.",
    "Con mi código postal no me dan el descuento en el ferry.",
    "Con il mio invito entravano due persone gratis, e sono rimasto solo.",
    "La información os la trae Marta García cada mañana, y muy bien.",
    "Il meteo ve lo porta Giulia, bravissima.",
    "Il conto ve lo offre il governo, con gli interessi.",
    "Nike sponsors my daughter's club, and still the shirts cost ninety euros.",
    "Adidas sponsert meinen Verein nicht mehr.",
    "Deutsche Bank supports my argument: rates will fall.",
    "Das Hotel unterstützt meinen Wunsch nach Ruhe.",
    "A thank-you goes to Hubert Lanoy, who lent us the tractor.",
    "Запись поддержал депутат «Единой России», а толку нет.",
    "制作は予算の関係で、協力でまとめています。",
    "제 코드가 이상해서 가입하면 할인이 안 돼요.",
    "제 친구 덕분에 토론방을 알게 됐어요.",
    "My sponsor is Dave Miller, sober since 1998.",
    "Mein Sponsor ist Klaus, seit zwanzig Jahren trocken.",
    "Moim sponsorem jest Jan Kowalski, trzeźwy od lat.",
  ])("is none where nobody pays: %s", (text) => {
    expect(found(text)).toEqual([]);
  });
});
