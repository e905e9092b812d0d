import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fuzzRuns } from "@/test/fuzz/fuzz-runs";
import { cpuMs } from "@/test/unit/cpu-ms";
import { brands } from "@/utils/links/brands/brand";
import { findWrittenLinks } from "@/utils/links/find-written-links";
import { judgeLink } from "@/utils/links/judge-link";

const page = "https://news.example/article";
const pieces = fc.constantFrom(
  ..."http:// https:/\\ // @ : # ? % %zz %00 %E2%80%AE xn-- xn--a . .. 。 / \\ \t \n paypal.com 0x7f 1 [::1] [ ] javascript: data: \u202e \u200b \ud800 é 中 а .exe .pdf ?url= &u= aHR0c www. -com a".split(
    " ",
  ),
);
const hostile = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join("")),
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
);
const isHigh = (href: string, text = "") =>
  judgeLink(href, text, page).signs.some(({ severity }) => severity === "high");
const strange = fc.constantFrom(
  "example.org",
  "a-b.example",
  "shop.example.co.uk",
  "x1.example.net",
);

describe("judging any link", () => {
  it("never throws, and scores between nothing and certain", () => {
    fc.assert(
      fc.property(hostile, hostile, (href, text) => {
        const { score, signs, target } = judgeLink(href, text, page);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(typeof target).toBe("string");
        for (const sign of signs) expect(sign.reason.id).toMatch(/^link_/);
      }),
      { numRuns: fuzzRuns(1_500) },
    );
  });

  it("is never high by the score alone", () => {
    fc.assert(
      fc.property(hostile, (href) => {
        for (const { severity, reason } of judgeLink(href).signs) {
          if (reason.id.startsWith("link_score_")) expect(severity).toBe("caution");
        }
      }),
      { numRuns: fuzzRuns(500) },
    );
  });

  it("never takes a link to one owner for a mismatch", () => {
    const label = fc.stringMatching(/^[a-z]{1,8}$/);
    fc.assert(
      fc.property(label, label, strange, (a, b, domain) => {
        const { signs } = judgeLink(`https://${a}.${domain}/x`, `https://${b}.${domain}/y`, page);
        expect(signs.filter(({ reason }) => reason.id.includes("mismatch"))).toEqual([]);
      }),
    );
  });

  it("scores an address with tracking parameters nearly as without", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{3,9}$/), (word) => {
        const bare = judgeLink(`https://${word}.example/read/${word}`);
        const tracked = judgeLink(`https://${word}.example/read/${word}?utm_source=${word}`);
        expect(tracked.signs.some(({ severity }) => severity === "high")).toBe(
          bare.signs.some(({ severity }) => severity === "high"),
        );
      }),
    );
  });

  it("opens a link of a megabyte within a few milliseconds, whatever it holds", () => {
    const long = 1_000_000;
    for (const piece of [
      "a",
      "a.",
      "@",
      "%41",
      "/..",
      "\\",
      "?url=http://",
      "[",
      "а",
      "-",
      "a-com.",
    ]) {
      const href = `https://a.example/${piece.repeat(Math.ceil(long / piece.length))}`;
      const bareHost = `https://${piece.repeat(Math.ceil(long / piece.length))}`;
      // A millisecond on an idle machine; the best of three, and room for a busy one.
      const times = [1, 2, 3].map(() => {
        const start = cpuMs();
        judgeLink(href, href, page);
        judgeLink(bareHost, bareHost, page);
        return cpuMs() - start;
      });
      expect(Math.min(...times), piece).toBeLessThan(50);
    }
  });
});

/** Attacks by permutation of every brand that is copied by itself. */
const distinct = brands.filter(
  ({ weight, name, home }) => weight === "distinct" && name.length > 4 && home.indexOf(".") > 2,
);

describe("generated attacks", () => {
  const foreign = "somebody-else.example";
  const families: readonly (readonly [string, (domain: string, name: string) => string])[] = [
    ["the domain before a foreign one", (domain) => `https://${domain}.${foreign}/`],
    ["the domain before a foreign one, deeper", (domain) => `https://a.${domain}.b.${foreign}/`],
    ["the domain and a hyphen", (domain) => `https://${domain}-verify.example/`],
    ["the name as a subdomain", (_, name) => `https://${name}.${foreign}/`],
    ["the name and a lure", (_, name) => `https://${name}-login.example/`],
    ["the name on a free host", (_, name) => `https://${name}.weebly.com/`],
    ["the name with a lure on a free host", (_, name) => `https://secure-${name}.pages.dev/`],
    ["the domain as a user", (domain) => `https://${domain}@${foreign}/`],
    ["the domain before a backslash", (domain) => `https://${foreign}\\@${domain}/`],
  ];

  it.each(families)("are high: %s", (_, attack) => {
    const silent = distinct.filter(({ home, name }) => !isHigh(attack(home, name)));
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  it("are high where the text names the brand and the link leads elsewhere", () => {
    const silent = distinct.filter(({ home }) => !isHigh(`https://${foreign}/`, `www.${home}`));
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  it("are high where a Cyrillic letter stands for a Latin one", () => {
    const twins: Readonly<Record<string, string>> = {
      a: "а",
      c: "с",
      e: "е",
      o: "о",
      p: "р",
      x: "х",
      y: "у",
    };
    const missed = distinct.filter(({ home }) => {
      const at = [...home].findIndex((letter) => twins[letter] !== undefined);
      const copy = home.slice(0, at) + (twins[home[at] ?? ""] ?? "") + home.slice(at + 1);
      return at >= 0 && at < home.indexOf(".") && !isHigh(`https://${copy}/`);
    });
    expect(missed.map(({ name }) => name)).toEqual([]);
  });
});

describe("addresses written in any text", () => {
  it("lie within the text and open as addresses", () => {
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string({ unit: "grapheme" })), (text) => {
        let last = 0;
        for (const { start, end, href } of findWrittenLinks(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(href).toMatch(/^https?:\/\//);
          last = end;
        }
      }),
      { numRuns: fuzzRuns(1_000) },
    );
  });

  it.each([
    ["go to hxxps://cheap-pills[.]com/now.", "https://cheap-pills.com/now", true],
    ["visit paypal-login (dot) com today", "http://paypal-login.com", true],
    ["see evil dot com now", "http://evil.com", true],
    ["at hxxp://a.example", "http://a.example", true],
    ["www.site.de/path, thanks", "http://www.site.de/path", false],
    ["https://a.example/x", "https://a.example/x", false],
  ])("are found in “%s”", (text, href, isDisguised) => {
    expect(findWrittenLinks(text)).toMatchObject([{ href, isDisguised }]);
  });

  it.each([
    "Node.js and etc.Then e.g. this",
    "mail a@b.com",
    "v1.2.3 of foo.ts",
    "He is so dot dot dot",
    "3.14 is not pi",
    "",
  ])("are not found in “%s”", (text) => {
    expect(findWrittenLinks(text)).toEqual([]);
  });

  it("take linear time", () => {
    for (const piece of ["a.", "a-", "x ", "hxxp://", "a dot ", "[.]"]) {
      const start = cpuMs();
      findWrittenLinks(piece.repeat(500_000));
      expect(cpuMs() - start, piece).toBeLessThan(1_000);
    }
  });
});
