import { readFileSync } from "node:fs";
import { canModelJudge, rulesScore } from "@/utils/detectors/promotional/combine-evidence";
import { readPromotion } from "@/utils/detectors/promotional/read-promotion";
import { doubtOf, withoutMereLink } from "@/utils/detectors/promotional/without-mere-link";
import { readFeatures } from "@/utils/model/text-features";

/** One comment of the data, as far as training reads it. */
export interface TextRow {
  readonly text: string;
  readonly label: "spam" | "ham";
  readonly lang: string;
  readonly source: string;
  readonly domain: string;
  /** Near-duplicates share one and are never parted. */
  readonly group: string;
  readonly terms: string;
  /** Written for learning alone, and never measured. */
  readonly isInvented?: boolean;
}

/** A row with its features, ready for fitting. */
export interface TextVector extends TextRow {
  readonly slots: Uint32Array;
  readonly signs: readonly string[];
  /** What is taken off the model's log-odds. */
  readonly doubt: number;
  /** What the rules alone make of it. */
  readonly rules: number;
  /** Whether a rule names what is promoted. */
  readonly isNamed: boolean;
  /** False where the model abstains. */
  readonly isJudged: boolean;
}

/** Reads JSONL files; rows with other labels (sponsor) and of excluded terms are left out. */
export function readRows(files: readonly string[], excludedTerms: readonly string[]): TextRow[] {
  return files.flatMap((file) =>
    readFileSync(file, "utf8")
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map((line, at) => toRow(JSON.parse(line) as Record<string, unknown>, file, at))
      .filter((row): row is TextRow => row !== undefined && !excludedTerms.includes(row.terms)),
  );
}

function toRow(one: Record<string, unknown>, file: string, at: number): TextRow | undefined {
  const word = (name: string) => (typeof one[name] === "string" ? one[name] : "");
  if (typeof one["text"] !== "string") throw new Error(`${file}:${at + 1}: there is no text.`);
  const label = one["label"];
  if (label !== "spam" && label !== "ham") return undefined;
  return {
    text: one["text"],
    label,
    lang: word("lang"),
    source: word("source"),
    domain: word("domain"),
    group: `${one["group"] ?? `${file}:${at}`}`,
    terms: word("terms"),
  };
}

export const ownSource = "own";

/** Innocent comments with words that promotion uses; written for learning, never measured. */
export function readInvented(): TextRow[] {
  return readFileSync(new URL("innocent.tsv", import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => {
      const [lang = "", text = ""] = line.split("\t");
      const kind = { label: "ham", domain: "news", source: ownSource, terms: "own" } as const;
      return { ...kind, lang, text, group: `own ${text}`, isInvented: true };
    });
}

export function toVector(row: TextRow): TextVector {
  const reading = readPromotion({ text: row.text });
  const seen = withoutMereLink(reading);
  const { slots, count } = readFeatures(reading.blanked);
  return {
    ...row,
    slots: Uint32Array.from(new Set(slots.subarray(0, count))),
    // Learned from what `detect` will show it: one link without a rule counts as none.
    signs: [...seen.signs, ...seen.addressWords],
    doubt: doubtOf(reading),
    rules: rulesScore(reading),
    isNamed: reading.hits.length > 0,
    isJudged: canModelJudge(reading),
  };
}
