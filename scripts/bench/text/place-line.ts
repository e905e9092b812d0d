import type { Stretch } from "@/utils/detectors/split-lines";

/** A line in a text. */
export interface PlacedLine extends Stretch {
  readonly text: string;
}

/** Comments that lines are put into, by language. */
export type HostTexts = ReadonlyMap<string, readonly string[]>;

interface Host {
  readonly text: string;
  readonly lang: string;
}

const shortest = 60;
const longest = 700;
const ownLanguageShare = 0.6;
const fewestHosts = 50;
const behindShare = 0.58;
const beforeShare = 0.22;
const signedShare = 0.3;
const signatures = ["Editor: MedTechNews.Uk", "Editor: HealthWire.example", "Redaktion"];

/** What of some comments is long enough to be told from a line, and short enough to be read. */
export function hostTexts(comments: readonly Host[]): HostTexts {
  const fitting = comments.filter(({ text }) => text.length >= shortest && text.length <= longest);
  const grouped = Map.groupBy(fitting, ({ lang }) => lang);
  return new Map(Array.from(grouped, ([lang, own]) => [lang, own.map(({ text }) => text)]));
}

/**
 * A line put on a line of its own behind somebody's comment, before it (at times below an editor's
 * signature) or between two. Hosts are of its language where there are some, and English else.
 *
 * Example: `placeLine("Sponsored by Esdebe.", "en", new Map([["en", ["Yes.…"]]]), () => 0)` → the
 * host, a line break, and the line.
 */
export function placeLine(
  line: string,
  lang: string,
  hosts: HostTexts,
  random: () => number,
): PlacedLine {
  const own = hosts.get(lang) ?? [];
  const isOwn = random() < ownLanguageShare && own.length > fewestHosts;
  const texts = isOwn ? own : (hosts.get("en") ?? []);
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? "";
  const host = pick(texts);
  const place = random();
  if (place < behindShare) return joined(`${host}\n`, line, "");
  if (place < behindShare + beforeShare) {
    return joined(random() < signedShare ? `${pick(signatures)}\n` : "", line, `\n${host}`);
  }
  return joined(`${host}\n`, line, `\n${pick(texts)}`);
}

function joined(before: string, line: string, after: string): PlacedLine {
  return { text: before + line + after, start: before.length, end: before.length + line.length };
}
