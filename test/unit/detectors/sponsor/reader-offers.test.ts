import { describe, expect, it } from "vitest";
import { sponsorLinesIn } from "./sponsor-lines-in";

describe("what a firm's own people offer readers, and links that pay both", () => {
  it.each([
    "Quote CHRONICLE when you call us and we'll knock £200 off the survey.",
    "Use my referral link at Greenkettle and we both get a tenner off.",
    "Je vous parraine chez Oseille et on gagne 20 € chacun.",
    "Quien nos llame diciendo que viene del periódico tiene un 5 % menos.",
    "Läsare som nämner tidningen får 1 500 kr rabatt hos Vikens Cykel.",
    "Golvspecialisten Viken ger er 10 % om ni hälsar från mig.",
    "Dla czytelników gazety oprawki w salonie Dobry Kłos za złotówkę.",
    "この記事を見たと丸山テックにお伝えいただければ、工事費を5千円値引きいたします。",
    "友達紹介リンクから「コトリ」に登録すると、あなたと私に500円分のポイントがつきます。",
    "到云雀净水的门店说是本站网友,安装费立减150元。",
    "点我的分享链接下单云雀返你30,我也返30。",
    "Кто придёт от вашей газеты — сделаем скидку 3000 рублей на монтаж.",
    "Bu siteden geldiğini söyleyen okurlara Çınarsan olarak montajı %5 indirimli yapıyoruz.",
    "Çınarcı uygulamasına referansımla girerseniz balans hediye, bana da puan yazıyor.",
  ])("is an offer: %s", (text) => {
    expect(sponsorLinesIn(text)).toEqual([text]);
  });

  it.each([
    "Quote the council when you call us liars.",
    "Mention that when you call the council, they hate it.",
    "Use my link to the archive if you want the whole report.",
    "Je vous parraine au club d'échecs, venez mardi.",
    "Quien nos llame vagos por leer el periódico que pague él, no hay nada gratis.",
    "Quien nos llame exagerados no ha leído el periódico.",
    "Läsare som nämner skatten har rätt, den är för hög hos Skatteverket.",
    "Dla czytelników Wiedźmina nowy sezon to rozczarowanie.",
    "この記事を見たと母に伝えたら、笑っていました。",
    "他说是本站网友,其实根本没优惠。",
    "Кто придёт от партии — сделаем вид, что нас нет дома.",
    "Мой код друга не сработал, ни вам, ни мне.",
    "Yalan söyleyen okurlara inanmayın, indirim falan yok.",
  ])("is none: %s", (text) => {
    expect(sponsorLinesIn(text)).toEqual([]);
  });
});
