import { describe, expect, it } from "vitest";
import { sponsorLinesIn } from "./sponsor-lines-in";

describe("shows that are brought to their listeners", () => {
  it.each([
    "The transcripts are brought to you by Assembly Line.",
    "This portion of talkmedia.example is brought to you by Nodeworks.",
    "And it's also brought to you by us over at Larkwell Training.",
    "is brought to you by Mailcatch,",
  ])("name who brings them: %s", (text) => {
    expect(sponsorLinesIn(text)).toEqual([text]);
  });
});

describe("what firms give, offer and are thanked for", () => {
  it.each([
    "Use the discount code larkcast for 15% off your first order.",
    "Enter coupon code SpringFling when you register for the workshop.",
    "Mit dem Gutscheincode Waldkauz spart ihr 15 % auf alle Zelte.",
    "Avec le code promo Velorution, profitez de 10 % de réduction.",
    "Usa il codice sconto Lupaccio per avere il 10% di sconto.",
    "Com o cupom Trilheiro você ganha 10% de desconto na loja.",
    "Use our link to get a free month of Larkwell.",
    "Wendell Looms is also offering our listeners 20% off all yarn.",
    "Start a 30-day free trial at larkwell.example today.",
    "Larkwell is sponsoring us this month.",
    "Norvik Data has sponsored this newsletter.",
    "Vélos Garric nous sponsorise cette saison.",
    "Cicli Merlo ci sponsorizza questa settimana.",
    "Fietsen Mulder sponsort ons deze maand.",
    "Thanks to Netrova for providing the hosting.",
    "Many thanks to the folks at TestPark for providing a free license for our test suite.",
    "El equipo agradece el apoyo económico de Norvik Data.",
    "Wij danken voor de financiële steun van Norvik Data.",
    "Con el apoyo de nuestros patrocinadores institucionales",
    "Con il sostegno dei nostri sponsor",
    "Przy wsparciu naszych sponsorów",
    "The map is free to use and sponsored by Norvik Data.",
    "Kartan är gratis och sponsras av Norvik Data.",
    "Any affiliate links on this page are marked with a star.",
    "Como Afiliado de Amazon, Senderos gana con las compras adscritas.",
    "Lunch and coffee sponsored by Pardal Roasters!",
  ])("is a sponsor line: %s", (text) => {
    expect(sponsorLinesIn(text)).toEqual([text]);
  });

  it("leaves the words before a dash alone", () => {
    const line = "our garden notes are supported by Penrose Tools.";
    expect(sponsorLinesIn(`The frost came late this year – ${line}`)).toEqual([line]);
  });

  it.each([
    "Does anyone have a discount code that works for 10% off?",
    "Use the code online when you register to vote.",
    "Der Rabattcode funktioniert nicht, 10 % hätte ich gern gehabt.",
    "They slash taxes and promise free trade, 20% off the top.",
    "Read my link below before you comment.",
    "Exxon has sponsored this bill since 2010.",
    "Thanks to the police for providing security and support.",
    "Thanks to Fox for providing the facts for once.",
    "They won without the support of our sponsors in Congress.",
    "Free school lunches are sponsored by the state.",
    "Gracias a Dios por la licencia de obras.",
    "Affiliate links will be removed and the account banned.",
    "Unerwünschte Affiliate-Links werden gelöscht.",
    "Los enlaces de afiliados no solicitados se eliminan.",
    "This thread is sponsored by chaos.",
  ])("is none: %s", (text) => {
    expect(sponsorLinesIn(text)).toEqual([]);
  });
});
