import { describe, expect, it } from "vitest";
import { sponsorLinesIn } from "./sponsor-lines-in";

describe("corrections and desks", () => {
  it.each([
    "Correction: the match kicks off on Sunday at 5 pm, not on Saturday.\nOn duty: T.K.",
    "Clarification: the council has 31 seats, not 13.\nNight desk: M. Ross",
    "Correction, 14:20: an earlier version of this post gave the wrong name for the bridge.",
    "Korrektur: Das Spiel beginnt am Sonntag um 17 Uhr, nicht am Samstag.\nVom Dienst: T.K.",
    "Richtigstellung: Die Brücke wurde 1912 gebaut, nicht 1921.\nSpätdienst: mro",
    "Berichtigung: Die Sitzung findet im Rathaus statt.\nText: K. Lehmann",
    "Rectificatif : le match aura lieu dimanche à 17 h et non samedi.\nDe permanence : T.K.",
    "Erratum : la salle compte 310 places et non 130.\nPropos recueillis par C. Morel",
    "Corrección: el partido se juega el domingo a las 17 y no el sábado.\nDe guardia: T.K.",
    "Fe de errores: el puente es de 1912, no de 1921.\nCierre: M. Ríos",
    "Rettifica: la partita si gioca domenica alle 17 e non sabato.\nDi turno: T.K.",
    "Errata corrige: il ponte è del 1912, non del 1921.\nA cura della cronaca",
    "Correção: o jogo é no domingo às 17h e não no sábado.\nDe plantão: T.K.",
    "Errata: a ponte é de 1912, não de 1921.\nTexto: M. Rios",
    "Rectificatie: de wedstrijd is zondag om 17 uur en niet zaterdag.\nDienstdoende redacteur: T.K.",
    "Correctie: de brug is uit 1912, niet uit 1921.\nAvonddienst: mvd",
    "Sprostowanie: sesja rady odbędzie się w środę o 10, a nie we wtorek.\nDyżur: M.R.",
    "Korekta: most zbudowano w 1912 roku, nie w 1921.\nRedaktor dyżurny: A. Wilk",
    "Rättelse: matchen spelas på söndag klockan 17, inte på lördag.\nJourhavande: T.K.",
    "Förtydligande: bron byggdes 1912, inte 1921.\nNattchef: M. Ros",
    "訂正：開演は十七時ではなく十八時です。\n文責：社会部・田中",
    "お詫びと訂正：橋の完成は一九一二年でした。\n担当：夜勤デスク",
    "【訂正】開場時間が誤っていました。正しくは九時半です。\n文・写真：森",
    "정정합니다. 경기는 토요일이 아니라 일요일 5시에 열립니다.\n당직: 김",
    "바로잡습니다: 다리는 1921년이 아닌 1912년에 지어졌습니다.\n글·사진 박 기자",
    "更正：比赛于周日下午五点开始，不是周六。\n值班编辑：小林",
    "勘误：大桥建于1912年，而非1921年。\n责编：王",
    "Поправка: матч состоится в воскресенье в 17:00, а не в субботу.\nДежурный редактор: Т.К.",
    "Уточнение: мост построен в 1912 году, а не в 1921-м.\nВыпускающий: М. Р.",
    "Düzeltme: maç cumartesi değil, pazar günü saat 17'de oynanacak.\nNöbetçi editör: T.K.",
    "Düzeltme ve özür: köprü 1921'de değil 1912'de yapıldı.\nGece masası: M.R.",
  ])("are no sponsor line: %s", (text) => {
    expect(sponsorLinesIn(text)).toEqual([]);
  });
});

describe("codes, cards, points", () => {
  it.each([
    "Discount codes, loyalty cards, apps, points... I just want to buy a pint of milk at the price on the shelf.",
    "Coupons, codes, cashback, stars… and at the till it costs more than last year.",
    "Rabattcodes, Kundenkarten, Apps, Punkte ... ich will einfach nur Milch kaufen.",
    "Gutscheine, Codes, Treueherzen… und am Ende ist alles teurer als vorher.",
    "Codes promo, carte de fidélité, appli, points... je veux juste acheter un litre de lait.",
    "Bons de réduction, codes, cagnotte… et à la caisse c'est plus cher qu'avant.",
    "Códigos de descuento, tarjeta de fidelidad, app, puntos... yo solo quiero comprar leche.",
    "Cupones, códigos, puntos… y al final pagas más que el año pasado.",
    "Buoni, codici, bollini, app… e alla cassa si paga più di prima.",
    "Carta fedeltà, punti, sconti, coupon... che fine ha fatto il prezzo e basta?",
    "Códigos de desconto, cartão de fidelidade, app, pontos... eu só queria comprar um litro de leite.",
    "Cupões, códigos, pontos… e no fim paga-se mais do que no ano passado.",
    "Kortingscodes, klantenkaarten, apps, punten... ik wil gewoon een liter melk kopen.",
    "Kody rabatowe, karty, aplikacje, punkty... a ja chcę po prostu kupić mleko.",
    "Rabattkoder, kundkort, appar, poäng... jag vill bara köpa en liter mjölk.",
    "割引コード、会員カード、アプリ、ポイント……普通に棚の値段で牛乳を買いたいだけなのに。",
    "할인코드, 멤버십, 앱, 포인트... 그냥 적힌 가격에 우유 한 팩 사고 싶을 뿐입니다.",
    "优惠码、会员卡、APP、积分……我只想按货架上的价钱买盒牛奶。",
    "Промокоды, карты, приложения, баллы... а я хочу просто купить литр молока.",
    "İndirim kodu, kart, uygulama, puan... ben sadece rafta yazan fiyata süt almak istiyorum.",
  ])("are no sponsor line: %s", (text) => {
    expect(sponsorLinesIn(text)).toEqual([]);
  });
});
