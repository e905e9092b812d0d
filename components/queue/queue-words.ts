import { kindName } from "@/components/finding-words";
import { languageOf } from "@/components/translate";
import type { Translate } from "@/utils/core/messages";

/** Detectors carry the names of what they find; message id. */
export function detectorName(detector: string): string {
  return kindName(detector);
}

const steps = [
  ["minute", 60_000],
  ["hour", 3_600_000],
  ["day", 86_400_000],
] as const;

/** How long ago, in few letters. Example: "2 hr. ago" in English. */
export function agoOf(translate: Translate, atMs: number, nowMs: number): string {
  const ago = Math.max(0, nowMs - atMs);
  const [unit, sizeMs] = steps.findLast(([, size]) => ago >= size) ?? steps[0];
  const format = new Intl.RelativeTimeFormat(languageOf(translate), {
    style: "narrow",
    numeric: "auto",
  });
  return format.format(-Math.floor(ago / sizeMs), unit);
}

/** A time of day. Example: "14:05" in German. */
export function clockOf(translate: Translate, atMs: number): string {
  return new Date(atMs).toLocaleTimeString(languageOf(translate), {
    hour: "2-digit",
    minute: "2-digit",
  });
}
