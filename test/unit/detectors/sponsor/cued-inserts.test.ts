import { describe, expect, it } from "vitest";
import { readMarked } from "@/scripts/train/lines/read-marked";
import { cpuMs } from "@/test/unit/cpu-ms";
import { sponsorsIn } from "./sponsor-lines-in";

describe("a cue between brackets or dashes inside a sentence", () => {
  it.each([
    [
      "en",
      "Vent the frames by nine in the morning or you'll cook the lettuce ⟦(paid partnership with Pellworth Seeds)⟧. Slugs are the other half.",
    ],
    [
      "en",
      "For cold frames, vent them by nine or you'll cook the lettuce ⟦(ad: seeds from Pellworth Seeds)⟧. Slugs are the other half.",
    ],
    [
      "en",
      "The oak has to dry for two years – ⟦in paid partnership with Pellworth Timber⟧ – before you can turn it.",
    ],
    [
      "de",
      "Essig greift die Dichtungen an, Zitronensäure reicht ⟦(bezahlte Partnerschaft mit Kaffeehaus Pellmer)⟧. Danach leer durchlaufen lassen.",
    ],
    [
      "fr",
      "Évitez le purin après la floraison, il ne fait que des feuilles ⟦(collaboration commerciale avec Pellgraine)⟧. Un peu de cendre suffit.",
    ],
    [
      "es",
      "En Azpíroz no hay nada de cobertura, ni para emergencias ⟦(colaboración pagada con Pellnavar)⟧. Conviene bajarse el mapa.",
    ],
    [
      "it",
      "La caldaia si spegne sotto i due bar, basta il rubinetto nero ⟦(post sponsorizzato da Termoclima Pellace)⟧. Chiamate il tecnico.",
    ],
    [
      "pt",
      "A semente híbrida não serve para replantar, perde o vigor ⟦(parceria remunerada com Pellcampo Insumos)⟧. Anotem isso.",
    ],
    [
      "nl",
      "Een rieten dak hoeft niet duurder te zijn, mits gekeurd ⟦(betaalde samenwerking met Pellmer & Riet)⟧. Vraag om het certificaat.",
    ],
    [
      "pl",
      "Kleszcze wyszły już w lutym, u nas był pierwszy przypadek ⟦(materiał partnera: Pellfarm Białystok)⟧. Obroża działa po dwóch dobach.",
    ],
    [
      "sv",
      "Luftvärmepumpen ska avfrosta var fyrtionde minut, det är inget fel ⟦(i betalt samarbete med Pellklimat Montage)⟧. Lyssna efter ett klick.",
    ],
    [
      "ja",
      "試運転は冷房十六度で三十分、が業者の目安です⟦(タイアップ:まちの電器ペルム)⟧。音がおかしければ呼びましょう。",
    ],
    [
      "ko",
      "보일러 배관 청소는 오 년에 한 번이면 충분합니다⟦(유료 협찬: 소나무집 설비)⟧. 매년 하라는 말은 걸러 들으세요.",
    ],
    ["zh", "空调清洗先拔电,翅片顺着刷,别用高压枪⟦(本文由松河家政赞助)⟧。室外机交给师傅,别自己爬。"],
    ["zh", "这件不是汝窑,是清末仿的,开片太匀——⟦鉴赏栏目鸣谢松河斋友情赞助⟧——真品国内也就那几件。"],
    [
      "ru",
      "Яблони обрезают до сокодвижения, это середина марта ⟦(на правах рекламы: секаторы «Пеллмер»)⟧. Срезы замажьте.",
    ],
    [
      "tr",
      "Domatese mavi taşı çiçekte atmayın, meyve tutmaz ⟦(reklam: Pellmer Fidecilik ile ortak yayın)⟧. Sabah erken verin.",
    ],
    [
      "pl",
      "Ten chór śpiewał w Kaliszu już w 1997, mam kasetę – ⟦wpis powstał we współpracy reklamowej z firmą Pellstrun⟧ – i wtedy dyrygował ojciec.",
    ],
  ])("is likely a sponsor line, in %s: %s", (_, marked) => {
    const { text, spans } = readMarked(marked);
    const found = sponsorsIn(text);
    expect(found.map(({ start, end }) => [start, end])).toEqual(spans);
    expect(found[0]?.band).toBe("likely");
  });

  it.each([
    "The amendment (sponsored by Labour MP Ann Field) fell at the second reading. Nobody was surprised.",
    "The amendment fell at the second reading (sponsored by Labour MP Ann Field). Nobody was surprised.",
    "It was Ann Field (the bill's sponsor) who withdrew it in the end.",
    "Der Hersteller hat sich gemeldet (Anzeige ist raus). Mal sehen, was die Polizei sagt.",
    "Great write-up of the new boilers (is this sponsored by Pellworth?). I would wait a year.",
    "I have had the boiler for a year (not sponsored by Pellworth). It is fine.",
    "I have had the boiler for a year (this is not a paid partnership with Pellworth). It is fine.",
    "Der HSV (Trikotsponsor: Pellworth) steigt wieder nicht auf. Wetten?",
    "Der HSV (Sponsor: Pellworth) steigt wieder nicht auf. Wetten?",
    "Gegen den HSV (Hauptsponsor: Pellworth Energie) war nichts zu holen.",
    "The match – sponsored by the brewery – ended 2:2 and nobody minded.",
    "The match – sponsored by Pellworth – ended 2:2 and nobody minded.",
    "The London race (sponsored by Pellworth) starts at nine on Sunday.",
    "Le match – sponsorisé par la brasserie – s'est fini 2-2.",
    "Le tournoi (parrainé par Pellworth) commence dimanche à neuf heures.",
    "El torneo (patrocinado por Pellworth) empieza el domingo a las nueve.",
    "Il torneo (sponsorizzato da Pellworth) comincia domenica alle nove.",
    "O torneio (patrocinado pela Pellworth) começa domingo às nove.",
    "Het toernooi (gesponsord door Pellworth) begint zondag om negen uur.",
    "Turniej (sponsorowany przez Pellworth) zaczyna się w niedzielę o dziewiątej.",
    "Turneringen (sponsrad av Pellworth) börjar på söndag klockan nio.",
    "Турнир (спонсор — Пеллворт) начинается в воскресенье в девять.",
    "Турнир (при поддержке мэрии) начинается в воскресенье в девять.",
    "Turnuva (Pellworth sponsorluğunda) pazar günü dokuzda başlıyor.",
    "大会(主催:市体育協会、後援:市教育委員会)は日曜の九時からです。",
    "대회(후원: 시청)는 일요일 아홉 시에 시작합니다.",
    "比赛(由市政府赞助)星期天九点开始,大家早点去。",
    "Why does the line (paid partnership with Pellworth) stand in grey on grey?",
    'He wrote "dry it for two years (paid partnership with Pellworth), then turn it" and nobody asked.',
    'Under it stood a note ("paid partnership with Pellworth") in tiny letters.',
    "Der Hinweis (bezahlte Partnerschaft mit Pellworth) fehlt in der App völlig.",
    "The disclosure (paid partnership with Pellworth) is missing from the app.",
    "Die Studie (finanziert von Pellworth, wie immer) sagt das Gegenteil.",
    "The report – in partnership with the University of Leeds – says the opposite of the headline.",
    "The BBC (in partnership with Pellworth Films) will show it in May.",
    "The festival (in partnership with Pellworth Films) opens in May.",
    "Het festival (in samenwerking met Pellworth Films) opent in mei.",
    "Das Festival (in Kooperation mit Pellworth Film) beginnt im Mai.",
    "Le festival (en partenariat avec Pellworth Films) ouvre en mai.",
    "El festival (en colaboración con Pellworth Films) abre en mayo.",
    "Er bekam Post von der Polizei (Anzeige: Körperverletzung). Verdient.",
  ])("is none where it tells of a word, is denied, asked or quoted: %s", (text) => {
    expect(sponsorsIn(text)).toEqual([]);
  });

  it("takes no time to look for in long lines of brackets and dashes", () => {
    const started = cpuMs();
    sponsorsIn(`Dry it first ${"(paid partnership with Esdebe) so ".repeat(2_000)}`);
    sponsorsIn(`Dry it first ${"– sponsored by Esdebe ".repeat(2_000)}`);
    expect(cpuMs() - started).toBeLessThan(1_500);
  });
});
