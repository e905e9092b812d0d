import { describe, expect, it } from "vitest";
import { sponsorLinesIn } from "./sponsor-lines-in";

describe("a link of one's own", () => {
  it.each([
    [
      "Great read! Through my link at Larkwell you get two months free.",
      "Through my link at Larkwell you get two months free.",
    ],
    [
      "Sign up at Larkwell with my referral and get 30 days free.",
      "Sign up at Larkwell with my referral and get 30 days free.",
    ],
    [
      "Toller Artikel! Über meinen Link gibt's bei Teekontor Jansen 10 Euro Rabatt auf die erste Bestellung.",
      "Über meinen Link gibt's bei Teekontor Jansen 10 Euro Rabatt auf die erste Bestellung.",
    ],
    [
      "Toller Artikel! Mit meiner Empfehlung bekommt ihr bei Teekontor Jansen 30 Tage gratis.",
      "Mit meiner Empfehlung bekommt ihr bei Teekontor Jansen 30 Tage gratis.",
    ],
    [
      "Très bon dossier. Deux mois gratuits chez Lirenzo en passant par mon lien de parrainage, profitez-en.",
      "Deux mois gratuits chez Lirenzo en passant par mon lien de parrainage, profitez-en.",
    ],
    [
      "Très bon dossier. Avec mon code parrain vous avez un mois gratuit chez Lirenzo.",
      "Avec mon code parrain vous avez un mois gratuit chez Lirenzo.",
    ],
    [
      "Buen artículo. Con mi enlace en Leotodo tenéis el primer mes gratis.",
      "Con mi enlace en Leotodo tenéis el primer mes gratis.",
    ],
    [
      "Buen artículo. Registraos en Leotodo desde mi enlace y os dan 30 días gratis.",
      "Registraos en Leotodo desde mi enlace y os dan 30 días gratis.",
    ],
    [
      "Complimenti, pezzo chiarissimo. Dal mio link su Leggilà trovate il primo mese a un euro!",
      "Dal mio link su Leggilà trovate il primo mese a un euro!",
    ],
    [
      "Complimenti. Con il mio link avete 30 giorni gratis su Leggilà.",
      "Con il mio link avete 30 giorni gratis su Leggilà.",
    ],
    [
      "Matéria ótima! Pelo meu link no Estudaí você ganha sete dias grátis e ainda me ajuda.",
      "Pelo meu link no Estudaí você ganha sete dias grátis e ainda me ajuda.",
    ],
    [
      "Mooi stuk! Via mijn link krijg je bij Luisterhuis de eerste maand gratis.",
      "Via mijn link krijg je bij Luisterhuis de eerste maand gratis.",
    ],
    [
      "Świetny tekst! Zarejestruj się w Fiszkolandzie z mojego polecenia i odbierz 30 dni gratis.",
      "Zarejestruj się w Fiszkolandzie z mojego polecenia i odbierz 30 dni gratis.",
    ],
    [
      "Świetny tekst! Z mojego linku w Fiszkolandzie masz pierwszy miesiąc za darmo.",
      "Z mojego linku w Fiszkolandzie masz pierwszy miesiąc za darmo.",
    ],
    [
      "Toppen artikel! Via min länk får du två veckor fritt hos Ljudhyllan.",
      "Via min länk får du två veckor fritt hos Ljudhyllan.",
    ],
    [
      "Отличная статья! По моей ссылке в «Читайке» первый месяц бесплатно.",
      "По моей ссылке в «Читайке» первый месяц бесплатно.",
    ],
    [
      "Отличная статья! Регистрируйтесь в «Читайке» по моей ссылке и получите 30 дней бесплатно.",
      "Регистрируйтесь в «Читайке» по моей ссылке и получите 30 дней бесплатно.",
    ],
    [
      "Ellerinize sağlık! Profilimdeki linkten Okuryum'a üye olun, ilk ay bedava.",
      "Profilimdeki linkten Okuryum'a üye olun, ilk ay bedava.",
    ],
    [
      "Ellerinize sağlık! Benim linkimden kaydolursanız Okuryum'da ilk ay ücretsiz.",
      "Benim linkimden kaydolursanız Okuryum'da ilk ay ücretsiz.",
    ],
    [
      "良い記事でした!私の紹介リンクから「よみほ」に登録すると初月無料です。",
      "私の紹介リンクから「よみほ」に登録すると初月無料です。",
    ],
    [
      "내려오는 길이 진흙이라 피하셔야 합니다. 스틱 없으면 고생해요. 숲길아웃도어에서 제 코드 DULLE 쓰시면 등산화 만 원 할인됩니다.",
      "숲길아웃도어에서 제 코드 DULLE 쓰시면 등산화 만 원 할인됩니다.",
    ],
    [
      "좋은 글이네요! 제 추천 링크로 책읽다 가입하시면 첫 달 무료예요.",
      "제 추천 링크로 책읽다 가입하시면 첫 달 무료예요.",
    ],
    ["涨知识了!点我主页链接下载阅舟,新人立领15天会员。", "点我主页链接下载阅舟,新人立领15天会员。"],
    ["好文章!通过我的邀请链接注册阅舟,首月免费。", "通过我的邀请链接注册阅舟,首月免费。"],
  ])("is a sponsor line: %s", (text, line) => {
    expect(sponsorLinesIn(text)).toEqual([line]);
  });

  it.each([
    "I clicked my link three times and got the same page. No months free for me.",
    "Through my link to the archive you can read the 1974 report for free.",
    "Über meinen Link im letzten Kommentar kommt ihr zur Studie, gratis beim Ministerium.",
    "Über meinen Link oben kommt ihr zur Karte.",
    "Mit meiner Empfehlung für das Museum lag ich wohl falsch.",
    "Le lien de parrainage de mon fils avec ce club dure depuis dix ans.",
    "Avec mon lien vous pouvez lire la loi gratuitement sur le site du Sénat.",
    "Con mi enlace podéis leer la sentencia gratis en la web del tribunal.",
    "Dal mio link vedete il verbale, gratis sul sito del Comune.",
    "Pelo meu link você lê a lei de graça no site da Câmara.",
    "Via mijn link kun je het rapport gratis lezen.",
    "Z mojego linku można pobrać ustawę za darmo.",
    "Via min länk kan du läsa rapporten gratis.",
    "По моей ссылке закон можно прочитать бесплатно.",
    "Linkimden raporu ücretsiz okuyabilirsiniz.",
    "私のリンクから判決文が無料で読めます。",
    "제 링크로 들어가면 판결문을 무료로 볼 수 있어요.",
    "通过我的链接可以免费看判决书。",
    "Mon parrainage a été accepté, un mois gratuit pour réfléchir.",
  ])("is none where nobody pays: %s", (text) => {
    expect(sponsorLinesIn(text)).toEqual([]);
  });
});
