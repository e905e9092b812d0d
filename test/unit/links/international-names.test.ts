import { describe, expect, it } from "vitest";
import { hostSpoofSigns } from "@/utils/links/host-spoof-signs";
import { checkLabel } from "@/utils/links/idn/check-label";
import { skeletonsOf } from "@/utils/links/idn/skeleton";
import { createSkeletonIndex, lookalikeDomain } from "@/utils/links/idn/skeleton-index";
import { readTarget } from "@/utils/links/read-target";

describe("checkLabel", () => {
  it.each([
    ["münchen", "de"],
    ["żółw", "pl"],
    ["ñandú", "es"],
    ["παράδειγμα", "gr"],
    ["новости", "com"],
    ["курс", "com"],
    ["ѕсоре", "ru"],
    ["日本語テスト", "jp"],
    ["vitamin錠", "jp"],
    ["부산커피", "kr"],
    ["chat茶", "cn"],
    ["l·l", "cat"],
    ["þing", "is"],
    ["ð", "com"],
    ["azərbaycan", "az"],
    ["plain-ascii-1", "com"],
    ["", "com"],
  ])("lets “%s” pass under “%s”", (label, ending) => {
    expect(checkLabel(label, ending)).toBeUndefined();
  });

  it.each([
    ["grаss", "com", "mixed"],
    ["αbc", "gr", "mixed"],
    ["abहिन्दी", "in", "mixed"],
    ["é中", "cn", "mixed"],
    ["1२३৪", "in", "mixed"],
    ["сосо", "com", "lookalike"],
    ["νικο", "com", "lookalike"],
    ["1շ", "com", "number"],
    ["a‐b", "com", "character"],
    ["it’s", "com", "character"],
    ["ɡreen", "com", "character"],
    ["☕", "com", "character"],
    ["əpple", "com", "character"],
    ["þorn", "com", "character"],
    ["a一b", "com", "pattern"],
    ["aノb", "com", "pattern"],
    ["ーカ", "jp", "pattern"],
    ["かヽ", "jp", "pattern"],
    ["a·b", "cat", "pattern"],
    ["pi\u0307x", "com", "pattern"],
  ])("finds fault with “%s” under “%s”", (label, ending, fault) => {
    expect(checkLabel(label, ending)).toBe(fault);
  });
});

describe("skeletons", () => {
  it.each([
    ["раурај.com", "paypaj.com"],
    ["éxample.com", "example.com"],
    ["tesł.net", "test.net"],
    ["ցood.com", "good.com"],
    ["١.com", "l.com"],
  ])("reads “%s” as “%s”", (host, plain) => {
    expect(skeletonsOf(host)).toContain(plain);
  });

  it("gives every reading of a letter that passes for two", () => {
    expect(skeletonsOf("þæœ")).toEqual(["baece", "baeoe", "paece", "paeoe"]);
  });

  it("gives up on names too long to convince, and on too many twofold letters", () => {
    expect(skeletonsOf("ä".repeat(65))).toEqual([]);
    expect(skeletonsOf("þþþþþþ")).toEqual([]);
  });
});

describe("lookalikeDomain", () => {
  const known = createSkeletonIndex([
    "garden.example",
    "o2.example",
    "öl.example",
    "tea.co.example",
  ]);

  it.each([
    ["gаrden.example", "garden.example"],
    ["www.gärden.example", "garden.example"],
    ["စ2.example", "o2.example"],
    ["téa.co.example", "tea.co.example"],
  ])("knows “%s” for a copy of %s", (host, domain) => {
    expect(lookalikeDomain(host, known)).toBe(domain);
  });

  it.each(["garden.example", "gärten.garden.example", "öl.example", "other.example", "example"])(
    "takes “%s” for itself",
    (host) => {
      expect(lookalikeDomain(host, known)).toBeUndefined();
    },
  );
});

describe("hostSpoofSigns", () => {
  const signOf = (host: string, list?: readonly string[]) => {
    const target = readTarget(`http://${host}/`);
    const signs = hostSpoofSigns(target, list && createSkeletonIndex(list));
    return signs[0] && `${signs[0].severity} ${signs[0].reason.id}`;
  };

  it.each([
    ["раураl.com", "high link_idn_brand"],
    ["pаypal.top", "high link_idn_brand"],
    ["login.paypaĺ.com", "high link_idn_brand"],
    ["xn--a-xbba.com", "caution link_idn_invalid"],
    ["ؠ.com", "high link_idn_character"],
    ["ي.com", undefined],
    ["сосо.com", "high link_idn_lookalike"],
    ["☕.example", "caution link_idn_character"],
    ["münchen.de", undefined],
    ["plain.example", undefined],
  ])("says of %s: %s", (host, expected) => {
    expect(signOf(host)).toBe(expected);
  });

  it("copies what the caller lists, and nothing else then", () => {
    expect(signOf("gärden.example", ["garden.example"])).toBe("high link_idn_brand");
    expect(signOf("gärden.example", ["other.example"])).toBeUndefined();
  });
});
