import { describe, expect, it } from "vitest";
import type { DetectInput } from "@/utils/core/detection";
import { promotional } from "@/utils/detectors/promotional";

const judge = (input: DetectInput | string) =>
  promotional.detect(typeof input === "string" ? { text: input } : input);
const bandOf = (input: DetectInput | string) => judge(input).findings[0]?.band ?? "clean";

describe("promotional", () => {
  it.each([
    "Two cardiologists looked at my watch log and found nothing, three alerts in a week. My chart.",
    "I measured the noise on our ward with a phone app; the readings are here.",
    "My brother reads the serial number to the clinic over the phone every month.",
    "Our school published the air quality readings, see the table.",
    "The council minutes from March are here, page nine has the vote.",
    "The maker answered my mail with a PDF. Here is the scan.",
    "Thank you for sharing the readings, they match what the school told us. We collect them here.",
  ])("takes one link for nothing where no rule names what is promoted: %s", (text) => {
    const links = [{ href: "https://notes.example-ward.test/log", text: "here" }];
    const page = { url: "https://news.example/a" };
    expect(bandOf({ text, author: "Ann", links, page })).toBe("clean");
    expect(bandOf({ text, author: "Ann", page })).toBe("clean");
  });

  it.each([
    ["a channel", "Hey guys check out my channel, I make covers, please subscribe!!!"],
    [
      "a recovery expert",
      "I lost 4 bitcoin to scammers. A recovery expert got it all back, contact him on WhatsApp +1 555 010 0199",
    ],
    [
      "a spell caster",
      "Dr Amadi cast a love spell and my husband came back, contact him at drspell@mail.example",
    ],
    ["a casino", "Best online casino bonus and free spins, register now https://casino.example/"],
    [
      "an essay mill",
      "Professional essay writing service, order now https://essays.example/ cheap and fast",
    ],
    [
      "a shop of pills",
      "Buy cheap viagra online without prescription https://pills.example/ generic cialis",
    ],
    [
      "backlinks",
      "Increase your traffic with our SEO services and quality backlinks https://seo.example/",
    ],
  ])("calls %s likely", (_, text) => {
    expect(bandOf(text)).toBe("likely");
  });

  it.each([
    [
      "an opinion",
      "The council should have asked the people who live there before closing the road.",
    ],
    ["a question about money", "How much money do they make from parking fines every year?"],
    [
      "a link to a story",
      "This was reported two years ago: https://news.example/2019/05/17/council-votes-to-close-the-road",
    ],
    ["a complaint about subscriptions", "I have cancelled my subscription after that editorial."],
    ["casinos in the news", "The casino in our town closed and nobody misses it."],
    ["loans in the news", "Student loans should be forgiven, they ruined my sister."],
    ["medicine in the news", "My doctor says the new weight loss drugs are overprescribed."],
    ["bitcoin in the news", "Bitcoin fell again, so much for the future of money."],
    ["talk about sponsored texts", "Sponsored content again, I am cancelling my subscription."],
    ["a request to end it", "Stop sending me promotional e-mails about your offers."],
    ["another name for spam", "They call it a partner offer. I call it spam."],
    ["sincere thanks", "Thank you for this article, my father had the same operation in 2011."],
    ["German", "Der Bürgermeister hat recht, die Straße gehört den Anwohnern und nicht den Autos."],
    ["Korean", "이 기사 정말 잘 읽었습니다. 다음에도 부탁드립니다."],
    ["Portuguese", "O prefeito não fez nada por essa cidade nos últimos quatro anos."],
    ["Russian", "Мэр обещал починить дорогу ещё прошлой весной, и ничего не изменилось."],
    ["French", "Le maire a raison, cette rue appartient aux riverains et pas aux voitures."],
    ["Polish", "Burmistrz obiecał naprawić drogę już wiosną i nic się nie zmieniło."],
    ["Spanish", "El alcalde prometió arreglar la calle hace dos años y todo sigue igual."],
  ])("is silent on %s", (_, text) => {
    expect(bandOf(text)).toBe("clean");
  });

  it.each([
    ["a bare link", "https://shop.example/"],
    ["a word and a link", "interesting https://shop.example/a"],
    ["nothing", ""],
    ["white space", " \n\t "],
  ])("abstains on %s", (_, text) => {
    expect(bandOf(text)).not.toBe("likely");
  });

  it("does not call a useful reply promotional for the sponsor line at its end", () => {
    const text =
      "They do, from model B on; older ones need the adapter.\nThank you to our Sponsor Esdebe";
    expect(bandOf(text)).toBe("clean");
  });

  it("takes a keyword for a name, with a link, into account", () => {
    const text = "The road by the mill is closed until Friday.";
    const named = { text, author: "Best Roofing Company", authorUrl: "https://roof.example/" };
    expect(judge(named).scores?.promotional).toBeGreaterThan(judge(text).scores?.promotional ?? 1);
  });

  it("does not take a link to the page's own site for promotion", () => {
    const text = "I wrote about it in more detail over here https://blog.example/post as you asked";
    const page = { url: "https://blog.example/other" };
    expect(judge({ text, page }).scores?.promotional).toBeLessThanOrEqual(
      judge({ text }).scores?.promotional ?? 0,
    );
  });

  it("explains itself with at most three words for and three against, as they stand in the text", () => {
    const text =
      "Best online casino bonus and free spins, register now https://casino.example/ dear friends";
    const [finding] = judge(text).findings;
    const signals = finding?.signals ?? [];
    expect(signals.filter(({ id }) => id === "text_words_against").length).toBeLessThanOrEqual(3);
    expect(signals.filter(({ id }) => id !== "text_words_against").length).toBeLessThanOrEqual(3);
    for (const { start, end, reason } of finding?.weights ?? []) {
      expect(end).toBeGreaterThan(start);
      const [words] = reason?.args ?? [];
      if (words !== undefined) expect(text.slice(start, end)).toBe(words);
    }
    expect(finding?.weights?.length).toBeGreaterThan(1);
  });

  it("gives scores that rank below the thresholds, too", () => {
    const innocent = judge("The road has been closed since spring and nobody told us.");
    const pushy = judge(
      "You should all look at the great new phones in this shop, really cheap now",
    );
    expect(pushy.scores?.promotional).toBeGreaterThan(innocent.scores?.promotional ?? 1);
  });

  it.each([
    [
      "look-alike letters",
      "Bеst onlinе саsino bonus аnd frее sрins, rеgistеr now https://casino.example/",
    ],
    [
      "zero-width characters",
      "Best on\u200bline cas\u200bino bo\u200bnus and free sp\u200bins, register now https://casino.example/",
    ],
    [
      "full-width letters",
      "Ｂｅｓｔ ｏｎｌｉｎｅ ｃａｓｉｎｏ ｂｏｎｕｓ ａｎｄ ｆｒｅｅ ｓｐｉｎｓ, register now https://casino.example/",
    ],
    ["strokes", "Best o̶nline cas̶ino bo̶nus and free sp̶ins, register now https://casino.example/"],
    [
      "digits for letters",
      "Best 0nline cas1no b0nus and fr33 spins, register n0w https://casino.example/",
    ],
    [
      "spread letters",
      "Best online c a s i n o b o n u s and free spins, register now https://casino.example/",
    ],
  ])("still sees a casino through %s", (_, text) => {
    expect(bandOf(text)).toBe("likely");
  });
});
