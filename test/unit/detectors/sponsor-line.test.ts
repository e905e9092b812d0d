import { describe, expect, it } from "vitest";
import type { DetectInput } from "@/utils/core/detection";
import { detect } from "@/utils/detectors/detect";
import { sponsorLine } from "@/utils/detectors/sponsor-line";

const lines = (input: DetectInput | string) =>
  detect(typeof input === "string" ? { text: input } : input, [sponsorLine]).findings;

describe("sponsorLine", () => {
  it.each([
    "Noted, we will ask.\nEditor: News.Uk\nThank you to our Sponsor Esdebe",
    "Noted, we will ask. Editor: News.Uk Thank you to our Sponsor Esdebe",
    "Editor: Medtech Desk Thank you to our Sponsor Esdebe",
  ])("leaves a signature out of the span, with line breaks and without: %j", (text) => {
    expect(lines(text).map(({ evidence }) => evidence)).toEqual([
      "Thank you to our Sponsor Esdebe",
    ]);
  });

  it.each([
    ["thanks", "Thank you to our Sponsor Esdebe"],
    ["thanks of several", "Thanks to our sponsors: Norvik Data and Palmtree Labs"],
    ["a paid post", "This article is sponsored by Norvik Data."],
    ["a passive with a verb of support", "This newsletter is made possible by Palmtree Labs."],
    ["an ad label", "Advertisement: Palmtree hosting from 3 pounds a month"],
    ["a partnership", "Created in partnership with Norvik Data"],
    ["an affiliate disclosure", "Disclosure: this post contains affiliate links."],
    ["a discount code", "Use code READER20 for 20% off at Palmtree."],
    ["a hashtag", "So happy with my new blender! #ad"],
    ["German", "Dieser Beitrag wird präsentiert von Norvik Daten."],
    ["German label", "Anzeige"],
    ["French", "Cet article est sponsorisé par Norvik."],
    ["Spanish", "Gracias a nuestro patrocinador Norvik"],
    ["Italian", "Contenuto sponsorizzato da Norvik"],
    ["Portuguese", "Este episódio é patrocinado por Norvik"],
    ["Dutch", "Dit artikel wordt gesponsord door Norvik"],
    ["Polish", "Artykuł sponsorowany przez Norvik"],
    ["Swedish", "Det här avsnittet sponsras av Norvik"],
    ["Russian", "Спонсор выпуска — компания Норвик"],
    ["Turkish", "Bu içerik Norvik sponsorluğunda hazırlanmıştır"],
    ["Japanese", "この記事はノルビクの提供でお送りします"],
    ["Korean", "이 영상은 노르빅의 협찬을 받아 제작되었습니다"],
    ["Chinese", "本期节目由诺维克赞助播出"],
  ])("finds %s as a line of its own, exactly", (_, line) => {
    const text = `Good point, the alarms matter most.\n${line}`;
    const found = lines(text);
    expect(found.map(({ evidence }) => evidence)).toEqual([line]);
    expect(found[0]).toMatchObject({
      band: "likely",
      on: "body",
      start: text.length - line.length,
    });
  });

  it.each([
    ["parliament", "She sponsored a bill in parliament to ban it."],
    ["help against drink", "My sponsor in AA called me every night that month."],
    ["sport", "Their shirt sponsor went bankrupt last season."],
    ["a state", "State-sponsored hackers were behind it."],
    ["a third party", "The marathon is sponsored by a brewery and that worries me."],
    ["a question", "Is this article sponsored? It reads like it."],
    ["a negation", "This is not sponsored by anyone, I just like it."],
    ["irony", "This piece was clearly brought to you by the oil lobby."],
    ["a visa", "Her visa is sponsored by the university."],
    ["a child abroad", "I sponsor a child in Kenya through the parish."],
    [
      "a quotation",
      'It said "sponsored by Norvik" in tiny letters under the photo, which nobody reads.',
    ],
    ["thanks to people", "Thank you to our nurses and doctors."],
    ["a code in the office", "The dress code is relaxed on Fridays."],
    ["a legal code", "Use the code of conduct, section 12."],
    ["a German complaint", "Ich habe Anzeige bei der Polizei erstattet."],
    ["German ads in talk", "Die Werbung im Fernsehen wird immer länger."],
    ["French partnership of towns", "En partenariat avec la mairie, l'école a planté des arbres."],
    ["Spanish thanks", "Gracias a nuestros médicos por todo."],
    ["a Dutch sponsor", "De sponsor trok zich terug."],
    ["a Polish question", "Czy to artykuł czy reklama?"],
    ["a Russian question", "Это новость или реклама?"],
    ["a Japanese report", "スポンサーが大会から撤退した。"],
    ["a Korean report", "그 광고는 논란이 되어 중단되었다."],
    ["a Chinese report", "赛事的赞助商退出了。"],
    ["an advertisement one saw", "I saw an ad for this on the bus."],
    ["partners at home", "My partner and I support the library."],
  ])("is silent on %s", (_, text) => {
    expect(lines(text)).toEqual([]);
  });

  it("leaves the editor's signature out of the span", () => {
    const text =
      "Thanks, we have added the figures.\nEditor: MedTechNews.Uk\nThank you to our Sponsor Esdebe";
    const found = lines(text);
    expect(found).toHaveLength(1);
    expect(found[0]?.evidence).toBe("Thank you to our Sponsor Esdebe");
    expect(found[0]?.reason).toEqual({ id: "text_sponsor_thanks_name", args: ["Esdebe"] });
  });

  const slogan = "Safeguard patient information with TrueNAS's self-healing data technology.";

  it("calls a slogan without a cue possible and no more", () => {
    expect(lines(slogan)).toMatchObject([{ band: "possible", evidence: slogan }]);
  });

  it.each([
    ["a sponsor the page names", { page: { sponsors: ["TrueNAS"] } }],
    ["a link on the brand", { links: [{ href: "https://truenas.example/", text: "TrueNAS's" }] }],
  ])("calls a slogan likely with %s", (_, context) => {
    expect(lines({ text: slogan, ...context })).toMatchObject([{ band: "likely" }]);
  });

  it.each([
    ["a sponsor of another name", { page: { sponsors: ["Nas"] } }],
    ["a link elsewhere in the comment", { links: [{ href: "https://a.example/", text: "study" }] }],
  ])("leaves a slogan possible with %s", (_, context) => {
    expect(lines({ text: slogan, ...context })).toMatchObject([{ band: "possible" }]);
  });

  it.each([
    ["advice", "Protect patients with better staffing, not with more screens."],
    ["a reader's own purchase", "I switched to TrueNAS last year and it saved us time."],
    ["a call to politics", "Save the NHS from Whitehall!"],
    ["a title", "Improve the roads in Kent County"],
  ])("is silent on %s, which only resembles a slogan", (_, text) => {
    expect(lines(text)).toEqual([]);
  });

  it.each([
    ["look-alike letters", "Thаnk yоu to оur Spоnѕоr Esdebe"],
    ["zero-width characters", "Thank you to our Sp\u200bon\u200bsor Esdebe"],
    ["full-width letters", "Ｔｈａｎｋ ｙｏｕ ｔｏ ｏｕｒ Ｓｐｏｎｓｏｒ Ｅｓｄｅｂｅ"],
    ["spread letters", "Thank you to our S p o n s o r Esdebe"],
    ["digits for letters", "Thank you t0 our 5pons0r Esdebe"],
  ])("finds the line through %s and points at what was written", (_, line) => {
    const text = `Useful, thanks.\n${line}`;
    expect(lines(text).map(({ evidence }) => evidence)).toEqual([line]);
  });
});
