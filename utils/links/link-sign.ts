import type { Band, Reason, Severity } from "@/utils/core/finding";

/** One thing that is wrong with a link, before it is told which comment it stands in. */
export interface LinkSign {
  readonly severity: Severity;
  readonly band: Band;
  /** 0–1, ranks signs of one link. */
  readonly score: number;
  readonly reason: Reason;
}

/** Most links: nothing is wrong, and nothing is made. */
export const noSigns: readonly LinkSign[] = [];

export function danger(id: string, ...args: string[]): LinkSign {
  return { severity: "high", band: "likely", score: 0.97, reason: { id, args } };
}

export function caution(id: string, ...args: string[]): LinkSign {
  return { severity: "caution", band: "possible", score: 0.6, reason: { id, args } };
}

export function remark(id: string, ...args: string[]): LinkSign {
  return { severity: "info", band: "possible", score: 0.2, reason: { id, args } };
}
