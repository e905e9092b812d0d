import { rangeAnswer } from "./answers";
import type { Couch } from "./couch";
import { type Distrusted, type Received, receive } from "./pull-changes";
import { type Trouble, troubleOf } from "./trouble";
import type { Verify } from "./verify";

export type RangeRead =
  | {
      readonly ok: true;
      readonly received: readonly Received[];
      readonly distrusted: readonly Distrusted[];
    }
  | { readonly ok: false; readonly trouble: Trouble };

/**
 * Everything the team has about one page, in one request: a page that was just opened need not wait
 * until a newcomer has heard the whole history.
 *
 * Example: `readRange(couch, verify, "news.example/4821/", Date.now())`.
 */
export function readRange(
  couch: Couch,
  verify: Verify,
  prefix: string,
  nowMs: number,
): Promise<RangeRead> {
  const query = new URLSearchParams({
    include_docs: "true",
    startkey: JSON.stringify(prefix),
    // CouchDB's JSON parser refuses the character behind all others; its own manual takes this one.
    endkey: JSON.stringify(`${prefix}\ufff0`),
  });
  return read(couch, verify, nowMs, { path: `/_all_docs?${query}` });
}

/** Single events by their names. */
export function readNamed(
  couch: Couch,
  verify: Verify,
  ids: readonly string[],
  nowMs: number,
): Promise<RangeRead> {
  const path = "/_all_docs?include_docs=true";
  return read(couch, verify, nowMs, { method: "POST", path, body: { keys: ids } });
}

async function read(
  couch: Couch,
  verify: Verify,
  nowMs: number,
  request: Parameters<Couch["ask"]>[0],
): Promise<RangeRead> {
  const answer = await couch.ask(request);
  const body = answer.kind === "answer" && answer.status === 200 ? answer.body : undefined;
  const rows = withoutGaps(body);
  const parsed = rangeAnswer.safeParse(rows);
  if (!parsed.success) return { ok: false, trouble: troubleOf(answer) };
  const received: Received[] = [];
  const distrusted: Distrusted[] = [];
  for (const { id, doc } of parsed.data.rows) {
    const one = await receive(id, doc, verify, nowMs);
    if ("why" in one) distrusted.push(one);
    else received.push(one);
  }
  return { ok: true, received, distrusted };
}

/** Names that the server does not have come back as rows with an error and no id. */
function withoutGaps(body: unknown): unknown {
  if (typeof body !== "object" || body === null || !("rows" in body)) return body;
  const { rows } = body;
  return { rows: Array.isArray(rows) ? rows.filter((row) => row?.id !== undefined) : rows };
}
