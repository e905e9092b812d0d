import { describe, expect, it } from "vitest";
import { sponsorLinesIn } from "./sponsor-lines-in";

describe("what a sponsor gave an event, or presents", () => {
  it.each([
    "A big thank-you goes to our partners at Larkwell Print for donating the medals.",
    "Unser Leser-Stammtisch wird übrigens gesponsert vom Gasthof Krone.",
    "Danke auch an die Firma Zeltbau Moosbach, die uns das Zelt gesponsert hat!",
    "Le direct du conseil municipal vous est présenté par Cuisines Vallier.",
    "Notre newsletter est financée par le laboratoire Lirenzo, sans regard sur le contenu.",
    "Vidéo réalisée avec le soutien financier de Nautica Kerlaz.",
    "Las respuestas de hoy llegan gracias a Ferretería Zamarriego.",
    "El autocar lo pagó Talleres Antoñana, ¡gracias, patrocinador!",
    "Contiene publicidad de la marca Limpavel.",
    "La quiniela de la semana la patrocina Neumáticos Montoro.",
    "Le maglie ce le ha regalate Edil Tosetti, sponsor della squadra.",
    "Esta cobertura chega até você com patrocínio da Construtora Serrano.",
    "O torneio contou com o apoio da Padaria Lezíria, a quem deixamos um abraço.",
    "Publi da Limpavel, gente.",
    "De uitslagen van de wandelvierdaagse worden u aangeboden door Bakkerij Dekker.",
    "Relacja z sesji powstaje dzięki wsparciu firmy Kołderkowo.",
    "Pakiety ufundował nasz sponsor tytularny Bud-Kłos.",
    "Cupen arrangeras med stöd av huvudsponsorn Lyckebo Sängar.",
    "Svaret är en del av ett betalt samarbete mellan mig och Ljudhyllan.",
    "軍手は協賛企業の丸山建設さんからいただきました。",
    "※広告 外壁のご相談はコトリ塗装まで",
    "개표 중계는 바람새마을금고 협찬으로 진행됩니다.",
    "장갑은 후원업체 달빛정형외과에서 보내주셨어요.",
    "동네 소식지는 두레산업 광고비로 만듭니다.",
    "手套由赞助单位云雀轮胎提供,谢谢!",
    "Наш домовой чат спонсирует банк «Читайка».",
    "Seçim yayınımız Çınar Mobilya'nın katkılarıyla sizlerle.",
    "Desteklerinden dolayı Çınar Eczanesi'ne gönülden teşekkürler.",
  ])("is a sponsor line: %s", (text) => {
    expect(sponsorLinesIn(text)).toEqual([text]);
  });

  it.each([
    [
      "Laat de pan eerst goed heet worden. Het deksel kreeg ik van Bakplezier (#spon). Laat het brood afkoelen.",
      "Het deksel kreeg ik van Bakplezier (#spon).",
    ],
  ])("leaves the writer's own words alone: %s", (text, line) => {
    expect(sponsorLinesIn(text)).toEqual([line]);
  });

  it.each([
    "Thanks go to our neighbours at number nine for donating the cake.",
    "Danke auch an die Nachbarn, die uns den Kuchen gespendet haben!",
    "Der Verein wird seit Jahren von Red Bull gesponsert, das merkt man.",
    "Le débat vous est présenté par la maire, et elle seule parle.",
    "La newsletter du ministère est financée par nos impôts, sans débat.",
    "Un film réalisé avec le soutien financier de la région, et alors ?",
    "Las noticias de hoy llegan tarde gracias a la huelga.",
    "El autobús lo pagó mi padre, ¡gracias, papá!",
    "La camiseta la patrocina una casa de apuestas y nadie protesta.",
    "Il pallone ce lo ha regalato Marco, il nipote del mister.",
    "O evento contou com o apoio da população, a quem deixamos um abraço.",
    "De cijfers worden elk jaar aangeboden door de wethouder.",
    "Dziękujemy Urzędowi Miasta za sfinansowanie chodnika!",
    "Autokar opłacił nasz wujek.",
    "Dziękujemy Annie Kowalskiej za sfinansowanie autokaru.",
    "Contiene publicidad de Vox: eso es lo que es este artículo.",
    "Publi da Virginia, que vergonha.",
    "Cupen arrangeras med stöd av kommunen.",
    "Ett betalt samarbete mellan partiet och tidningen borde redovisas.",
    "軍手は隣の丸山さんからいただきました。",
    "장갑은 옆집 할머니께서 보내주셨어요.",
    "시청 소식지는 세금으로 만듭니다.",
    "手套由志愿者自己提供,谢谢!",
    "Наш чат обсуждает банк «Читайка».",
    "Desteklerinden dolayı bütün gönüllülere teşekkürler.",
    "Desteklerinden dolayı Çankaya Belediyesi'ne teşekkürler.",
    "Some people write (#ad is enough) and think they are honest.",
  ])("is none where no sponsor is: %s", (text) => {
    expect(sponsorLinesIn(text)).toEqual([]);
  });
});
