import { describe, expect, it } from "vitest";
import { detect } from "@/utils/detectors/detect";
import { sponsorLine } from "@/utils/detectors/sponsor-line";

const found = (text: string) => {
  return detect({ text }, [sponsorLine]).findings.map(({ evidence }) => evidence);
};
const likely = (text: string) => {
  return detect({ text }, [sponsorLine]).findings.filter(({ band }) => band === "likely");
};

describe("what links earn", () => {
  it.each([
    "Some links here are affiliate links. If you book through them we may earn a small commission, at no extra cost to you.",
    "Der Text enthält Affiliate-Links. Kauft ihr darüber ein, erhalten wir eine Provision, ohne Mehrkosten für euch.",
    "Cette page contient des liens affiliés. Si vous réservez en passant par eux, nous touchons une commission, sans frais supplémentaires pour vous.",
    "Aquí hay enlaces de afiliado. Si reservas a través de ellos, podemos recibir una comisión sin coste adicional para ti.",
    "Questa pagina contiene link affiliati. Se prenoti tramite questi link potremmo ricevere una commissione, senza costi aggiuntivi per te.",
    "Este post tem links de afiliado. Se você reservar por eles, podemos receber uma comissão, sem custo adicional para você.",
    "Deze pagina bevat affiliate links. Boek je via onze links, dan ontvangen wij een kleine commissie zonder extra kosten voor jou.",
    "W tekście są linki afiliacyjne. Gdy kupisz przez te linki, możemy otrzymać prowizję, bez dodatkowych kosztów dla ciebie.",
    "Sidan innehåller annonslänkar. Om du handlar via länkarna kan vi få provision, utan extra kostnad för dig.",
    "В тексте есть партнёрские ссылки. Если вы купите по ссылке, мы можем получить комиссию без дополнительных расходов для вас.",
    "この記事にはアフィリエイトリンクが含まれます。リンクから購入されると、当サイトに報酬が発生します。",
    "本文含有联盟链接。您通过链接购买,我们会获得佣金,无需支付额外费用。",
  ])("is part of the disclosure before it: %s", (text) => {
    expect(found(text)).toEqual([text]);
  });

  it.each([
    "Los bancos cobran comisión por cada compra con tarjeta.",
    "Realtors get a commission when you buy a house.",
    "Der Makler bekommt eine Provision, wenn du kaufst.",
    "Pośrednik otrzymuje prowizję od zakupu.",
    "Banka her havalede komisyon alıyor.",
    "银行收取交易佣金,购买基金不便宜。",
    "카드로 구매하면 수수료가 발생한다.",
  ])("is no disclosure where others earn: %s", (text) => {
    expect(likely(text)).toEqual([]);
  });
});

describe("what papers state of who paid", () => {
  it.each([
    "The writer travelled as a guest of Southline Tours.",
    "This supplement was funded by Harbour Bank.",
    "Die Reise erfolgte auf Einladung von Alpenweg Reisen.",
    "Nous remercions la société Arpège pour son soutien financier.",
    "Agradecemos a Clínicas Serra su apoyo económico.",
    "Viaggio realizzato su invito di Rotte del Sud.",
    "A repórter viajou a convite da Rotas do Sul Viagens.",
    "Wij danken Medisoft voor de financiële steun.",
    "Reportaż powstał dzięki stypendium Fundacji Jarzębina.",
    "Produkten har jag fått av Lumina.",
    "Поездка организована компанией «Южный путь».",
    "Medisoft'a maddi desteği için teşekkür ederiz.",
    "本項目由以下赞助商支持:",
    "메디소프트의 후원에 감사드립니다.",
  ])("is a sponsor line: %s", (text) => {
    expect(found(text)).toEqual([text]);
  });

  it.each([
    "His trip was paid for by Exxon.",
    "Die Reise wurde von Greenpeace kritisiert.",
    "Das Gerät ist von Siemens.",
    "Produkten är från IKEA.",
    "Ceci n'est pas une publicité.",
    "The president visited Moscow at the invitation of Gazprom.",
  ])("is news of others: %s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("what is said behind a disclosure", () => {
  it.each([
    ["The device was lent to us by Sonexa. All opinions are our own.", ""],
    ["Sponsored by Larkwell. Larkwell does payroll for small firms.", " Did anyone see the match?"],
    ["Anzeige: Kaffee von Röstwerk. Meine Meinung bleibt meine eigene.", ""],
    ["本期节目由账小二赞助播出。账小二,个体户的记账好帮手。", ""],
  ])("belongs to it: %s", (line, behind) => {
    expect(found(line + behind)).toEqual([line]);
  });

  it.each([
    ["This thread is sponsored by Foto Meydan.", " Fotografen haben es schwer."],
    ["This post is sponsored by Larkwell.", " The council voted on Tuesday."],
  ])("is nothing that goes on about something else: %s", (line, behind) => {
    expect(found(line + behind)).toEqual([line]);
  });
});

describe("denials, jokes and talk of tags", () => {
  it.each([
    "This page contains no affiliate links.",
    "Questo sito non contiene link affiliati.",
    "Este texto não contém links de afiliados.",
    "当サイトは現在アフィリエイト広告を掲載していません。",
    "本站没有广告,没有返利链接。",
    "Kılavuz, #reklam ibaresinin görünmesini istiyor.",
    "O guia recomenda o uso de #publi no começo.",
    "Gesponsert von meiner Schlaflosigkeit.",
    "Deze tirade werd u aangeboden door de NS.",
    "本条牢骚由早高峰三号线独家冠名播出。",
    "자료 제공: 기상청, 그래픽: 편집부",
    "This rant was sponsored by three hours of sleep and cold porridge.",
    "Dieser Wutausbruch wurde Ihnen präsentiert von 45 Minuten Warteschleife.",
    "Ten komentarz sponsoruje literka K.",
    "Det här inlägget presenteras av min trasiga diskmaskin.",
    "이 분노는 한 시간째 연결 안 되는 고객센터 협찬입니다.",
    "An affiliate link is a link that tells the shop who sent the buyer.",
    "Toute collaboration commerciale doit faire l'objet d'un contrat.",
    "The report was prepared in partnership with three universities.",
    "Cette mauvaise humeur vous est offerte par le RER B.",
  ])("are never likely: %s", (text) => {
    expect(likely(text)).toEqual([]);
  });

  it.each([
    "This post is not sponsored but contains affiliate links.",
    "We pay our writers, this video contains a paid promotion.",
    "This episode is brought to you by my friends at Larkwell.",
    "Dieser Beitrag wird präsentiert von Drei Linden Versicherung.",
  ])("do not hide a disclosure beside them: %s", (text) => {
    expect(likely(text)).toHaveLength(1);
  });
});

describe("shows that are brought to their listeners", () => {
  it.each([
    "The transcripts are brought to you by Assembly Line.",
    "This portion of talkmedia.example is brought to you by Nodeworks.",
    "And it's also brought to you by us over at Larkwell Training.",
    "is brought to you by Mailcatch,",
  ])("name who brings them: %s", (text) => {
    expect(found(text)).toEqual([text]);
  });
});

describe("greetings and names of desks at a comment's end", () => {
  it.each([
    "The study was paid by the university.\nKind regards, Ada",
    "Il y a trop de bannières.\nCordialement, un lecteur de Nevers",
    "De subsidie staat in alinea twee.\nDe redactie, medischdagblad.example",
    "La beca la pagó la universidad.\nRedacción de ciencia.example",
    "Zamknąłem pięć okien.\nStały czytelnik z Radomia",
    "La foto era di un altro ponte, corretta.\nA cura di: Cronaca Valsesia",
    "La fecha era otra, corregida.\nEditado por: Crónica del Tajo",
    "Tarih düzeltildi.\nHaber merkezi: Kıyı Postası",
  ])("are signatures: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  it("leave a sponsor line above them alone", () => {
    const text = "Yes, in March.\nThank you to our sponsor Larkwell.\nKind regards, the newsroom";
    expect(found(text)).toEqual(["Thank you to our sponsor Larkwell."]);
  });
});

describe("rules of a house, warnings and bare addresses", () => {
  it.each([
    "Sie fragen nach den Regeln.\nAus unserer Netiquette: Werbung ist verboten.",
    "Bon à savoir.\nLes liens vers des boutiques sont interdits.",
    "Nach drei Wochen war er hin.\nFinger weg von Druckern der Marke Pelinko!",
    "書いてください。\ndokusha@hamano.example",
  ])("are no slogans: %s", (text) => {
    expect(found(text)).toEqual([]);
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
    expect(found(text)).toEqual([text]);
  });

  it("leaves the words before a dash alone", () => {
    const line = "our garden notes are supported by Penrose Tools.";
    expect(found(`The frost came late this year – ${line}`)).toEqual([line]);
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
    expect(found(text)).toEqual([]);
  });
});
