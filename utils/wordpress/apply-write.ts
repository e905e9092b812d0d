import type { CommentLink } from "@/utils/core/comment";
import { readCommentHtml } from "./comment-html";
import type { SiteClient, SiteComment } from "./site-client";
import type { Read, SiteProblem } from "./site-problem";
import { commandsFrom, type SiteStatus, type WantedStatus } from "./site-status";

/** A status that somebody wants a comment to have on the site. */
export interface StatusWrite {
  readonly id: number;
  readonly wanted: WantedStatus;
  /** What the site may say, as far as whoever decided knew; empty where it does not matter ("write anyway"). */
  readonly expected: readonly SiteStatus[];
  /** Is this the text that was judged? Undefined answers are not asked for ("write anyway"). */
  readonly isJudged?: (comment: {
    readonly text: string;
    readonly links: readonly CommentLink[];
  }) => Promise<boolean>;
  /** Told what the site says right before it is asked to change it. Nothing is written where it answers false. */
  readonly onBegin?: (before: SiteStatus) => Promise<boolean>;
}

export type Written =
  /** Now as wanted. `before`: what undo has to restore. */
  | { readonly ok: true; readonly isNew: boolean; readonly before: SiteStatus }
  | {
      readonly ok: false;
      readonly problem: SiteProblem;
      /** What the site says now, where it was heard. */
      readonly status?: SiteStatus;
      readonly code?: string;
      readonly retryAfterS?: number;
    };

/**
 * Writes a status only where site and text are as they were when somebody judged them, and believes
 * it only after reading it back. Doing it twice does nothing the second time. Undefined where
 * `onBegin` kept it from beginning.
 *
 * Example: the site says "spam", "approved" was expected, "hold" is wanted → `status-changed`, and
 * nothing is written.
 */
export async function applyStatus(
  client: SiteClient,
  write: StatusWrite,
): Promise<Written | undefined> {
  const first = await client.readComment(write.id);
  if (!first.ok) return first;
  const before = first.value.status;
  if (before === write.wanted) return { ok: true, isNew: false, before };
  if (write.expected.length > 0 && !write.expected.includes(before)) {
    return { ok: false, problem: "status-changed", status: before };
  }
  const isJudged = (await write.isJudged?.(readCommentHtml(first.value.html))) ?? true;
  if (!isJudged) return { ok: false, problem: "text-changed", status: before };
  if ((await write.onBegin?.(before)) === false) return undefined;
  const refused = await command(client, write, before);
  const after = await client.readComment(write.id);
  if (after.ok && after.value.status === write.wanted) return { ok: true, isNew: true, before };
  // WordPress calls "already so" a failure; so what it says counts only where it is not so.
  const now = after.ok ? { status: after.value.status } : {};
  if (refused !== undefined) return { ...refused, ...now };
  return after.ok ? { ok: false, problem: "not-kept", ...now } : after;
}

async function command(
  client: SiteClient,
  { id, wanted }: StatusWrite,
  before: SiteStatus,
): Promise<Exclude<Read<SiteComment>, { ok: true }> | undefined> {
  for (const next of commandsFrom(before, wanted)) {
    const done = await client.setStatus(id, next);
    if (!done.ok) return done;
    if (done.value.status === wanted) return undefined;
  }
  return undefined;
}

/** A text as it was shown to the person who confirmed, and what is to stand there instead. */
export interface TextWrite {
  readonly id: number;
  readonly from: string;
  readonly to: string;
}

/** Replaces a comment's stored text, only while it still is what the person was shown. */
export async function applyText(client: SiteClient, write: TextWrite): Promise<Written> {
  const first = await client.readComment(write.id);
  if (!first.ok) return first;
  const before = first.value.status;
  const isKept = ({ raw }: SiteComment) => raw.trim() === write.to.trim();
  if (isKept(first.value)) return { ok: true, isNew: false, before };
  if (first.value.raw !== write.from) return { ok: false, problem: "text-changed", status: before };
  const done = await client.setText(write.id, write.to);
  if (!done.ok) return done;
  const after = await client.readComment(write.id);
  if (!after.ok) return after;
  return isKept(after.value)
    ? { ok: true, isNew: true, before }
    : { ok: false, problem: "not-kept", status: after.value.status };
}
