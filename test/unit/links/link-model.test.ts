import { describe, expect, it } from "vitest";
import { hostParts } from "@/utils/links/host-parts";
import { linkPartsOf } from "@/utils/links/link-parts-of";
import { scoreSigns } from "@/utils/links/score-signs";
import { FeatureSink, featureGroups } from "@/utils/model/feature-sink";
import { linkFeatures } from "@/utils/model/link-features";
import { slotBits } from "@/utils/model/link-hash";
import { contributionsOf, type LinkModel, scoreLink } from "@/utils/model/link-model";
import { loadLinkModel } from "@/utils/model/load-link-model";

const sink = new FeatureSink();
function featuresOf(href: string) {
  linkFeatures(linkPartsOf(new URL(href)), sink);
  const features: { slot: number; group: string; word: string }[] = [];
  for (const group of featureGroups) {
    sink.readWords(group, (slot, word) => features.push({ slot, group, word }));
  }
  return features;
}

function slotsOf(href: string): number[] {
  linkFeatures(linkPartsOf(new URL(href)), sink);
  return [...sink.slots.subarray(0, sink.count)];
}

describe("linkFeatures", () => {
  it("names the words of host, ending and path", () => {
    const words = featuresOf("https://pay.bonus-team.pages.dev/login/step.php?token=1").map(
      ({ group, word }) => `${group} ${word}`,
    );
    for (const word of ["name pay", "name bonus", "name team", "ending pages.dev", "path login"]) {
      expect(words).toContain(word);
    }
    expect(words).toContain("path .php");
    expect(words).toContain("path token");
  });

  it("keeps every slot within the table", () => {
    for (const slot of slotsOf("https://a-b.example/ü/%F0%9F%8D%B5?x=%zz#@")) {
      expect(slot).toBeGreaterThanOrEqual(0);
      expect(slot).toBeLessThan(1 << slotBits);
    }
  });

  it("sees no difference between cases, and one in the length of a number", () => {
    expect(slotsOf("https://Example.ORG/A")).toEqual(slotsOf("https://example.org/a"));
    expect(slotsOf("https://a.example/12345678")).not.toEqual(slotsOf("https://a.example/1234567"));
  });
});

describe("scoreLink", () => {
  const parts = linkPartsOf(new URL("https://a.example/login"));
  const model = (slots: ArrayLike<number>): LinkModel => ({
    bias: -1,
    scale: 1,
    threshold: 0,
    slots,
  });

  it("is the bias where no weight is known", () => {
    expect(scoreLink(model([]), parts)).toBe(-1);
  });

  it("rises with a weight, and says what it was", () => {
    const { slot = 0 } =
      featuresOf("https://a.example/login").find(({ word }) => word === "login") ?? {};
    const slots = new Int8Array(1 << slotBits);
    slots[slot] = 20;
    expect(scoreLink(model(slots), parts)).toBeGreaterThan(0);
    expect(contributionsOf(model(slots), parts)[0]).toMatchObject({
      group: "path",
      words: ["login"],
    });
  });
});

describe("the shipped weights", () => {
  const model = loadLinkModel();
  const scored = (href: string) => {
    const url = new URL(href);
    return scoreSigns(url, hostParts(url.hostname), model);
  };

  it("rank a made-up trap above a made-up article", () => {
    const trap = scored("https://wallet-verify-login.pages.dev/secure/account.php");
    const article = scored("https://www.gardeners-weekly.example/2024/05/how-to-grow-tomatoes");
    expect(trap.score).toBeGreaterThan(0.5);
    expect(article.score).toBeLessThan(0.1);
  });

  it("give every caution a reason, and never more than a caution", () => {
    const { signs } = scored("https://wallet-verify-login.pages.dev/secure/account.php");
    expect(signs.length).toBeGreaterThan(0);
    for (const { severity, reason } of signs) {
      expect(severity).toBe("caution");
      expect(reason.id).toMatch(/^link_score_/);
    }
  });
});
