import { describe, expect, it } from "vitest";
import { sponsorLinesIn } from "./sponsor-lines-in";

describe("who pays a club or a column", () => {
  it.each([
    ["Kerlaz FC thanks its shirt partner, Hobnail Cider.", " Gates open at two."],
    ["Der TSV Hallbach dankt seinem Trikotpartner Möbel Hackbarth.", ""],
    ["Le club remercie son partenaire, les Cidres Montaubin.", ""],
    ["El CD Montoro agradece el apoyo de Ferretería Zamarriego, patrocinador oficial.", ""],
    ["L'ASD Borgosole ringrazia il suo sponsor, Caseificio Tosetti.", ""],
    ["O Atlético Serrano agradece ao seu patrocinador máster, Mercados Bom Lar.", ""],
    ["O blogue do clube agradece à Padaria Lezíria o patrocínio desta época.", " Que jogo!"],
    ["Klub Orzeł dziękuje swojemu sponsorowi, firmie Kołderkowo.", ""],
    ["Klubben tackar sin huvudsponsor Lyckebo Sängar.", ""],
    ["Une rubrique présentée par Chaussures Vallier.", ""],
    ["Annons för Lyckebo Sängar:", " Det där med åtta timmar är en myt, fråga vem som helst."],
    ["Anzeige, da Kooperation mit Käserei Tannwald:", " Das Rezept klappt auch mit Bergkäse."],
    ["(달빛양조장 후원)", " 사진이 멋지네요. 다음에도 가겠습니다."],
    ["Bu başlık Çınar Optik'in sunumuyla.", " Sorularınızı yazın."],
  ])("is told in %s%s", (line, behind) => {
    expect(sponsorLinesIn(line + behind)).toEqual([line]);
  });

  it.each([
    ["Super artykuł! ", "#reklama #współpraca z Kołderkowo"],
    ["꿀팁이네요 저장합니다~ ", "#협찬 #온새미로화장품"],
    ["Das Thema ", "(dieser Faden wird präsentiert von Möbel Hackbarth)"],
  ])("is told behind %s", (before, line) => {
    expect(sponsorLinesIn(before + line)).toEqual([line]);
  });

  it.each([
    "The mayor thanks his partner, John Miller, for the support.",
    "The club thanks its partner school in Lyon.",
    "Thanks to our partner school in Lyon for the warm welcome.",
    "Merci à notre école partenaire de Lyon pour l'accueil.",
    "Der Verein dankt seinen Partnern in Lyon.",
    "O clube agradece à Maria o bolo de ontem.",
    "O clube agradece aos pais o esforço desta época.",
    "Thanks go to the sponsors of the bill.",
    "My thanks go to the sponsors of the bill, who never gave up.",
    "Unser Dank geht an die Sponsoren des Gesetzentwurfs.",
    "Two years sober, thanks to my sponsor.",
    "Mio marito ha smesso di bere grazie allo sponsor del gruppo.",
    "She wrote a column presented by her own father.",
    "Werbung für Tabak und Alkohol: gehört verboten.",
    "(연합뉴스 제공) 사진이 멋지네요.",
    "행사를 지원해 주신 분들께 감사드립니다.",
    "기자님, 이거 협찬받고 쓰신 거면 그렇다고 밝혀 주세요.",
    "協賛していただいた皆様に御礼申し上げます。",
    "香典は辞退し、骨髄バンクに寄付させていただくとのことです。",
    "他去店里报我的名字,结果没人认识。",
    "谢谢指正,年份已经改过来了。(本地新闻部 陆文清)",
  ])("is not told in %s", (text) => {
    expect(sponsorLinesIn(text)).toEqual([]);
  });
});
