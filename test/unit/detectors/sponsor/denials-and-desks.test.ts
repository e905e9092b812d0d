import { describe, expect, it } from "vitest";
import { likelyLinesIn, sponsorLinesIn } from "./sponsor-lines-in";

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
    expect(likelyLinesIn(text)).toEqual([]);
  });

  it.each([
    "This post is not sponsored but contains affiliate links.",
    "We pay our writers, this video contains a paid promotion.",
    "This episode is brought to you by my friends at Larkwell.",
    "Dieser Beitrag wird präsentiert von Drei Linden Versicherung.",
  ])("do not hide a disclosure beside them: %s", (text) => {
    expect(likelyLinesIn(text)).toHaveLength(1);
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
    expect(sponsorLinesIn(text)).toEqual([]);
  });

  it("leave a sponsor line above them alone", () => {
    const text = "Yes, in March.\nThank you to our sponsor Larkwell.\nKind regards, the newsroom";
    expect(sponsorLinesIn(text)).toEqual(["Thank you to our sponsor Larkwell."]);
  });
});

describe("rules of a house, warnings and bare addresses", () => {
  it.each([
    "Sie fragen nach den Regeln.\nAus unserer Netiquette: Werbung ist verboten.",
    "Bon à savoir.\nLes liens vers des boutiques sont interdits.",
    "Nach drei Wochen war er hin.\nFinger weg von Druckern der Marke Pelinko!",
    "書いてください。\ndokusha@hamano.example",
  ])("are no slogans: %s", (text) => {
    expect(sponsorLinesIn(text)).toEqual([]);
  });
});
