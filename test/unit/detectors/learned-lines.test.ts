import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { cpuMs } from "@/test/unit/cpu-ms";
import { detect } from "@/utils/detectors/detect";
import { readText } from "@/utils/detectors/read-text";
import { learnedLines } from "@/utils/detectors/sponsor/learned-lines";
import { sponsorLine } from "@/utils/detectors/sponsor-line";

const lookAt = (text: string) => {
  const { normalized, folded } = readText(text);
  return learnedLines(normalized.text, folded, []).map(({ start, end }) =>
    normalized.text.slice(start, end),
  );
};

const rowsOf = (name: string) =>
  readFileSync(new URL(`../../fixtures/text/${name}.tsv`, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => line.split("\t"));
const marked = rowsOf("blind-eighth");

describe("the learned opinion on lines", () => {
  it("takes most sponsor lines it has learned from for what they are, and nothing else", () => {
    const sponsored = marked.filter(([, kind]) => kind === "cued" || kind === "slogan");
    const exact = sponsored.filter(([, , row = ""]) => {
      const gold = /⟦(.*?)⟧/su.exec(row.replaceAll("\\n", "\n"))?.[1];
      return lookAt(row.replaceAll("\\n", "\n").replaceAll(/[⟦⟧]/g, "")).includes(gold ?? "");
    });
    expect(exact.length / sponsored.length).toBeGreaterThan(0.6);
  });

  it.each([
    "The bins go out on Friday.\nAsk the council if yours was missed.",
    "I bought mine at Halvorsen in March and it broke in April.",
    "Has anybody tried Pellworth's new tariff? Ours went up.",
    "Never buy from Corvane again, they lost my parcel twice.",
    "Typical answer from Senator Quill, as always.",
    "Ich antworte nur auf Fragen von Frau Lindqvist.",
    "Merci à Jeanne Corbel pour la correction.",
    "Ikea has better ones, cheaper too.\nTrust me.",
    "You're right about the dates.\nVisit Lisbon in May, you will not regret it.",
    "You're right about the dates.\nUse Signal instead of WhatsApp.",
    "You're right about the dates.\nTesla: overpriced, overhyped, over here.",
    "You're right about the dates.\nLove my Thermomix. Best thing I ever bought.",
    "Nothing beats a Bosch dishwasher, ours is 14 years old.",
    "Signed, a tired nurse from Leeds",
    "Mein Opel Corsa läuft seit 20 Jahren.",
    "Vive la République, vive la France.",
    "Saludos desde Guadalajara",
    "Pozdrawiam z Gdyni",
    "Привет из Самары!",
    "",
    "OK",
  ])("is silent on what people say: %s", (text) => {
    expect(lookAt(text)).toEqual([]);
  });

  it("is silent on comments that name firms, towns and people, which it has learned from", () => {
    for (const [, text = ""] of rowsOf("names-innocent")) {
      expect(lookAt(text.replaceAll("\\n", "\n"))).toEqual([]);
    }
  });

  it("leaves the editor's signature alone", () => {
    const [, , row = ""] = marked[0] ?? [];
    const text = row.replaceAll("\\n", "\n").replaceAll(/[⟦⟧]/g, "");
    for (const line of lookAt(text)) expect(line).not.toContain("Editor:");
  });

  it("never gives two stretches that overlap", () => {
    for (const [, , row = ""] of marked) {
      const { normalized, folded } = readText(row.replaceAll("\\n", "\n"));
      const found = learnedLines(normalized.text, folded, []).sort((a, b) => a.start - b.start);
      found.forEach(({ end }, at) => {
        expect(found[at + 1]?.start ?? end).toBeGreaterThanOrEqual(end);
      });
    }
  });

  it("is asked about the ends of a long text only", () => {
    const filler = "Lumivar Quellix makes Brightmoor better, says Thornbury.\n".repeat(20_000);
    const startedAt = cpuMs();
    lookAt(filler);
    expect(cpuMs() - startedAt).toBeLessThan(5_000);
  });

  it("takes no time for long lines of signs", () => {
    const startedAt = cpuMs();
    for (const unit of ["!", "。", "#a ", "Ab. "]) lookAt(unit.repeat(250_000));
    expect(cpuMs() - startedAt).toBeLessThan(5_000);
  });

  it("is at most possible in a finding", () => {
    for (const [, kind, row = ""] of marked) {
      if (kind !== "slogan") continue;
      const text = row.replaceAll("\\n", "\n").replaceAll(/[⟦⟧]/g, "");
      for (const { band, score } of detect({ text }, [sponsorLine]).findings) {
        if (score === 0.55) expect(band).toBe("possible");
      }
    }
  });

  it("weighs at most 55 kB gzip", () => {
    const file = new URL("../../../utils/model/line-weights.json", import.meta.url);
    expect(gzipSync(readFileSync(file), { level: 9 }).length).toBeLessThanOrEqual(55_000);
  });
});
