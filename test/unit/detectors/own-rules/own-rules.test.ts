import { describe, expect, it } from "vitest";
import { nameRule, type OwnRuleDraft, type PhraseRule } from "@/utils/core/own-rule";
import { judgeWithRules, rulesOn } from "@/utils/detectors/judge-with-rules";

const phraseRule = (phrases: string[], more: Partial<PhraseRule> = {}): OwnRuleDraft => ({
  type: "phrase",
  phrases,
  isWholeWord: true,
  site: null,
  isOn: true,
  kind: "own-rule",
  severity: "caution",
  ...more,
});
const domainRule = (domain: string, effect: "block" | "allow"): OwnRuleDraft => ({
  type: "domain",
  domain,
  effect,
  site: null,
  isOn: true,
  kind: "unsafe-link",
  severity: "high",
});
const judge = (
  input: Parameters<typeof judgeWithRules>[0],
  drafts: readonly OwnRuleDraft[],
  site = "news.example",
) =>
  judgeWithRules(
    input,
    rulesOn(
      drafts.map((draft) => nameRule(draft)),
      site,
    ),
  );
const ownOf = (detection: ReturnType<typeof judge>) =>
  detection.findings.filter(({ detector }) => detector === "own-rules");

describe("a phrase of one's own", () => {
  it("is found where it stands, named with the rule and its version", () => {
    const text = "I won at the Silver Otter last week.";
    const draft = phraseRule(["silver otter"]);
    const { id, version } = nameRule(draft);
    const [finding] = ownOf(judge({ text }, [draft]));
    expect(finding).toMatchObject({ kind: "own-rule", on: "body", band: "likely" });
    expect(text.slice(finding?.start ?? 0, finding?.end ?? 0)).toBe("Silver Otter");
    expect(finding?.evidence).toBe("Silver Otter");
    expect(finding?.rules).toEqual([`${id}@${version}`]);
    expect(finding?.reason).toEqual({ id: "text_own_phrase", args: ["silver otter"] });
  });

  it.each([
    ["letters of another alphabet", "Try the Silvеr Оtter now", "Silvеr Оtter"],
    ["invisible characters", "Try the Sil\u200bver Ot\u200bter now", "Sil\u200bver Ot\u200bter"],
    ["mathematical letters", "Try the 𝐒𝐢𝐥𝐯𝐞𝐫 Otter now", "𝐒𝐢𝐥𝐯𝐞𝐫 Otter"],
    ["figures for letters", "Try the Sílver 0tter now", "Sílver 0tter"],
    ["full-width letters", "Try the Ｓｉｌｖｅｒ otter", "Ｓｉｌｖｅｒ otter"],
  ])("is found behind %s, and the evidence is what was written", (_, text, evidence) => {
    const [finding] = ownOf(judge({ text }, [phraseRule(["silver otter"])]));
    expect(finding?.evidence).toBe(evidence);
  });

  it.each([
    ["a rule that is off", phraseRule(["otter"], { isOn: false })],
    ["a rule of another site", phraseRule(["otter"], { site: "other.example" })],
    ["a part of a word", phraseRule(["ott"])],
  ])("says nothing for %s", (_, draft) => {
    expect(ownOf(judge({ text: "An otter swam by." }, [draft]))).toEqual([]);
  });

  it("finds the rule's words in names and addresses, too, once a rule", () => {
    const found = ownOf(
      judge(
        {
          text: "Nice article.",
          author: "Otter Deals",
          authorUrl: "https://otter-deals.example/",
          links: [{ href: "https://x.example/otter", text: "here" }],
        },
        [phraseRule(["otter"])],
      ),
    );
    expect(found.map(({ on }) => on)).toEqual(["author"]);
  });

  it("marks every place of a sponsor's line, so that each can be stripped", () => {
    const text = "Good.\nBrought by Otter Ltd\nMore.\nBrought by Otter Ltd";
    const draft = phraseRule(["brought by *"], { kind: "sponsor-line", severity: "info" });
    const spans = ownOf(judge({ text }, [draft])).map(({ start, end }) =>
      text.slice(start ?? 0, end ?? 0),
    );
    expect(spans).toEqual(["Brought by Otter Ltd", "Brought by Otter Ltd"]);
  });

  it("asks for a decision where it was told to, and else only remarks", () => {
    const text = "An otter swam by.";
    expect(judge({ text }, [phraseRule(["otter"])]).verdict).toBe("likely");
    expect(judge({ text }, [phraseRule(["otter"], { severity: "info" })]).verdict).toBe("clean");
  });

  it("keeps its name through an edit, and gets another version", () => {
    const first = nameRule(phraseRule(["otter"]));
    const edited = nameRule(phraseRule(["otters"]), first.id);
    expect(edited.id).toBe(first.id);
    expect(edited.version).not.toBe(first.version);
    expect(nameRule(phraseRule(["otter"]))).toEqual(first);
    expect(nameRule(phraseRule(["otter"], { isOn: false })).version).toBe(first.version);
  });
});

describe("a domain of one's own", () => {
  const link = (href: string) => ({ text: "See here.", links: [{ href, text: "here" }] });

  it.each([
    "https://otter.example/",
    "https://www.shop.otter.example/x",
    "https://www.google.com/url?q=https://otter.example/",
  ])("blocks %s", (href) => {
    const [finding] = ownOf(judge(link(href), [domainRule("otter.example", "block")]));
    expect(finding).toMatchObject({ kind: "unsafe-link", severity: "high", link: href });
  });

  it.each(["https://notter.example/", "https://otter.example.net/", "mailto:a@otter.example"])(
    "leaves %s alone",
    (href) => {
      expect(ownOf(judge(link(href), [domainRule("otter.example", "block")]))).toEqual([]);
    },
  );

  it("is found in the text where it is no link", () => {
    const text = "go to otter-deals.com today";
    const [finding] = ownOf(judge({ text }, [domainRule("otter-deals.com", "block")]));
    expect(text.slice(finding?.start ?? 0, finding?.end ?? 0)).toBe("otter-deals.com");
  });

  it("allowed, silences whatever else is said of it and of what is below it", () => {
    const lie = { href: "https://paypal.com.otter.example/login", text: "www.paypal.com" };
    const input = { text: "See www.paypal.com", links: [lie] };
    expect(judge(input, []).findings.map(({ kind }) => kind)).toContain("unsafe-link");
    const allowed = judge(input, [domainRule("otter.example", "allow")]);
    expect(allowed.findings.map(({ kind }) => kind)).not.toContain("unsafe-link");
    expect(allowed.verdict).toBe("clean");
  });

  it("allowed below a blocked one is allowed, and blocked below an allowed one is blocked", () => {
    const rules = [domainRule("otter.example", "block"), domainRule("ok.otter.example", "allow")];
    expect(ownOf(judge(link("https://ok.otter.example/"), rules))).toEqual([]);
    expect(ownOf(judge(link("https://otter.example/"), rules))).toHaveLength(1);
  });

  it("tells once of a link that is suspect by itself, too, with both reasons", () => {
    const lie = { href: "https://otter.example/login", text: "www.paypal.com" };
    const { findings } = judge({ text: "See www.paypal.com", links: [lie] }, [
      domainRule("otter.example", "block"),
    ]);
    const links = findings.filter(({ kind }) => kind === "unsafe-link");
    expect(links).toHaveLength(1);
    expect(links[0]?.reason.id).toBe("link_own_domain");
    expect(links[0]?.signals?.map(({ id }) => id)).toContain("link_mismatch");
  });
});
