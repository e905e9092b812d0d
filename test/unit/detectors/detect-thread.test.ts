import { describe, expect, it } from "vitest";
import { cpuMs } from "@/test/unit/cpu-ms";
import type { Finding } from "@/utils/core/finding";
import { createThread, type ThreadItem } from "@/utils/detectors/detect-thread";
import { createRepeatMemory } from "@/utils/detectors/repetition/repeat-memory";

const page = { url: "https://medtech.example/alarms" };
const slogan = "Protect your ward with Esdebe's smart alarm platform.";
const thanks = "Thank you to our Sponsor Esdebe";

function item(id: string, text: string, over: Partial<ThreadItem> = {}): ThreadItem {
  return { id, text, author: "Ada", authorUrl: null, links: [], ...over };
}

const short = ({ kind, band, evidence }: Finding) => `${kind} ${band}: ${evidence}`;

describe("createThread", () => {
  it("finds the editor's sponsor line on the page this was made for, and nothing else", () => {
    const thread = createThread(page);
    const results = thread.judge([
      item("1", "Do these alarms work with older monitors?"),
      item("2", `They do, from model B on.\nEditor: MedTechNews.Uk\n${thanks}`, {
        author: "Editor",
      }),
      item("3", "I doubt that hospitals can afford it, whoever the sponsor is."),
    ]);
    expect(results.map(({ id, detection }) => [id, detection.verdict])).toEqual([
      ["1", "clean"],
      ["2", "likely"],
      ["3", "clean"],
    ]);
    expect(results[1]?.detection.findings.map(short)).toEqual([`sponsor-line likely: ${thanks}`]);
  });

  it("judges an earlier slogan again when a later line names its sponsor", () => {
    const thread = createThread(page);
    expect(thread.judge([item("1", slogan)])[0]?.detection.verdict).toBe("possible");
    const results = thread.judge([item("2", `Fixed.\n${thanks}`)]);
    expect(results.map(({ id }) => id).sort()).toEqual(["1", "2"]);
    expect(results.find(({ id }) => id === "1")?.detection.verdict).toBe("likely");
  });

  it("knows the sponsor in later comments", () => {
    const thread = createThread(page);
    thread.judge([item("1", thanks)]);
    expect(thread.judge([item("2", slogan)])[0]?.detection.verdict).toBe("likely");
  });

  it("applies a sponsor that the article names to comments judged before", () => {
    const thread = createThread(page);
    thread.judge([item("1", slogan)]);
    thread.judgeArticle([{ text: thanks, links: [] }]);
    const results = thread.judge([item("2", "I see.")]);
    expect(results.find(({ id }) => id === "1")?.detection.verdict).toBe("likely");
  });

  it("applies a sponsor named at the article's end to its beginning", () => {
    const blocks = [slogan, "The ward has twelve beds.", thanks].map((text) => ({
      text,
      links: [],
    }));
    const findings = createThread(page).judgeArticle(blocks);
    expect(findings.map(({ block, band }) => [block, band])).toEqual([
      [0, "likely"],
      [2, "likely"],
    ]);
  });

  it("calls a slogan in the article possible while nothing confirms it", () => {
    const text = "Safeguard patient information with TrueNAS's self-healing data technology.";
    const findings = createThread(page).judgeArticle([{ text, links: [] }]);
    expect(findings.map(short)).toEqual([`sponsor-line possible: ${text}`]);
  });

  it("learns no name from a discount code, a tag or a mere possibility", () => {
    const thread = createThread(page);
    thread.judge([
      item("1", "Use code READER20 for 20% off at Palmtree."),
      item("2", "So happy with my new blender! #ad"),
      item("3", slogan),
    ]);
    expect(thread.sponsors()).toEqual([]);
  });

  it("takes a sponsor's name for a word of its own only", () => {
    const thread = createThread(page);
    thread.judge([item("1", "Thank you to our Sponsor Esde")]);
    expect(thread.judge([item("2", slogan)])[0]?.detection.verdict).toBe("possible");
  });

  it("confirms a slogan that stands under two comments, in the first one, too", () => {
    const thread = createThread(page);
    thread.judge([item("1", `Thanks for asking.\n${slogan}`)]);
    const results = thread.judge([item("2", `We will look into it.\n${slogan}`)]);
    for (const { detection } of results) expect(detection.verdict).toBe("likely");
    expect(results).toHaveLength(2);
  });

  it("says under how many comments a slogan stands, in the first ones as well", () => {
    const thread = createThread(page);
    const answers = ["Thanks for asking.", "We will look into it.", "Good question."];
    const results = answers.map((answer, at) =>
      thread.judge([item(`${at}`, `${answer}\n${slogan}`)]),
    );
    const reasons = results.at(-1)?.map(({ id, detection }) => [id, detection.findings[0]?.reason]);
    const reason = { id: "text_sponsor_repeated", args: ["3"] };
    expect(reasons?.toSorted()).toEqual(["0", "1", "2"].map((id) => [id, reason]));
  });

  it("tells those that share a slogan ever more rarely: a thread of copies is not judged anew each time", () => {
    const thread = createThread(page);
    const judged = Array.from({ length: 40 }, (_, at) => thread.judge([item(`${at}`, slogan)]));
    const told = judged.flatMap((results, at) => (results.length > 1 ? [at + 1] : []));
    expect(told).toEqual([2, 3, 4, 5, 6, 7, 8, 16, 32]);
  });

  it("calls the same long text in two comments repeated, and tells the first one", () => {
    const thread = createThread(page);
    const text =
      "This council has promised new cycle lanes for years and built a car park instead.";
    thread.judge([item("1", text)]);
    const results = thread.judge([item("2", `${text} Shame!`)]);
    expect(results.map(({ id }) => id).sort()).toEqual(["1", "2"]);
    for (const { detection } of results) {
      expect(detection.findings.map(({ kind }) => kind)).toEqual(["repeated"]);
      expect(detection.verdict).toBe("clean");
    }
  });

  it.each([
    ["short agreement", "I agree.", "I agree."],
    [
      "another opinion on the same thing",
      "The council should build cycle lanes along the river before winter.",
      "The council should sell the car park and plant trees along the river.",
    ],
    [
      "replies that share a signature and a sponsor's line",
      `We have asked the ward and will report.\nEditor: MedTechNews.Uk\n${thanks}`,
      `That is a good point about the older pumps.\nEditor: MedTechNews.Uk\n${thanks}`,
    ],
  ])("does not call %s repeated", (_, first, second) => {
    const results = createThread(page).judge([item("1", first), item("2", second)]);
    const kinds = results.flatMap(({ detection }) => detection.findings.map(({ kind }) => kind));
    expect(kinds).not.toContain("repeated");
  });

  it("calls a host repeated that three comments link to, and a news site everybody links never", () => {
    const link = (href: string) => ({ links: [{ href, text: "here" }] });
    const results = createThread(page).judge([
      item("1", "See this one", link("https://a.pills.example/x")),
      item("2", "And look at that", link("https://b.pills.example/y")),
      item("3", "Or here maybe", link("https://pills.example/")),
      ...["4", "5", "6"].map((id) => item(id, `Video ${id}`, link("https://youtu.be/x"))),
    ]);
    const repeated = results.filter(({ detection }) =>
      detection.findings.some(({ kind }) => kind === "repeated"),
    );
    expect(repeated.map(({ id }) => id)).toEqual(["1", "2", "3"]);
  });

  it("remembers other articles as hashes and the same article never against itself", () => {
    const text = "My aunt earned nine thousand last month with this one simple trick at home.";
    const memory = createRepeatMemory();
    createThread(page, { memory }).judge([item("1", text)]);
    const kinds = (url: string) =>
      createThread({ url }, { memory })
        .judge([item("9", text)])[0]
        ?.detection.findings.filter(({ kind }) => kind === "repeated").length;
    expect(kinds(page.url)).toBe(0);
    expect(kinds("https://medtech.example/other")).toBe(1);
    expect(memory.toPairs()).toBeInstanceOf(Uint32Array);
  });

  it("forgets what a comment said before it was edited", () => {
    const thread = createThread(page);
    const text = "Buy two of these and the third one comes to your house for nothing at all.";
    thread.judge([item("1", text), item("2", text)]);
    const results = thread.judge([item("2", "Sorry, wrong window, please ignore what I wrote.")]);
    expect(
      results.flatMap(({ detection }) => detection.findings.filter((f) => f.kind === "repeated")),
    ).toEqual([]);
    expect(results.map(({ id }) => id).sort()).toEqual(["1", "2"]);
  });

  it("judges ten thousand copies without judging each again for every other", () => {
    const thread = createThread(page);
    const startedAt = cpuMs();
    let judged = 0;
    for (let batch = 0; batch < 200; batch += 1) {
      const items = Array.from({ length: 50 }, (_, at) =>
        item(`${batch}-${at}`, "The same words again and again under every article of this site."),
      );
      judged += thread.judge(items).length;
    }
    expect(judged).toBeLessThan(60_000);
    expect(cpuMs() - startedAt).toBeLessThan(30_000);
  }, 40_000);
});
