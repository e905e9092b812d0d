/**
 * Why something was decided, for the keys 1–9. A reason of ours is kept by its name, so that it
 * reads in every language; one that a person wrote is kept as it is written.
 */
export const defaultReasons = [
  "undisclosed-sponsor",
  "advertising",
  "unsafe-link",
  "off-topic",
  "abusive",
  "repeated",
  "false-information",
  "personal-data",
  "newsroom",
] as const;

export const maxReasons = 9;
export const maxReasonUnits = 64;

export function isOwnReason(reason: string): boolean {
  return !(defaultReasons as readonly string[]).includes(reason);
}
