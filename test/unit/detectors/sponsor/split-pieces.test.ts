import { describe, expect, it } from "vitest";
import { cpuMs } from "@/test/unit/cpu-ms";
import { splitLines, splitSentences } from "@/utils/detectors/split-lines";
import { splitPieces } from "@/utils/detectors/sponsor/split-pieces";

describe("pieces of a line", () => {
  const piecesOf = (text: string) =>
    splitLines(text).flatMap((line) =>
      splitPieces(text, line).map(({ start, end }) => text.slice(start, end)),
    );

  it("are brackets at the end of a sentence, and what follows a picture", () => {
    expect(piecesOf("The bridge is shut (sponsored by Pellmer Bikes). Take the ferry.")).toEqual([
      "The bridge is shut",
      "(sponsored by Pellmer Bikes)",
      "Take the ferry.",
    ]);
    expect(piecesOf("see you there 🚲 Pellmer Bikes")).toEqual([
      "see you there 🚲",
      "Pellmer Bikes",
    ]);
  });

  it("are none inside a sentence that goes on", () => {
    for (const text of [
      "The bridge (closed since the flood) is shut.",
      "I laughed 🚲 and went home.",
      "Nothing to part here.",
    ]) {
      expect(piecesOf(text)).toEqual([text]);
    }
  });

  it("are as many as sentences where nothing is in brackets", () => {
    const text = "One. Two! – Three? Four";
    const [line] = splitLines(text);
    const sentences = line === undefined ? [] : splitSentences(text, line);
    expect(piecesOf(text)).toHaveLength(sentences.length);
    expect(piecesOf(text)).toContain("Three?");
  });

  it("take no time in long lines of brackets and pictures", () => {
    const startedAt = cpuMs();
    for (const unit of ["(", "[", "🚲 ", "(a) ", "【", "))"]) piecesOf(unit.repeat(20_000));
    expect(cpuMs() - startedAt).toBeLessThan(5_000);
  });
});
