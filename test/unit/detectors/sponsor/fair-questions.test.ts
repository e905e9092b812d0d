import { describe, expect, it } from "vitest";
import { sponsorLinesIn } from "./sponsor-lines-in";

describe("questions without their mark", () => {
  it.each([
    "Please explain whether the article was sponsored by Larkwell Bank.",
    "Please explain whether this article was sponsored. The price list surprised me.",
    "I would like to know if this review is sponsored by Larkwell Bank.",
    "Could you tell us who this article was sponsored by.",
    "Bitte klären Sie, ob der Artikel gesponsert war. Die Preisliste hat mich gewundert.",
    "Mich würde interessieren, ob dieser Beitrag von der Kleebachmühle gesponsert wurde.",
    "Merci de préciser si l'article était sponsorisé. Le tarif à la fin m'étonne.",
    "J'aimerais savoir si cet article est sponsorisé par Graines Vallier.",
    "Ruego que aclaren si el artículo estaba patrocinado. La lista de precios me extraña.",
    "Quisiera saber si este artículo está patrocinado por Harinas Ortuño.",
    "Chiarite per favore se l'articolo era sponsorizzato. Il listino mi ha stupito.",
    "Vorrei sapere se questo articolo è sponsorizzato da Molino Ferri.",
    "Por favor esclareçam se o artigo era patrocinado. A tabela espantou-me.",
    "Gostava de saber se este artigo é patrocinado pela Moagem Lezíria.",
    "Graag uitleg of het artikel gesponsord was. De prijslijst verbaasde me.",
    "Ik wil graag weten of dit artikel is gesponsord door Molen De Linde.",
    "Proszę o wyjaśnienie, czy artykuł był sponsorowany. Cennik na końcu trochę mnie zdziwił.",
    "Chciałbym wiedzieć, czy ten artykuł sponsoruje Młyn Kłos.",
    "Förklara gärna om artikeln var sponsrad. Prislistan förvånade mig.",
    "Jag vill veta om den här artikeln är sponsrad av Vikens Kvarn.",
    "Поясните, была ли статья спонсирована. Прайс в конце удивил.",
    "Хотелось бы знать, является ли эта статья рекламой компании «Колос».",
    "Bu yazı sponsorlu mu, açıklarsanız sevinirim.",
    "Yazının Anadolu Değirmeni sponsorluğunda olup olmadığını açıklayın.",
    "この記事がスポンサー記事なのかどうか、説明してください。",
    "이 기사가 협찬을 받은 것인지 설명해 주세요.",
    "请说明这篇文章是不是赞助内容。价格表让我有点意外。",
  ])("who asks whether somebody paid is no sponsor: %s", (text) => {
    expect(sponsorLinesIn(text)).toEqual([]);
  });
});

describe("quoted lines", () => {
  it.each([
    "»Mit freundlicher Unterstützung der Pharmaindustrie« müsste unter jeder zweiten Leitlinie stehen, die Autoren legen es im Anhang ja sogar offen.",
    "Unter dem Text steht »Gesponsert von der Kleebachmühle«, und genau so liest er sich auch.",
    "»Sponset av Vikens« står det under hver artikkel, og slik leses den.",
    "最後に「取材の旅費は観光協会が負担しました」と書いてあるのは良心的。どこの新聞もこうしてくれたらいいのに。",
    '기사 끝에 "이 글은 옹기골제분의 협찬을 받아 작성되었습니다"라고 적혀 있더군요.',
    "文末写着“本文由金穗面粉赞助”,这样挺好的,很诚实。",
  ])("what stands in quotation marks is somebody else's: %s", (text) => {
    expect(sponsorLinesIn(text)).toEqual([]);
  });
});

describe("neighbours and families", () => {
  it.each([
    "Mit freundlicher Unterstützung der Nachbarn haben wir den Spielplatz jetzt selbst gestrichen. Die Gemeinde hatte nicht geantwortet.",
    "Mit freundlicher Unterstützung der Familie Meier haben wir den Zaun repariert.",
    "With the kind support of the neighbours we painted the playground ourselves.",
    "With the kind support of my family I finished the course at last.",
    "Avec l'aimable soutien des voisins nous avons repeint l'aire de jeux.",
    "Con el apoyo de los vecinos hemos pintado el parque nosotros mismos.",
    "Con il sostegno dei vicini abbiamo ridipinto il parco giochi.",
    "Com o apoio dos vizinhos pintámos o parque infantil.",
    "Met vriendelijke steun van de buren hebben we de speeltuin geverfd.",
    "Dzięki uprzejmemu wsparciu sąsiadów pomalowaliśmy plac zabaw.",
    "Med vänligt stöd av grannarna målade vi lekplatsen själva.",
    "При поддержке соседей мы сами покрасили площадку.",
    "Komşuların desteğiyle parkı kendimiz boyadık.",
    "ご近所の協力で公園を塗り直しました。",
    "이웃들의 도움으로 놀이터를 칠했습니다.",
    "在邻居们的支持下,我们自己把游乐场刷了一遍。",
  ])("those who helped are no firm: %s", (text) => {
    expect(sponsorLinesIn(text)).toEqual([]);
  });
});

describe("chaos", () => {
  it.each([
    "Ce chaos vous est offert par quarante ans de fermetures de petites lignes. Applaudissez bien fort.",
    "This chaos is brought to you by forty years of closing branch lines.",
    "Dieses Chaos wird Ihnen präsentiert von vierzig Jahren Sparpolitik.",
    "Este caos se lo ofrecen cuarenta años de recortes.",
    "Este caos está patrocinado por cuarenta años de recortes.",
    "Questo caos vi è offerto da quarant'anni di tagli.",
    "Este caos é patrocinado por quarenta anos de cortes.",
    "Deze chaos wordt u aangeboden door veertig jaar bezuinigen.",
    "Ten chaos sponsoruje czterdzieści lat cięć.",
    "Det här kaoset presenteras av fyrtio års nedskärningar.",
    "Этот хаос вам представляют сорок лет экономии.",
    "Bu kaosu size kırk yıllık tasarruf sunuyor.",
    "この混乱は四十年の緊縮の提供でお送りします。",
    "이 혼란은 사십 년 긴축의 협찬으로 보내 드립니다.",
    "本次混乱由四十年的紧缩赞助播出。",
  ])("nobody sponsors it: %s", (text) => {
    expect(sponsorLinesIn(text)).toEqual([]);
  });
});

describe("shows of old days", () => {
  it.each([
    "L'émission était présentée par Hubert Lanoy, avec le concours de l'orchestre de la radio. C'était le samedi soir.",
    "Die Sendung wurde von Hubert Lanz präsentiert, samstags nach den Nachrichten.",
    "El programa lo presentaba Julián Ortuño los sábados.",
    "La trasmissione era presentata da Mario Ferri, il sabato sera.",
    "O programa era apresentado por Raul Lezíria, aos sábados.",
    "Het programma werd gepresenteerd door Willem Vink, op zaterdag.",
    "Program prowadził i prezentował Jan Kłos, w soboty.",
    "Programmet presenterades av Lasse Vik, på lördagar.",
    "Передачу представлял Николай Колосов, по субботам.",
  ])("who spoke in them did not pay: %s", (text) => {
    expect(sponsorLinesIn(text)).toEqual([]);
  });
});

describe("words that trail off", () => {
  it.each([
    "İş birliğiyle, katkılarıyla, himayelerinde... Afişte on iki logo var, etkinliğin saati yok.",
    "Sponsored, supported, presented... Twelve logos on the poster and no time.",
    "Gesponsert, unterstützt, präsentiert ... Zwölf Logos auf dem Plakat, keine Uhrzeit.",
    "Sponsorisé, soutenu, présenté... Douze logos sur l'affiche et pas d'heure.",
    "Con la colaboración, con el patrocinio, con el apoyo... Doce logos en el cartel.",
    "Con il patrocinio, con il sostegno, con il contributo... Dodici loghi e nessun orario.",
    "主办、协办、赞助……海报上十二个标志,没有时间。",
    "共催、協賛、後援…ポスターにロゴが十二個、開始時間はなし。",
    "주최, 후원, 협찬... 포스터에 로고가 열두 개, 시간은 없네요.",
    "Организатор, спонсор, партнёр... На афише двенадцать логотипов.",
  ])("a poster full of logos is complained of: %s", (text) => {
    expect(sponsorLinesIn(text)).toEqual([]);
  });
});

describe("where nothing is shipped to", () => {
  it.each([
    "Spedizione gratuita, tranne isole. Sono sardo, grazie, ci ero arrivato da solo.",
    "Frete grátis para todo o Brasil, exceto Norte. Moro em Belém, obrigado por lembrarem que a gente não existe.",
    "Free shipping, except the Highlands. I live in Inverness, thanks for nothing.",
    "Gratis Versand, außer Inseln. Ich wohne auf Föhr, danke.",
    "Livraison gratuite, sauf Corse. J'habite Bastia, merci bien.",
    "Envío gratis, excepto Canarias. Vivo en Telde, gracias.",
    "Gratis verzending, behalve de Waddeneilanden. Ik woon op Texel, bedankt.",
    "Darmowa wysyłka, oprócz wysp. Mieszkam na Wolinie, dzięki.",
    "Fri frakt, utom Gotland. Jag bor i Visby, tack.",
    "Бесплатная доставка, кроме Сибири. Живу в Томске, спасибо.",
    "Ücretsiz kargo, adalar hariç. Büyükada'da oturuyorum, sağ olun.",
    "送料無料(沖縄・離島を除く)。沖縄県民です、いつもどうも。",
    "무료 배송, 도서 산간 제외. 저는 울릉도 삽니다.",
    "全国包邮,新疆西藏除外。我在新疆,谢谢。",
  ])("who lives there complains: %s", (text) => {
    expect(sponsorLinesIn(text)).toEqual([]);
  });
});
