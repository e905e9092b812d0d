import type { Band } from "@/utils/core/finding";
import { judgeEvidence } from "@/utils/detectors/promotional/combine-evidence";
import type { TextBands } from "@/utils/model/load-text-model";
import type { TextVector } from "./text-rows.ts";

/** Log-odds of one row; undefined where the model abstains. */
export type Judge = (row: TextVector) => number | undefined;

/** Innocent news comments of these languages set the bands: each language has thousands. */
const bandLanguages = ["en", "de", "ko"];
/** Shares of innocent news that may reach a band: of all of it, and of any one language. */
const likelyShares = { all: 0.0005, one: 0.001 };
const possibleShares = { all: 0.001, one: 0.002 };

/** A part (0…parts − 1) that near-duplicates share and that no run changes. */
export function partOf(group: string, parts: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < group.length; at += 1) {
    hash = Math.imul(hash ^ group.charCodeAt(at), 0x01000193);
  }
  return ((hash ^ (hash >>> 15)) >>> 0) % parts;
}

export const isNews = ({ label, domain }: TextVector) => label === "ham" && domain === "news";

interface Shares {
  readonly all: number;
  readonly one: number;
}

/** The log-odds that only such shares of innocent news reach. */
export function thresholdAt(rows: readonly TextVector[], judge: Judge, shares: Shares): number {
  const news = rows.filter(isNews);
  const levelOf = (own: readonly TextVector[], share: number) => {
    const sorted = own.map((row) => judge(row) ?? -99).sort((a, b) => b - a);
    return sorted[Math.floor(own.length * share)] ?? -99;
  };
  const levels = bandLanguages.map((language) => {
    return levelOf(
      news.filter(({ lang }) => lang === language),
      shares.one,
    );
  });
  return Math.max(levelOf(news, shares.all), ...levels);
}

/** Bands that out-of-fold scores of innocent news allow. */
export function bandsOf(rows: readonly TextVector[], judge: Judge): TextBands {
  // The one that sets a threshold must itself stay below it.
  const likelyAt = thresholdAt(rows, judge, likelyShares) + 0.01;
  // Bands that touch would give every finding one score.
  const possibleAt = Math.min(thresholdAt(rows, judge, possibleShares), likelyAt - 0.3);
  return { possibleAt: round(possibleAt), likelyAt: round(likelyAt) };
}

/** What `detect` would say of a row; undefined where it says nothing. */
export type BandOf = (row: TextVector) => Band | undefined;

/** Rules and model together, by the very function that `detect` uses. */
export function bandWith(bands: TextBands, judge: Judge): BandOf {
  return (row) => {
    const logit = judge(row);
    const isJudged = logit !== undefined;
    return judgeEvidence({ ...row, isJudged: () => isJudged, logit: logit ?? -99 }, bands).band;
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
