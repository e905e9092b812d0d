import { describe, expect, it } from "vitest";
import { obfuscated } from "@/utils/detectors/obfuscated";

const found = (text: string) => obfuscated.detect({ text }).findings;

describe("obfuscated", () => {
  it.each([
    ["look-alike letters", "Thаnk yоu for the сredit", "text_obfuscated_lookalike"],
    ["invisible characters", "ch\u200beap lo\u200bans here", "text_obfuscated_invisible"],
    ["styled letters", "𝐜𝐡𝐞𝐚𝐩 𝐥𝐨𝐚𝐧𝐬 𝐡𝐞𝐫𝐞 𝐧𝐨𝐰 friends", "text_obfuscated_styled"],
    ["letters apart", "get your f r e e m o n e y here", "text_obfuscated_spaced"],
    ["strokes", "ch̶e̶ap lo̶a̶ns", "text_obfuscated_overlay"],
    ["digits for letters", "fr33 m0ney and cr3dit", "text_obfuscated_leet"],
    ["backwards text", "\u202eynom eerf\u202c", "text_obfuscated_bidi"],
    ["emoji in words", "ca💥sino and bit💥coin", "text_obfuscated_emoji"],
  ])("reports %s", (_, text, id) => {
    expect(found(text)).toMatchObject([{ kind: "obfuscated", severity: "info", reason: { id } }]);
  });

  it.each([
    ["plain text", "I like this article."],
    ["French", "L'été dernier, j'ai été très déçu."],
    ["Russian with a brand", "Купил iPhone и доволен"],
    ["an emoji sequence", "👨‍👩‍👧 and 🏳️‍🌈"],
    ["Persian with its joiners", "می\u200cخواهم این را بخوانم و می\u200cدانم"],
    ["Hindi", "क्\u200dष and श्री"],
    ["a soft hyphen from a word processor", "The Donau\u00addampfschiff sank."],
    ["a byte order mark", "\ufeffHello there"],
    ["superscripts", "It is 20 m² and CO₂ rises"],
    ["one censored word", "what a sh1t show"],
    ["a spelled word", "N-O spells no"],
    ["one stressed word", "you really m u s t read it"],
    ["initials", "J.R.R. Tolkien, U.S.A."],
  ])("is silent on %s", (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it("points at the words in question", () => {
    const text = "Hello there, get your f r e e m o n e y now";
    const [finding] = found(text);
    expect(text.slice(finding?.start ?? 0, finding?.end ?? 0)).toBe("f r e e m o n e y");
  });
});
