import { describe, expect, it } from "vitest";
import type { SponsorLexicon } from "@/utils/detectors/lexicons/sponsor-lexicon";
import { sponsorLexicons } from "@/utils/detectors/lexicons/sponsor-lexicons";
import { type PatternNode, parsePattern } from "@/utils/detectors/prefilter/parse-pattern";
import { requiredLists } from "@/utils/detectors/prefilter/required-words";
import { createWordScanner } from "@/utils/detectors/prefilter/word-scanner";
import { boundStem } from "@/utils/detectors/sponsor/compile-lexicon";

/**
 * A text without any of a lexicon's stems is not looked at further. So a word of a cue with which no
 * stem can stand is dead, however well it is written.
 */
function deadWords({ triggers, media, sponsor, by, cues }: SponsorLexicon): string[] {
  const scan = createWordScanner([triggers.map(boundStem)]);
  const hasStem = (text: string) => scan(text)[0] === 1;
  const parts = new Map(
    Object.entries({ media, sponsor, by }).map(([name, source]) => [name, parsePattern(source)]),
  );
  const reached = new Map<PatternNode, boolean>();

  /** Whether some text that a part matches has a stem. */
  function canReach(node: PatternNode): boolean {
    const known = reached.get(node);
    if (known !== undefined) return known;
    const can = requiredLists(node).flat().some(hasStem) || partsOf(node).some(canReach);
    reached.set(node, can);
    return can;
  }

  /** Alternatives that no text with a stem can have; `isMet` tells that one stands elsewhere. */
  function deadIn(node: PatternNode, isMet: boolean): PatternNode[] {
    if (isMet) return [];
    if (node.kind === "choice") {
      return node.choices.flatMap((one) => (canReach(one) ? deadIn(one, false) : [one]));
    }
    if (node.kind === "repeat") return node.least === 0 ? [] : deadIn(node.part, false);
    if (node.kind !== "sequence") return [];
    return node.parts.flatMap((part, at) => {
      const others = node.parts.toSpliced(at, 1);
      if (others.some(canReach)) return [];
      return deadIn(part, false).filter((dead) => {
        const whole = { ...node, parts: node.parts.with(at, dead) };
        return !requiredLists(whole).flat().some(hasStem);
      });
    });
  }

  return cues.flatMap(({ pattern }) => {
    const node = parsePattern(pattern, parts);
    const dead = canReach(node) ? deadIn(node, false) : [node];
    return dead.map((one) => `${requiredLists(one)[0]?.slice(0, 3).join(", ")} in ${pattern}`);
  });
}

function partsOf(node: PatternNode): readonly PatternNode[] {
  switch (node.kind) {
    case "choice":
      return node.choices;
    case "sequence":
      return node.parts;
    case "repeat":
      return [node.part];
    default:
      return [];
  }
}

describe("the stems of a lexicon", () => {
  it.each(sponsorLexicons.map((lexicon) => [lexicon.language, lexicon] as const))(
    "reach every word of every cue: %s",
    (_, lexicon) => {
      expect(deadWords(lexicon)).toEqual([]);
    },
  );

  it("are missed where a cue has a word without any", () => {
    const [english] = sponsorLexicons;
    if (english === undefined) throw new Error("There is no lexicon.");
    const cue = { kind: "label", at: "line", pattern: "(?:advert|zzyzx)" } as const;
    expect(deadWords({ ...english, cues: [cue] })).toEqual(["zzyzx in (?:advert|zzyzx)"]);
  });
});
