import { describe, expect, it } from "vitest";
import { cpuMs } from "@/test/unit/cpu-ms";
import { exactEnds } from "@/utils/detectors/sponsor/exact-ends";

describe("exact ends", () => {
  const endsOf = (text: string, inside: string) => {
    const start = text.indexOf(inside);
    const ends = exactEnds(text, { start, end: start + inside.length });
    return text.slice(ends.start, ends.end);
  };

  it.each([
    ["so good (p.s. ad: Lumivar lamps)", "ad: Lumivar lamps)", "(p.s. ad: Lumivar lamps)"],
    [
      "★ Affiliate: Lumivar pays me. ★",
      "★ Affiliate: Lumivar pays me.",
      "★ Affiliate: Lumivar pays me. ★",
    ],
    [
      "(Ad. By whom? By Lumivar. There.) Ok",
      "(Ad. By whom? By Lumivar.",
      "(Ad. By whom? By Lumivar. There.)",
    ],
    ["with Lumivar, S. L. ¿Alguien?", "with Lumivar", "with Lumivar, S. L."],
    ["by Lumivar #ad #lamps 💡 ok", "by Lumivar", "by Lumivar #ad #lamps 💡"],
  ])("of %j", (text, found, exact) => {
    expect(endsOf(text, found)).toBe(exact);
  });

  it.each([
    ["we play PS games by Lumivar", "games by Lumivar"],
    ["by Lumivar. 🥐 About yesterday", "by Lumivar."],
    ["lovely pears 🍐 by Lumivar", "by Lumivar"],
    ["by Lumivar Gündem belediyenin sitesinde", "by Lumivar"],
    ["*ad* by Lumivar lamps", "*ad* by Lumivar lamps"],
    ["-15 % by Lumivar", "-15 % by Lumivar"],
  ])("stay as they are: %j", (text, found) => {
    expect(endsOf(text, found)).toBe(found);
  });

  it("take no time in long lines", () => {
    const startedAt = cpuMs();
    for (const unit of ["(", "🚲 ", "—", "x The a ", "a #b ", "绿 ", "*", ") ", "P.S. ", "A "]) {
      const text = unit.repeat(20_000);
      exactEnds(text, { start: 0, end: text.length });
      exactEnds(text, { start: text.length / 2, end: text.length / 2 + 40 });
    }
    expect(cpuMs() - startedAt).toBeLessThan(2_000);
  });
});
