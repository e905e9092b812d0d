import { readdirSync, readFileSync } from "node:fs";
import { readText } from "@/utils/detectors/read-text";
import { type Stretch, splitLines } from "@/utils/detectors/split-lines";
import { isSignature } from "@/utils/detectors/sponsor/is-signature";
import { crossesOf } from "@/utils/detectors/sponsor/line-crosses";
import { lineHints } from "@/utils/detectors/sponsor/line-hints";
import { lineRuns } from "@/utils/detectors/sponsor/line-runs";
import { type LineHints, lineSigns } from "@/utils/detectors/sponsor/line-signs";
import { readTokens } from "@/utils/detectors/sponsor/line-tokens";
import { readTopic } from "@/utils/detectors/sponsor/line-topic";
import { readLinePart } from "@/utils/detectors/sponsor/read-line-parts";
import { readSponsorSpans } from "@/utils/detectors/sponsor/read-sponsor-spans";
import { foldHash, foldSlot } from "@/utils/model/line-model";
import { readFeatures } from "@/utils/model/text-features";
import { type MarkedComment, readMarked } from "./read-marked.ts";

/** A comment to learn from. */
export interface LineComment extends MarkedComment {
  /** Sets by one hand share a group; other comments' group is their source. */
  readonly group: string;
  readonly kind: "cued" | "slogan" | "hard" | "ham" | "other";
  readonly domain: string;
  /** Comments that are nearly the same share it. */
  readonly twins?: string;
  /** Of what was put into a comment of somebody else: what stands elsewhere is no example. */
  readonly plant?: Stretch;
}

/** A stretch of a comment as the model reads it. */
export interface LineVector {
  readonly comment: LineComment;
  readonly start: number;
  readonly end: number;
  readonly isSponsor: boolean;
  readonly slots: Uint32Array;
  readonly signs: readonly number[];
}

const fixtures = new URL("../../../test/fixtures/text/", import.meta.url);
const oneHand = ["blind-eighth", "blind-ninth", "blind-tenth", "blind-eleventh"];
/** Sets that no pattern was made for: what the lexicons say of them is what they say of anything. */
const isUnmended = (name: string) => name.startsWith("corpus-") || name === "blind-twelfth";
/** Terms that ask for more than naming the source. */
const excludedSource = /talkpython/;

function groupOf(name: string): string {
  if (oneHand.includes(name)) return "blind-eighth to eleventh";
  const [family = ""] = name.split("-");
  if (isUnmended(name)) return name;
  return family === "blind" ? "blind-first to seventh" : family;
}

/** The project's own annotated comments. */
export function ownComments(): LineComment[] {
  const names = readdirSync(fixtures).map((file) => file.replace(/\.tsv$/, ""));
  return names
    .filter((name) => name !== "promotion")
    .flatMap((name) =>
      readFileSync(new URL(`${name}.tsv`, fixtures), "utf8")
        .trim()
        .split("\n")
        .map((line): LineComment => {
          const cells = line.split("\t");
          const marked = cells.at(-1) ?? "";
          const [, kind] = cells;
          const isSponsor = kind === "cued" || kind === "slogan";
          return {
            group: groupOf(name),
            kind: isSponsor ? kind : "hard",
            domain: "own",
            ...readMarked(marked),
          };
        }),
    );
}

interface FileRow {
  readonly text: string;
  readonly label?: string;
  readonly source?: string;
  readonly domain?: string;
  readonly group?: string | number;
  readonly spans?: readonly (readonly [number, number])[];
}

/** Innocent comments, comments with spans and single phrases of files of one JSON row a line. */
export function readComments(files: readonly string[]): LineComment[] {
  return files.flatMap((file) =>
    readFileSync(file, "utf8")
      .trim()
      .split("\n")
      .flatMap((line): LineComment[] => {
        const { text, label, source = "spans", domain, group, spans } = JSON.parse(line) as FileRow;
        if (excludedSource.test(source) || label === "spam") return [];
        if (spans !== undefined)
          return [{ group: "spans", kind: "other", domain: "", text, spans }];
        if (label === "sponsor") {
          return [{ group: "phrases", kind: "other", domain: "", text, spans: [[0, text.length]] }];
        }
        if (domain === undefined) {
          return [{ group: "phrases", kind: "hard", domain: "", text, spans: [] }];
        }
        return [{ group: source, kind: "ham", domain, twins: `${group ?? text}`, text, spans: [] }];
      }),
  );
}

/** Of so many innocent comments one comes again in each of two other cases. */
const recasedShare = 6;

/**
 * Innocent comments again, in capitals and with some of their letters large: no case makes names of
 * words. They are learned from and never measured.
 */
export function recasedCopies(comments: readonly LineComment[]): LineComment[] {
  return comments
    .filter(
      ({ kind, domain }, at) => kind === "ham" && domain === "news" && at % recasedShare === 0,
    )
    .flatMap((comment) => [
      { ...comment, domain: "recased", text: comment.text.toUpperCase() },
      { ...comment, domain: "recased", text: mixedCase(comment.text) },
    ]);
}

/** Letters at every place that a sum of their codes and it says: "tHe BInS". */
function mixedCase(text: string): string {
  return Array.from(text, (letter, at) =>
    (letter.charCodeAt(0) * 7 + at * 3) % 5 < 2 ? letter.toUpperCase() : letter.toLowerCase(),
  ).join("");
}

const noHints: LineHints = { spans: 0, hasStem: () => false, of: () => [] };

function isMended({ domain, group, kind }: LineComment): boolean {
  return (domain === "own" || domain === "planted") && kind !== "hard" && !isUnmended(group);
}

/** The stretches of a comment. Those that overlap a sponsor line without being it are left out. */
export function toVectors(comment: LineComment): LineVector[] {
  const { normalized, folded } = readText(comment.text);
  const { text } = normalized;
  // The lexicons were mended on sets of before: what they say of those is no example.
  const hints = isMended(comment)
    ? noHints
    : lineHints(text, folded, readSponsorSpans(comment.text));
  const topic = readTopic(folded);
  const lines = splitLines(text);
  return lineRuns(text, folded, lines).flatMap((run) => {
    const { stretches } = run;
    const from = stretches[0]?.start ?? 0;
    const to = stretches.at(-1)?.end ?? 0;
    if (isSignature(folded.slice(from, to))) return [];
    const { start, end: last } = normalized.span(from, to);
    const end = comment.text.charCodeAt(last) === 0xfe0f ? last + 1 : last;
    const { plant } = comment;
    if (plant !== undefined && (start >= plant.end || end <= plant.start)) return [];
    const isSponsor = comment.spans.some(([a, b]) => a === start && b === end);
    const tokens = readTokens(text, folded, lines[run.line] ?? { start: from, end: to });
    const parts = stretches.map((stretch) => readLinePart(text, tokens, stretch));
    const slots: number[] = [];
    stretches.forEach((stretch, at) => {
      const read = readFeatures(folded.slice(stretch.start, stretch.end));
      for (const slot of new Set(read.slots.subarray(0, read.count))) slots.push(foldSlot(slot));
      for (const hash of parts[at]?.beside ?? []) slots.push(foldHash(hash));
    });
    const named = lineSigns(text, run, parts, hints, topic);
    const signs = [...new Set([...named.signs, ...crossesOf(named.values)])];
    return [{ comment, start, end, isSponsor, slots: Uint32Array.from(slots), signs }];
  });
}

/** Whether a stretch shares a part with a sponsor line and is not it: no example of anything. */
export function isPartOfOne({ comment, start, end, isSponsor }: LineVector): boolean {
  return !isSponsor && comment.spans.some(([a, b]) => start < b && a < end);
}
