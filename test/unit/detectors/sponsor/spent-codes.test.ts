import { describe, expect, it } from "vitest";
import { sponsorLinesIn } from "./sponsor-lines-in";

describe("a code", () => {
  it.each([
    "I tried the code SUMMER20 from your paper and the till refused it.",
    "They promised 20% off with the code printed in your paper, and at the till it turned out to exclude everything under fifty pounds.",
    "The discount code SUMMER20 did not work for us at the shop on Saturday.",
    "Der Rabattcode SOMMER20 aus eurer Zeitung wurde an der Kasse nicht angenommen.",
    "Mit dem Code SOMMER20 sollte es 20 % geben, an der Kasse galt er dann doch nicht.",
    "Le code promo ETE20 imprimé dans votre journal a été refusé à la caisse.",
    "Avec le code ETE20 on promettait 20 %, mais le code n'a pas marché en caisse.",
    "El código VERANO20 de su periódico no funcionó en la caja.",
    "Prometían un 20 % con el código VERANO20 y en la caja lo rechazaron.",
    "Il codice sconto ESTATE20 stampato sul vostro giornale è stato rifiutato alla cassa.",
    "Promettevano il 20 % con il codice ESTATE20 e in cassa non ha funzionato.",
    "O código VERAO20 do vosso jornal foi recusado na caixa.",
    "Prometiam 20 % com o código VERAO20 e na caixa não funcionou.",
    "De kortingscode ZOMER20 uit jullie krant werd aan de kassa geweigerd.",
    "Met de code ZOMER20 zou je 20 % krijgen, maar hij werkte niet.",
    "Kod rabatowy LATO20 z waszej gazety nie zadziałał przy kasie.",
    "Obiecywali 20 % z kodem LATO20, a przy kasie go nie przyjęli.",
    "Rabattkoden SOMMAR20 ur er tidning gick inte att använda i kassan.",
    "De lovade 20 % med koden SOMMAR20 men i kassan nekades vi.",
    "Промокод ЛЕТО20 из вашей газеты на кассе не сработал.",
    "Обещали скидку 20 % по промокоду ЛЕТО20, а на кассе отказали.",
    "YAZ20 koduyla yüzde 20 indirim vaat edildi, kasada kabul edilmedi.",
    "新聞に載っていたクーポンコードSUMMER20はレジで使えませんでした。",
    "신문에 실린 할인 코드 SUMMER20은 계산대에서 거절당했습니다.",
    "报上印的优惠码SUMMER20在收银台不能用。",
  ])("advertises nothing where a till did not take it: %s", (text) => {
    expect(sponsorLinesIn(text)).toEqual([]);
  });

  it.each([
    "Save 20% at Pratt & Holt with the code SUMMER20.",
    "Use the code larkcast for 20% off at Pratt & Holt.",
    "Mit dem Code SOMMER20 gibt es bei Möbel Hackbarth 20 % Rabatt.",
    "Avec le code ETE20, 20 % de remise aux Cidres Montaubin.",
    "Con el código VERANO20, un 20 % de descuento en Bodegas Ortuño.",
    "Con il codice ESTATE20 avete il 20 % di sconto da Forno Tosetti.",
    "Com o código VERAO20 tem 20 % de desconto na Padaria Serrana.",
    "Met de code ZOMER20 krijg je 20 % korting bij Zaadhandel Vink.",
    "Z kodem LATO20 macie 20 % rabatu w Składzie Kłos.",
    "Med koden SOMMAR20 får ni 20 % rabatt hos Vikens Cykel.",
    "По промокоду ЛЕТО20 скидка 20 % в пекарне «Колос».",
    "YAZ20 koduyla Çınar Optik'te yüzde 20 indirim.",
    "クーポンコードSUMMER20でさくら堂が20%オフ。",
    "할인 코드 SUMMER20으로 달빛안경 20% 할인.",
    "优惠码SUMMER20，金穗面粉立减二十。",
  ])("advertises where it is offered: %s", (text) => {
    expect(sponsorLinesIn(text)).toEqual([text]);
  });
});
