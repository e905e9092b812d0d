import { describe, expect, it } from "vitest";
import { likelyLinesIn, sponsorLinesIn } from "./sponsor-lines-in";

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
    expect(sponsorLinesIn(text)).toEqual([text]);
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
    expect(likelyLinesIn(text)).toEqual([]);
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
    expect(sponsorLinesIn(text)).toEqual([text]);
  });

  it.each([
    "His trip was paid for by Exxon.",
    "Die Reise wurde von Greenpeace kritisiert.",
    "Das Gerät ist von Siemens.",
    "Produkten är från IKEA.",
    "Ceci n'est pas une publicité.",
    "The president visited Moscow at the invitation of Gazprom.",
  ])("is news of others: %s", (text) => {
    expect(sponsorLinesIn(text)).toEqual([]);
  });
});

describe("what is said behind a disclosure", () => {
  it.each([
    ["The device was lent to us by Sonexa. All opinions are our own.", ""],
    ["Sponsored by Larkwell. Larkwell does payroll for small firms.", " Did anyone see the match?"],
    ["Anzeige: Kaffee von Röstwerk. Meine Meinung bleibt meine eigene.", ""],
    ["本期节目由账小二赞助播出。账小二,个体户的记账好帮手。", ""],
  ])("belongs to it: %s", (line, behind) => {
    expect(sponsorLinesIn(line + behind)).toEqual([line]);
  });

  it.each([
    ["This thread is sponsored by Foto Meydan.", " Fotografen haben es schwer."],
    ["This post is sponsored by Larkwell.", " The council voted on Tuesday."],
  ])("is nothing that goes on about something else: %s", (line, behind) => {
    expect(sponsorLinesIn(line + behind)).toEqual([line]);
  });
});
