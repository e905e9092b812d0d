import { describe, expect, it } from "vitest";
import { brandOfDomain, brands } from "@/utils/links/brands/brand";
import { brandMarks } from "@/utils/links/brands/brand-marks";
import { copiedBrand } from "@/utils/links/brands/copied-brand";
import { brandWithin } from "@/utils/links/brands/find-brand";
import { LetterSet } from "@/utils/links/brands/letter-set";
import { nearBrand } from "@/utils/links/brands/near-brand";
import { hostParts } from "@/utils/links/host-parts";
import { ownerOf } from "@/utils/links/owner-of";

describe("the brand map", () => {
  it("has at least three hundred brands of ten trades, each with a home", () => {
    expect(brands.length).toBeGreaterThanOrEqual(300);
    expect(new Set(brands.map(({ trade }) => trade)).size).toBeGreaterThanOrEqual(10);
    for (const { name, domains } of brands) {
      expect(name).toMatch(/^[a-z\d][a-z\d.-]*$/);
      expect(domains.length, name).toBeGreaterThan(0);
      for (const domain of domains) expect(domain, name).toMatch(/^[a-z\d-]+(?:\.[a-z\d-]+)+$/);
    }
  });

  it("never suspects a brand's own domain", () => {
    for (const { domains } of brands) {
      for (const domain of domains) {
        expect(copiedBrand(domain, hostParts(domain)), domain).toBeUndefined();
        const below = `login.${domain}`;
        expect(copiedBrand(below, hostParts(below)), below).toBeUndefined();
      }
    }
  });

  it("gives a shared domain to the brand whose home it is", () => {
    expect(brandOfDomain("usps.com")?.name).toBe("usps");
    expect(brandOfDomain("google.com")?.name).toBe("google");
  });
});

describe("ownerOf", () => {
  it.each([
    ["www.bbc.com", "www.bbc.co.uk"],
    ["paypal.me", "www.paypal.com"],
    ["www.amazon.co.jp", "amzn.to"],
    ["www.google.com.br", "google.de"],
    ["a.example.co.uk", "b.example.co.uk"],
  ])("knows %s and %s for one owner", (a, b) => {
    expect(ownerOf(a)).toBe(ownerOf(b));
  });

  it.each([
    ["a.github.io", "b.github.io"],
    ["a.pages.dev", "b.pages.dev"],
    ["google.tk", "google.com"],
    ["example.co.uk", "other.co.uk"],
  ])("knows %s and %s for two", (a, b) => {
    expect(ownerOf(a)).not.toBe(ownerOf(b));
  });

  it("knows no owner of a number or a local name", () => {
    expect(ownerOf("127.0.0.1")).toBeUndefined();
    expect(ownerOf("localhost")).toBeUndefined();
  });
});

describe("nearBrand", () => {
  it.each(["paypla", "payypal", "papal", "pazpal", "coinbsae", "instagarm", "binnance"])(
    "sees the brand that “%s” misses",
    (label) => {
      expect(nearBrand(label)).toBeDefined();
    },
  );

  it.each(["paypal", "paypalxx", "lapyap", "", "a", "lemonade", "x".repeat(60)])(
    "sees none in “%s”",
    (label) => {
      expect(nearBrand(label)).toBeUndefined();
    },
  );
});

describe("LetterSet", () => {
  const set = new LetterSet(
    new Map([
      ["kitten", 1],
      ["mitten", 1],
    ]),
  );

  it("never denies what it holds, in place or with a letter left out", () => {
    expect(set.mayHold("a kitten", 2, 8)).toBe(true);
    for (const near of ["kittten", "kiitten", "xkitten", "kittenx", "mittten"]) {
      expect(set.mayHoldGap(near, 0, near.length), near).toBe(true);
    }
  });

  it("denies most of what it does not hold", () => {
    const others = Array.from({ length: 1_000 }, (_, index) => `word${index}`);
    const taken = others.filter((word) => set.mayHold(word, 0, word.length));
    expect(taken.length).toBeLessThan(50);
  });
});

describe("brandMarks", () => {
  it("says where a brand is named", () => {
    const marks = brandMarks("secure", "paypal-login", "/chase/verify");
    expect(marks).toEqual(
      expect.arrayContaining(["brand-name", "name:payments", "mixed-name", "word-path"]),
    );
  });

  it("says nothing of an address without one", () => {
    expect(brandMarks("www", "allotment", "/tomatoes/in-may")).toEqual([]);
  });
});

describe("brandWithin", () => {
  it("finds the longest name inside", () => {
    expect(brandWithin("mybankofamericahelp")?.name).toBe("bankofamerica");
    expect(brandWithin("gardening")).toBeUndefined();
  });
});
