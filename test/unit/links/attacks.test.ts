import { describe, expect, it } from "vitest";
import { brands } from "@/utils/links/brands/brand";
import { judgeLink } from "@/utils/links/judge-link";
import { benchAttacks } from "../../../scripts/bench/links/attacks/bench-attacks";
import { families, isAside, makeAttacks } from "../../../scripts/bench/links/attacks/make-attacks";

describe("generated attacks", () => {
  const attacks = makeAttacks();

  it("are the same in every run", () => {
    expect(makeAttacks()).toEqual(attacks);
  });

  it("are made of every family, and keep brands and families aside", () => {
    expect(new Set(attacks.map(({ family }) => family)).size).toBe(families.length);
    expect(families.filter(({ isKeptAside }) => isKeptAside).length).toBeGreaterThan(5);
    const share = brands.filter(isAside).length / brands.length;
    expect(share).toBeGreaterThan(0.15);
    expect(share).toBeLessThan(0.35);
  });

  it.each([
    ["what tuning looks at", false],
    ["what is kept aside from it", true],
  ])(
    "are called dangerous, at least 99 of 100 of %s",
    (_, keptAside) => {
      const results = benchAttacks(keptAside, false);
      for (const { family, high, attacks: made } of results) {
        if (made > 50) expect(high, family).toBeGreaterThan(0.9);
      }
      expect(results.find(({ family }) => family === "all")?.high).toBeGreaterThan(0.99);
    },
    120_000,
  );
});

describe("honest neighbours of brands", () => {
  it.each([
    "coreos.com",
    "telecom.com",
    "weechat.org",
    "lemonade.com",
    "revolt.tv",
    "cosco.com",
    "boost.org",
    "kotaku.com",
    "minted.com",
    "noidea.dog",
    "telnet.org",
    "mobile.de",
    "interest.me",
    "citybank.com",
    "wikimedia.org",
    "dfinity.org",
    "0github.com",
    "kruger.example",
    "github.org",
    "vinted.engineering",
    "ikea.greg.technology",
    "reddit.honestbleeps.com",
    "halifax.kijiji.ca",
    "microsoft.github.io",
    "wordpress.github.io",
    "paypal.stackexchange.com",
    "googledrive.blogspot.com",
    "target.xyz",
    "chase.top",
  ])("are not called dangerous: %s", (host) => {
    const { signs } = judgeLink(`https://${host}/`);
    expect(signs.filter(({ severity }) => severity === "high")).toEqual([]);
  });
});

describe("names that copy a brand", () => {
  it.each([
    ["paypal.top", "ending"],
    ["servicesaustralia.vip", "ending"],
    ["paypal.blogspot.com", "lent"],
    ["paypal-login.github.io", "lent"],
    ["paypalsecurelogin.com", "named"],
    ["my-paypal-id-24.example", "named"],
    ["secure-login.chase.somebody.example", "named"],
    ["github.somebody.top", "named"],
    ["face-book.com", "misspelt"],
    ["gmial.com", "misspelt"],
    ["skril.com", "misspelt"],
    ["telrgram.org", "misspelt"],
    ["p4yp4l.com", "misspelt"],
    ["c1oudflare-0utl00k.com", undefined],
    ["cliscord.com", "misspelt"],
    ["pinterests.com", "misspelt"],
    ["acebook.com", "misspelt"],
  ])("tells whether %s copies a brand: %s", (host, copying) => {
    const [sign] = judgeLink(`https://${host}/`).signs.filter(
      ({ severity }) => severity === "high",
    );
    expect(sign?.reason.id).toBe(copying === undefined ? undefined : `link_brand_${copying}`);
  });
});
