import { formatList, languageOf } from "@/components/translate";
import type { Translate } from "@/utils/core/messages";

/** "not-couchdb" → "not_couchdb": codes of the team's client as parts of message ids. */
export function idOf(code: string): string {
  return code.replaceAll("-", "_");
}

/** Example: ["moderator", "editor"] → "moderator, editor". */
export function rolesInWords(translate: Translate, roles: readonly string[]): string {
  return formatList(
    translate,
    roles.map((role) => translate(`ui_team_role_${role}`)),
  );
}

/** Example: 86_400_000 → "1 day" in English; the largest unit that fills. */
export function duration(translate: Translate, ms: number): string {
  const units = [
    ["day", 86_400_000],
    ["hour", 3_600_000],
    ["minute", 60_000],
    ["second", 1_000],
  ] as const;
  const size = Math.abs(ms);
  const [unit, unitMs] = units.find(([, one]) => size >= 0.95 * one) ?? units[3];
  const style = { style: "unit", unit, unitDisplay: "long" } as const;
  return new Intl.NumberFormat(languageOf(translate), style).format(Math.round(size / unitMs));
}

/** A moment as the language writes it: today's by its time alone. */
export function moment(translate: Translate, ms: number, nowMs = Date.now()): string {
  const isToday = new Date(ms).toDateString() === new Date(nowMs).toDateString();
  return new Intl.DateTimeFormat(languageOf(translate), {
    timeStyle: isToday ? "medium" : "short",
    ...(isToday ? {} : { dateStyle: "medium" }),
  }).format(ms);
}
