import { describe, expect, it } from "vitest";
import { sponsorLinesIn } from "./sponsor-lines-in";

describe("who gave prizes and paid printing or a bus", () => {
  it.each([
    "The raffle prizes were kindly donated by Hobnail Cider.",
    "Die Preise stiftete wie immer Möbel Hackbarth.",
    "Les lots sont offerts par Cidres Montaubin.",
    "Los premios los puso Ferretería Zamarriego.",
    "I premi sono offerti da Caseificio Tosetti.",
    "Os prémios foram oferecidos pela Padaria Serrana.",
    "De prijzen zijn geschonken door Fietsen Dekker.",
    "Nagrody ufundowała Piekarnia Kłos.",
    "Priserna skänktes av Vikens Cykel.",
    "Призы подарил магазин «Зерно».",
  ])("is a sponsor: %s", (text) => {
    expect(sponsorLinesIn(text)).toEqual([text]);
  });

  it.each([
    "Die Preise für Brot zahlt am Ende der Kunde.",
    "Den Pokal stiftete Frau Huber, die Witwe des Gründers.",
    "Die Busfahrt bezahlte die Gemeinde Hallbach.",
    "Den Druck bezahlt am Ende der Steuerzahler.",
    "Le bus a été payé par la commune de Vallier.",
    "Les lots sont offerts par Madame Girard, notre doyenne.",
    "Los premios los entregó la alcaldesa en persona.",
    "El autobús lo pagamos entre todos los vecinos.",
    "La merienda la pagó el Ayuntamiento de Montoro.",
    "I premi li ha consegnati il sindaco.",
    "Il pullman l'hanno pagato i genitori.",
    "Os prémios foram entregues pela presidente da câmara.",
    "De bus werd betaald door de gemeente Vlierden.",
    "De prijzen zijn weer gestegen, betaald door u en mij.",
    "Nagrody wręczał wójt, a poczęstunek przygotowały mamy.",
    "Autobus opłacił Urząd Gminy.",
    "Bussen betalas av kommunen.",
    "Priset betalas av konsumenten till slut.",
    "Призы вручал мэр города.",
    "Автобус оплатил наш дед из пенсии.",
    "Ödülü Ayşe'den önce kimse almamıştı.",
    "상품은 할머니께서 후원하셨습니다.",
  ])("is none where people and towns pay: %s", (text) => {
    expect(sponsorLinesIn(text)).toEqual([]);
  });
});

describe("what stands before who presents it", () => {
  it.each([
    "Den Wetterbericht sponsert diese Woche Dachdecker Lohse.",
    "La rubrica di oggi ve la offre Forno Tosetti.",
    "Prognozę na weekend sponsoruje Piekarnia Kłos.",
    "Dagens väder bjuder Vikens Cykel på.",
    "Bu haftanın ödülü Moda Çınar'dan.",
    "오늘의 날씨는 달빛안경이 함께합니다.",
  ])("is sponsored: %s", (text) => {
    expect(sponsorLinesIn(text)).toEqual([text]);
  });

  it.each([
    "Den här uppdateringen bjuder på nya buggar.",
    "Kvällens match bjuder på spänning.",
    "この特集は県の助成により実現しました。",
    "「広告」の文字が小さすぎます。",
    "이 게시판은 주민 여러분이 함께합니다.",
    "건강 코너는 독자와 함께합니다.",
  ])("is not where readers, towns and matches do: %s", (text) => {
    expect(sponsorLinesIn(text)).toEqual([]);
  });
});

describe("a deal with a handle", () => {
  it.each([
    "Werbung @moebel_hackbarth",
    "Collaborazione con @fornotosetti.",
    "Współpraca z @piekarnia_klos",
    "Samarbete med @vikenscykel",
    "Parceria com @padariaserrana",
    "Colaboración con @bodegasortuno",
    "Partnership with @hobnailcider.",
    "Reklama: @klos_piekarnia",
  ])("is a label: %s", (text) => {
    expect(sponsorLinesIn(text)).toEqual([text]);
  });

  it.each([
    "Cooperation with @someone in the replies went nowhere.",
    "@anna Zusammenarbeit mit dir war immer schön.",
  ])("is none within a sentence: %s", (text) => {
    expect(sponsorLinesIn(text)).toEqual([]);
  });
});

describe("a brand's ambassador", () => {
  it.each([
    "Je suis ambassadrice de la marque Vallier Chaussures.",
    "Ik ben ambassadeur van Fietsen Dekker.",
    "Sono ambassador di Caseificio Tosetti.",
    "Soy embajadora de Bodegas Ortuño.",
    "Sou embaixador da Padaria Serrana.",
    "Jestem ambasadorką marki Kłos.",
    "Jag är ambassadör för Vikens Cykel.",
  ])("is paid: %s", (text) => {
    expect(sponsorLinesIn(text)).toEqual([text]);
  });

  it.each([
    "브랜드 앰배서더라는 말이 너무 많아요.",
    "Ambassador Schmidt is the brand of diplomat we need.",
    "Ik ben ambassadeur van onze wijk, gekozen door de buren.",
    "Sono ambassador di me stesso, grazie.",
    "Jestem ambasadorem zdrowego rozsądku.",
    "Soy embajador de mi pueblo y a mucha honra.",
    "Sou embaixador da boa vontade, como dizia o meu avô.",
    "Jag är ambassadör för lugn och ro.",
    "Je suis ambassadrice de la bonne humeur dans mon village.",
  ])("is none for a village: %s", (text) => {
    expect(sponsorLinesIn(text)).toEqual([]);
  });
});
