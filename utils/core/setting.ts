export const settingKinds = [
  ...(["site", "own-rule", "picked", "line", "list", "desk"] as const),
  /** A newsroom's list that is followed, and what a person chose for their own. */
  ...(["followed", "publish"] as const),
] as const;

/** One thing that a person set, as a line of an export has it. Passwords are none of these. */
export interface Setting {
  readonly kind: (typeof settingKinds)[number];
  /** As whoever keeps it wrote it; read again by their schema. */
  readonly value: unknown;
}
