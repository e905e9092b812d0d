import { describe, expect, it } from "vitest";
import { sponsorLinesIn } from "./sponsor-lines-in";

describe("what a firm gives, or earns by", () => {
  it.each([
    "Das Gerät wurde mir von Limpavel im Austausch gegen eine Bewertung überlassen.",
    "L'appareil m'a été offert par Limpavel en échange d'un avis.",
    "El aparato me lo regaló Limpavel a cambio de una reseña.",
    "L'apparecchio mi è stato dato da Limpavel in cambio di una recensione.",
    "O aparelho foi-me oferecido pela Limpavel em troca de uma opinião.",
    "Ik kreeg het apparaat van Limpavel in ruil voor een review.",
    "Sprzęt dostałam od Limpavel w zamian za recenzję.",
    "Jag fick den av Dammia mot att jag skrev en recension.",
    "Прибор мне подарила компания Limpavel в обмен на отзыв.",
    "La vaporiera l'ho ricevuta in omaggio da Limpavel per provarla.",
    "Le cuffie le abbiamo ricevute in prova da Limpavel.",
    "Отзыв опубликован при поддержке книжной лавки «Лимпавель».",
    "At Stringhouse South you get free shipping with my referral link.",
    "Bei Saitenhaus Süd habt ihr mit meinem Empfehlungslink kostenlosen Versand.",
    "En Cuerdas del Sur tenéis envío gratis con mi enlace de referido.",
    "うちの紹介リンク経由でワンケアに登録すると500ポイントもらえて、私にも同じだけ入ります。",
    "남쪽현악기는 제 추천인 링크로 가입하면 배송비 무료예요.",
    "멍토리 공동구매 제 블로그에서 진행 중이고 판매 금액 일부가 저한테 옵니다.",
    "野火装备给粉丝的专属折扣码是YH66,结账减三十。",
    "本篇為合作文,感謝康展護具提供產品試用。",
    "本周便民版由和顺堂药房特约刊出。",
    "In qualità di Affiliato Amazon ricevo un guadagno dagli acquisti idonei.",
    "En tant que Partenaire Amazon, je réalise un bénéfice sur les achats remplissant les conditions requises.",
    "Som Amazon-medarbetare tjänar jag pengar på kvalificerade köp.",
    "Amazon Gelir Ortağı olarak uygun satın alımlardan kazanç sağlıyorum.",
    "Il nostro canale riceve un compenso da Zampetta se ordinate tramite questo link.",
    "Notre chaîne touche une commission de Patou si vous commandez par ce lien.",
    "Unsere Lokalredaktion wird unterstützt von der Möbelwerkstatt Reinders in Aurich.",
    "La nostra redazione locale è sostenuta da Mobilificio Reina di Asti.",
    "The club would like to thank Oddie's Garage for paying for the new marker buoys.",
    "Der Verein dankt dem Autohaus Oddering für die neuen Bojen.",
    "De club bedankt Garage Odink voor het betalen van de nieuwe boeien.",
  ])("is found: %s", (line) => {
    expect(sponsorLinesIn(`Nothing new here.\n${line}`)).toEqual([line]);
  });

  it.each([
    "My neighbour gave me the old vacuum in exchange for a cake.",
    "Der Händler bot mir zehn Euro im Austausch gegen eine Bewertung an, ich habe abgelehnt.",
    "Le vendeur m'a proposé dix euros en échange d'un avis cinq étoiles, j'ai refusé.",
    "El vendedor me ofreció diez euros a cambio de una reseña, y dije que no.",
    "Il venditore mi ha offerto dieci euro in cambio di una recensione, ho detto di no.",
    "O vendedor ofereceu-me dez euros em troca de uma opinião e eu recusei.",
    "La torta l'ho ricevuta gratis da una vicina di casa.",
    "Le scarpe le ho ricevute in omaggio da mia sorella per Natale.",
    "Отзыв опубликован при поддержке друзей, сам бы не решился.",
    "Отзыв написан при участии моего мужа.",
    "Sprzedawca proponował mi dziesięć złotych w zamian za opinię, odmówiłem.",
    "Säljaren erbjöd mig hundra kronor i utbyte mot en recension, jag sa nej.",
    "Jag fick en kaka mot att jag diskade.",
    "Mio figlio riceve un compenso dal comune se compra i libri usati.",
    "Ma fille touche une commission quand les clients achètent un vélo.",
    "Der Einladungslink der Schule zum Elternabend geht nicht.",
    "招待リンクから登録しようとしたらエラーになりました。",
    "우리 아파트 공동구매 제 동생이 진행했는데 다 망했어요.",
    "기사 일부가 저에게는 이해가 안 돼요.",
    "又一篇合作文,关掉了。",
    "那篇文章是报社特约记者写的,刊出前改了三次。",
    "Unsere Lokalredaktion wird unterstützt von zwei Praktikanten aus Aurich.",
    "Naszą redakcję wspierają czytelnicy.",
    "The committee would like to thank Father Brennan for opening the hall.",
    "Der Verein dankt Bäckermeister Hans Kruse für vierzig Jahre Treue.",
    "Le club remercie la mairie pour le prêt de la salle.",
    "La squadra ringrazia i tifosi che sono venuti.",
  ])("is not what people give: %s", (text) => {
    expect(sponsorLinesIn(text)).toEqual([]);
  });
});

describe("public money", () => {
  it.each([
    "Die Brücke wurde mit freundlicher Unterstützung der EU gebaut, so steht es auf dem Schild.",
    "Die Brücke wurde mit freundlicher Unterstützung der Europäischen Union gebaut.",
    "A ponte foi construída com o apoio da União Europeia.",
    "Bron byggdes med vänligt stöd av Europeiska unionen.",
    "Köprü AB desteğiyle yapıldı, tabelada öyle yazıyor.",
    "다리는 유럽연합의 지원으로 놓았다고 표지판에 쓰여 있어요.",
    "議員が業界団体から旅費の提供を受けていたという話、地元では前から噂でした。",
    "市長が会社から車の提供を受けていた件、説明がありません。",
    "町は企業から土地の無償提供を受けて公園を作りました。",
  ])("is nobody's sponsor: %s", (text) => {
    expect(sponsorLinesIn(text)).toEqual([]);
  });

  it("unlike a firm's", () => {
    const line = "掃除機はダミア社から提供を受けました。";
    expect(sponsorLinesIn(`半年使いました。\n${line}`)).toEqual([line]);
  });
});
