import type { FindingKind } from "@/utils/core/finding";
import type { QueueRow } from "./queue-row";

export const queueTabs = ["open", "disputed", "reopened", "pins", "recent"] as const;
export type QueueTab = (typeof queueTabs)[number];

const dayMs = 24 * 3600_000;

/** What a person narrows the queue down to; an absent field asks for nothing. */
export interface QueueFilter {
  readonly site?: string;
  readonly kind?: FindingKind;
  readonly band?: "likely" | "possible";
  readonly state?: "undecided" | "decided" | "claimed" | "unwritten" | "gone";
  /** How long ago it was found. */
  readonly age?: "day" | "week" | "older";
  /** Who decided. */
  readonly person?: "me" | "others";
  /** Site and post of the article in the focused tab. */
  readonly article?: { readonly site: string; readonly post: string };
  readonly search?: string;
}

/**
 * Which tabs a row belongs to. What is gone from its page asks for nothing any more; what did not
 * reach the site asks for somebody once more.
 */
export function isInTab(row: QueueRow, tab: QueueTab): boolean {
  const { standing } = row;
  switch (tab) {
    case "open":
      return (standing.needsDecision || standing.unwritten !== undefined) && row.goneAt === null;
    case "disputed":
      return standing.isDisputed;
    case "reopened":
      return standing.isReopened && row.goneAt === null;
    case "pins":
      return standing.pin === "pin";
    case "recent":
      return standing.decidedAt !== undefined;
  }
}

/** True where a row passes. With the state "gone", rows that tabs leave out are what is asked for. */
export function passes(row: QueueRow, tab: QueueTab, filter: QueueFilter, nowMs: number): boolean {
  const { site, kind, band, article, search } = filter;
  const isWanted = filter.state === "gone" ? row.goneAt !== null : isInTab(row, tab);
  return (
    isWanted &&
    (site === undefined || row.site === site) &&
    (kind === undefined || row.findings.some((finding) => finding.kind === kind)) &&
    (band === undefined || bandOf(row) === band) &&
    (article === undefined || (row.site === article.site && row.post === article.post)) &&
    isInState(row, filter.state, nowMs) &&
    isOfAge(row, filter.age, nowMs) &&
    isOf(row, filter.person) &&
    (search === undefined || search === "" || textOf(row).includes(fold(search)))
  );
}

/** The strongest band of a row's findings; a row that somebody asked for may have none. */
export function bandOf({ findings }: QueueRow): "likely" | "possible" | undefined {
  if (findings.some(({ band }) => band === "likely")) return "likely";
  return findings.length === 0 ? undefined : "possible";
}

/** A claim of somebody else that has not run out. */
export function isTaken({ standing: { claim } }: QueueRow, nowMs: number): boolean {
  return claim !== undefined && !claim.isOwn && claim.until > nowMs;
}

function isInState(row: QueueRow, state: QueueFilter["state"], nowMs: number): boolean {
  switch (state) {
    case undefined:
    case "gone":
      return true;
    case "undecided":
      return row.standing.decidedAt === undefined;
    case "decided":
      return row.standing.decidedAt !== undefined;
    case "unwritten":
      return row.standing.unwritten !== undefined;
    case "claimed":
      return (row.standing.claim?.until ?? 0) > nowMs;
  }
}

function isOfAge(row: QueueRow, age: QueueFilter["age"], nowMs: number): boolean {
  const old = nowMs - row.foundAt;
  switch (age) {
    case undefined:
      return true;
    case "day":
      return old <= dayMs;
    case "week":
      return old <= 7 * dayMs;
    case "older":
      return old > 7 * dayMs;
  }
}

function isOf({ standing }: QueueRow, person: QueueFilter["person"]): boolean {
  return person === undefined || standing.isOwn === (person === "me");
}

const texts = new WeakMap<QueueRow, string>();

/** What the search looks at, folded once a row. */
function textOf(row: QueueRow): string {
  const known = texts.get(row);
  if (known !== undefined) return known;
  const domains = row.findings.map(({ domain }) => domain ?? "").join(" ");
  const text = fold(`${row.author}\n${row.title}\n${row.excerpt}\n${row.site}\n${domains}`);
  texts.set(row, text);
  return text;
}

/** Case and accents do not count: "Müller" is found by "muller". */
function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
