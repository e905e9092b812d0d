import * as z from "zod/mini";
import { pagePrefix } from "@/utils/core/decision-event";
import type { CommentState } from "@/utils/core/decision-fold";

/** Raised whenever the fold's rules change: what was kept before is then made anew. */
const version = 1;

const schema = z.strictObject({ v: z.literal(version), sum: z.number(), text: z.string() });

/** Where a comment's state is kept. Example: `news.example/4821/2215`. */
export function stateKey(site: string, post: string, comment: string): string {
  return pagePrefix(site, post) + encodeURIComponent(comment.toWellFormed());
}

/** A state with a sum over its text: a torn record is noticed and made anew from the events. */
export function packState(state: CommentState): unknown {
  const text = JSON.stringify(state);
  return { v: version, sum: sumOf(text), text };
}

/** Undefined where the record is damaged, or of other rules. */
export function unpackState(record: unknown): CommentState | undefined {
  const parsed = schema.safeParse(record);
  if (!parsed.success || sumOf(parsed.data.text) !== parsed.data.sum) return undefined;
  return JSON.parse(parsed.data.text) as CommentState;
}

/** FNV-1a, 32 bit: against accidents, not against people. */
function sumOf(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return sum >>> 0;
}
