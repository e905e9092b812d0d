import { describe, expect, it } from "vitest";
import { sponsorLinesIn } from "./sponsor-lines-in";

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
    expect(sponsorLinesIn(text)).toEqual([line]);
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
    expect(sponsorLinesIn(text)).toEqual([]);
  });
});
