import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readMarked } from "@/scripts/train/lines/read-marked";
import { cpuMs } from "@/test/unit/cpu-ms";
import { readText } from "@/utils/detectors/read-text";
import { learnedLines } from "@/utils/detectors/sponsor/learned-lines";
import { textRows } from "../text-rows";
import { sponsorsIn } from "./sponsor-lines-in";

/** What a finding scores that rests on this opinion alone. */
const learnedScore = 0.55;

const lookAt = (text: string) => {
  const { normalized, folded } = readText(text);
  return learnedLines(normalized.text, folded, []).map(({ start, end }) =>
    normalized.text.slice(start, end),
  );
};

function sponsoredOf(table: string) {
  return textRows(table)
    .filter(([, kind]) => kind === "cued" || kind === "slogan")
    .map(([, , marked = ""]) => readMarked(marked));
}
const sponsored = sponsoredOf("blind-eighth");

describe("the learned opinion on lines", () => {
  it("takes most sponsor lines it has learned from for what they are, and nothing else", () => {
    const exact = sponsored.filter(({ text, spans: [gold] }) =>
      lookAt(text).includes(text.slice(...(gold ?? []))),
    );
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
    const texts = textRows("names-innocent").map(([, text = ""]) => text.replaceAll("\\n", "\n"));
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.flatMap(lookAt)).toEqual([]);
  });

  it("leaves the editor's signature alone", () => {
    const [first] = sponsored;
    expect(first?.text).toContain("Editor: HealthWire North");
    expect(lookAt(first?.text ?? "")).toEqual([
      "Many thanks to Corvane Ltd for sponsoring this section.",
    ]);
  });

  it("never gives two stretches that overlap", () => {
    const found = sponsoredOf("corpus-first")
      .map(({ text }) => {
        const { normalized, folded } = readText(text);
        return learnedLines(normalized.text, folded, []).sort((a, b) => a.start - b.start);
      })
      .filter(({ length }) => length > 1);
    expect(found.length).toBeGreaterThan(0);
    for (const lines of found) {
      lines.slice(1).forEach(({ start }, at) => {
        expect(start).toBeGreaterThanOrEqual(lines[at]?.end ?? 0);
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
    const found = sponsoredOf("corpus-first").flatMap(({ text }) => sponsorsIn(text));
    const learned = found.filter(({ score }) => score === learnedScore);
    expect(learned.length).toBeGreaterThan(100);
    expect(new Set(learned.map(({ band }) => band))).toEqual(new Set(["possible"]));
  });

  it("weighs at most 55 kB gzip", () => {
    const file = new URL("../../../../utils/model/line-weights.json", import.meta.url);
    expect(gzipSync(readFileSync(file), { level: 9 }).length).toBeLessThanOrEqual(55_000);
  });
});
