import { describe, expect, it } from "vitest";
import { sponsorLinesIn } from "./sponsor-lines-in";

describe("a link of one's own that pays both", () => {
  it.each([
    "Sign up to Greenkettle with my link and we both get a free month.",
    "Join Ledgerfox through my referral link, you get ten pounds and so do I.",
    "Meldet euch über meinen Link bei Stromfuchs an, dann bekommen wir beide 30 Euro.",
    "Si vous ouvrez un compte chez Oseille avec mon lien, on gagne tous les deux 20 euros.",
    "Abrid cuenta en Monedita con mi enlace y nos llevamos 15 euros cada uno.",
    "Iscrivetevi a Bicipronta col mio link, un mese gratis a testa.",
    "Abram conta na Moedinha pelo meu link, ganhamos os dois dez euros.",
    "Schrijf je in bij Groenfiets via mijn link, dan krijgen we allebei een maand gratis.",
    "Załóżcie konto w Groszku z mojego linku, oboje dostaniemy 50 zł.",
    "Gå med i Cykelpoolen via min länk så får vi båda hundra kronor.",
    "お得情報：私の紹介リンクからコトリ電気に申し込むと、お互いに千円もらえます。",
    "제 추천 링크로 바람통장에 가입하시면 서로 오천 원씩 받아요.",
    "用我的邀请链接注册云雀骑行，我们俩各得十元券。",
    "Регистрируйтесь в «Велодоме» по моей ссылке, обоим начислят по 300 рублей.",
    "Kuşbank'a davetimle katılın, ikimize de elli lira geliyor.",
  ])("is advertised: %s", (text) => {
    expect(sponsorLinesIn(text)).toEqual([text]);
  });

  it.each([
    "I signed up with my link from the bank and we both got nothing for it.",
    'Every second comment is "sign up with my link and we both get ten euros", please delete them.',
    "He keeps posting his referral link so that he gets ten pounds and you get malware.",
    "Please stop telling people to use your code, none of us get anything from it.",
    "We both get the bus to town and my link card never works.",
    "Über meinen Link wollten wir beide den Vertrag kündigen, das ging nicht.",
    "Avec mon lien de parenté, nous étions tous les deux invités.",
    "Con mi enlace no pasa nada, los dos vimos la misma página en blanco.",
    "用我的邀请链接注册，结果我们都没拿到一分钱。",
  ])("is none where it is talked of: %s", (text) => {
    expect(sponsorLinesIn(text)).toEqual([]);
  });
});

describe("what is to be said or shown at a shop", () => {
  it.each([
    "Mention the Herald at Pratt's Bakery and your first loaf is free.",
    "Say you read this at Holt Cycles and they'll knock 10% off a service.",
    "Wer bei Optik Senftleben diesen Artikel erwähnt, bekommt zehn Prozent Rabatt.",
    'Sagt „Dorfblatt" an der Kasse von Gärtnerei Moosbach und ihr bekommt einen Topf Basilikum gratis.',
    "Présentez cet article à la Crêperie Kerlaz, le cidre est offert.",
    "Di que vienes del foro en Bicis Antoñana y te hacen un 10 % de descuento.",
    "Chi cita il giornale da Forno Tosetti riceve una focaccia in omaggio.",
    "Quem mostrar este comentário na Padaria Serrana ganha um café grátis.",
    "Noem de krant bij Fietsen Dekker en je krijgt 10 procent korting.",
    'Na hasło „kurier" w Piekarni Kłos bochenek gratis.',
    "Den som visar tidningen hos Vikens Cykel får en kaffe gratis.",
    "「朝刊を見た」とお伝えいただくと、さくら堂ではコーヒー一杯無料です。",
    "달빛안경에서 '군민신문 보고 왔다'고 하시면 안경닦이를 무료로 드려요.",
    "在老陈面馆报上公众号文章，牛肉面打八折。",
    "Скажите «районка» в кофейне «Зерно», и десерт вам подарят.",
    'Moda Çınar\'da "haberde gördüm" diyene yüzde 10 indirim.',
  ])("is an offer: %s", (text) => {
    expect(sponsorLinesIn(text)).toEqual([text]);
  });

  it.each([
    "Mention the paper at the council desk and you get a shrug.",
    "Show this article to anyone who thinks parking is free.",
    'You say "free" but the ticket costs four pounds.',
    "If you mention the word tax in this town, half the pub leaves for free.",
    "If you quote the paper, quote the whole sentence, not half of it.",
    "Mention the free bus in your next article, please.",
    "My aunt showed the voucher at the till and they would not take it, so no discount at all.",
    "Wer im Amt das Wort Gutschein nennt, bekommt keinen Rabatt, sondern einen Seufzer.",
    "Wer den Schwerbehindertenausweis vorzeigt, fährt kostenlos mit dem Bus.",
    "Dass man beim Stichwort Rente gleich an weniger Geld denkt, ist traurig.",
    'Sagt man „Guten Tag" im Laden, bekommt man nicht mal ein Lächeln gratis.',
    "Quand on présente ce bon à la caisse, ils disent que la remise n'existe plus.",
    "Quien diga que el periódico es gratis no ha visto la factura.",
    "Chi dice che il giornale è gratis non paga l'abbonamento.",
    "Quem disser que o jornal é grátis não viu a conta.",
    "Met het woord gratis moet je in dit land oppassen.",
    'Na hasło „podatki" w tej gminie wszyscy milkną.',
    "По слову «бесплатно» сразу видно обман.",
    '"Bedava" diyene inanmayın, sonunda fatura gelir.',
    "記事を見たと伝えても、店員は知らないと言うだけでした。",
    "기사 보고 왔다고 하니 할인은 없다고 하더군요.",
    "他说看到文章来的，结果店员根本不打折。",
  ])("is none where nobody offers: %s", (text) => {
    expect(sponsorLinesIn(text)).toEqual([]);
  });
});
