import { describe, expect, it } from "vitest";
import { sponsorLinesIn } from "./sponsor-lines-in";

describe("who pays for one's own words", () => {
  it.each([
    "Full disclosure: Tidewell Freight pays for my blog and the coffee I drink while writing it.",
    "My employer Larkwell Lamps offers readers a free check with the code READER.",
    "Larkwell Lamps pays me for my articles.",
    "Ganz offen: Möbel Hackbarth bezahlt mir meine Artikel.",
    "En toute transparence, les Cidres Montaubin paient mon blog.",
    "Mon employeur Montaubin offre aux lecteurs le contrôle avec le code LECTEUR.",
    "Dar las gracias a Frigocargo, que patrocina mis crónicas de ruta.",
    "Mi empresa, Bodegas Ortuño, regala a los lectores la revisión con el código LECTOR.",
    "Per chiarezza: Forno Tosetti paga il mio blog.",
    "La mia azienda, Forno Tosetti, offre ai lettori il controllo con il codice LETTORI.",
    "Para que conste: a Padaria Serrana paga o meu blogue.",
    "A minha empresa, Padaria Serrana, oferece aos leitores a revisão com o código LEITOR.",
    "Voor alle duidelijkheid: Zaadhandel Vink betaalt mijn blog.",
    "Mijn werkgever Zaadhandel Vink geeft lezers gratis controle met de code LEZER.",
    "Uczciwie uprzedzam: Skład Kłos płaci mi za artykuły.",
    "Mój pracodawca, Skład Kłos, daje czytelnikom darmowy przegląd na hasło CZYTELNIK.",
    "正直に書くと、さくら堂から原稿料をもらっています。",
    "私の勤め先のさくら堂では、この記事を見たと言えば診断が無料です。",
    "我在丰暖温室上班，老板说凭本页截图免设计费。",
    "Мой работодатель, пекарня «Колос», дарит читателям булку по слову ГАЗЕТА.",
    "Açık konuşayım: Çınar Optik blogumun parasını ödüyor.",
    "Çalıştığım Çınar Optik okurlara OKUR koduyla ücretsiz muayene veriyor.",
    "La rédaction remercie son partenaire, l'enseigne Sportalia Rennes.",
    "Notizie locali gratuite grazie al sostegno della Cassa Agricola Tre Canali.",
    "今回の旅は民宿やくすぎ荘様のご招待で行ってまいりました。",
    "이번 산행은 게스트하우스 오름길의 초대로 다녀왔습니다(협찬).",
    "恰饭时间：修图用的显示器来自晶彩视界，合作款。",
  ])("is a sponsor line: %s", (text) => {
    expect(sponsorLinesIn(text)).toEqual([text]);
  });

  it.each([
    "My mother pays for my blog, bless her.",
    "Nobody pays me for my articles.",
    "Full disclosure: I pay for my blog myself.",
    "My employer offers readers of contracts a pay rise, ha.",
    "My employer Siemens offers an apprenticeship in Leeds.",
    "Tidewell Freight pays for my lunch and nothing else.",
    "Niemand bezahlt mir meine Artikel.",
    "Mein Arbeitgeber hat den Lesern nichts zu schenken.",
    "Meine Oma bezahlt meinen Kanal.",
    "Mon employeur lit le journal gratuitement au café.",
    "Mi empresa no regala nada a los lectores.",
    "Gracias a mi madre, que paga mis estudios.",
    "La mia azienda non offre niente ai lettori, purtroppo.",
    "A minha empresa lê o jornal de graça.",
    "Mijn werkgever geeft geen korting aan lezers.",
    "Mój pracodawca nie daje czytelnikom rabatów.",
    "Min arbetsgivare betalar min lön och läser tidningen.",
    "Мой работодатель читает газету бесплатно.",
    "Завод «Каравай» платит людям копейки.",
    "La rédaction remercie ses lecteurs.",
    "Die Redaktion dankt allen Lesern für die Hinweise.",
    "La redacción agradece a los vecinos sus fotos.",
    "소식지 발행에 도움 주신 김 선생님, 감사합니다.",
    "이번 산행은 친구의 초대로 다녀왔습니다.",
    "この旅は息子の招待で行きました。",
    "恰饭时间到了，先去吃饭。",
    "Kaptan bandı: Emre Kaya, 2022'den beri.",
    "Dagens kaffe: Anna Lind, lagledare sedan 2022.",
  ])("is none where families and employers pay, or nobody: %s", (text) => {
    expect(sponsorLinesIn(text)).toEqual([]);
  });

  it.each([
    ["#협찬 달빛양봉원", "월동 전에는 먹이를 넉넉히 주고 십일월부터는 건드리지 않는 게 좋습니다."],
    ["#PR さくら堂文具店", "更新料は地域差が大きく、関西ではそもそも取らない物件も多いです。"],
    ["＃タイアップ さくら堂さんからご依頼をいただきました。", "更新料は地域差が大きいです。"],
    ["#广告 金穗面粉", "高铁站修在离县城三十公里的地方，打车比车票还贵，老人根本去不了。"],
    [
      "#ad Larkwell Lamps",
      "Whoever wants a hob has to look at the meter cupboard first, ours was from 1962.",
    ],
  ])("ends where its tag does, before somebody's own words: %s", (line, own) => {
    expect(sponsorLinesIn(`${line} ${own}`)).toEqual([line]);
  });
});

describe("a desk", () => {
  it.each([
    "The figures were corrected this morning.\nSports desk, the Kerlaz Mail",
    "Die Zahlen haben wir heute früh berichtigt.\nSportredaktion Kreisblatt",
    "Les chiffres ont été corrigés ce matin.\nRédaction sportive, Le Courrier",
    "Las cifras se corrigieron esta mañana.\nRedacción de Deportes, El Heraldo",
    "I dati sono stati corretti stamattina.\nRedazione sportiva, Il Corriere",
    "Os números foram corrigidos hoje.\nEquipe de Esportes, O Diário",
    "De cijfers zijn vanochtend verbeterd.\nSportredactie Noorderkrant",
    "Dane poprawiliśmy dziś rano.\nDział Łączności z Czytelnikami, Kurier Nadwarciański",
    "Siffrorna rättades i morse.\nSportredaktionen, Länsbladet",
    "数字は今朝訂正しました。\n読者部:北陸新聞",
    "수치는 오늘 아침에 고쳤습니다.\n독자부: 내포신문",
    "Цифры исправлены сегодня утром.\nОтдел писем, «Вестник»",
    "Rakamlar bu sabah düzeltildi.\nSpor Servisi, Körfez Gazetesi",
    "채택된 글에는 소정의 고료를 드립니다.",
    "Non prendo soldi da nessuno. Parlo da agricoltore che ci vive accanto.",
  ])("signs no slogan: %s", (text) => {
    expect(sponsorLinesIn(text)).toEqual([]);
  });

  it("that is paid for by a firm says so", () => {
    const line = "De sportredactie wordt gesponsord door Zaadhandel Vink.";
    expect(sponsorLinesIn(line)).toEqual([line]);
  });
});
