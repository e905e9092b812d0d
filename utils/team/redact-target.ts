import type { DecisionEvent } from "@/utils/core/decision";
import { redactEvent } from "@/utils/core/decision-event";
import type { Couch } from "./couch";
import { fromDocument, toDocument } from "./event-document";
import { type Trouble, troubleOf } from "./trouble";
import type { Verify } from "./verify";

/**
 * Takes the words out of the server's copy of a note that a redaction names: the one change its
 * validator lets through. Undefined when they are gone, never were there, or when this person may
 * not; trouble when it is to be tried again.
 */
export async function redactTarget(
  couch: Couch,
  { target, value }: DecisionEvent,
  verify: Verify,
): Promise<Trouble | undefined> {
  if (value !== "redact" || target === undefined) return undefined;
  const path = `/${encodeURIComponent(target)}`;
  const found = await couch.ask({ path });
  if (found.kind === "answer" && found.status === 404) return undefined;
  if (found.kind !== "answer" || found.status !== 200) return troubleOf(found);
  const verified = await verify(target, fromDocument(found.body));
  if (verified.kind !== "event" || verified.event.salt === undefined) return undefined;
  const { _rev } = found.body as { readonly _rev?: unknown };
  const sealed = toDocument(await redactEvent(verified.event));
  const answer = await couch.ask({ method: "PUT", path, body: { ...sealed, _rev } });
  const isDone = answer.kind === "answer" && (answer.status === 201 || answer.status === 403);
  return isDone ? undefined : troubleOf(answer);
}
