import { describe, expect, it } from "vitest";
import { sponsorLinesIn } from "./sponsor-lines-in";

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
    expect(sponsorLinesIn(text)).toEqual([line]);
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
    expect(sponsorLinesIn(text)).toEqual([]);
  });
});
