import type { Severity } from "@/utils/core/finding";

/** What is told of a list that somebody subscribed to. */
export interface LinkListInfo {
  /** "list." and 16 hex digits: the same file or address is the same list. */
  readonly id: string;
  readonly name: string;
  /** Where it came from, and can be had again; absent for a file. */
  readonly url?: string | undefined;
  /** What the list calls itself, or the beginning of its checksum. */
  readonly version: string;
  /** SHA-256 of its tables, hexadecimal. */
  readonly checksum: string;
  readonly entries: number;
  readonly exceptions: number;
  readonly lines: number;
  /** Rules about something else than whole hosts and addresses. */
  readonly skipped: number;
  readonly hasPaths: boolean;
  /** ISO 8601. */
  readonly importedAt: string;
  readonly isOn: boolean;
  readonly severity: Extract<Severity, "caution" | "high">;
}
