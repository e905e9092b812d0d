import { maxDriftMs } from "@/utils/core/clock";
import { noSubject } from "@/utils/core/decision";
import { nameEvent } from "@/utils/core/decision-event";
import { bulkAnswer, databaseAnswer, type TeamRecord, teamAnswer } from "./answers";
import type { TeamLogin } from "./connection";
import type { Couch } from "./couch";
import { toDocument } from "./event-document";
import { readSession, signIn } from "./session";
import { type Trouble, type TroubleKind, troubleOf } from "./trouble";

/** Everything that can stand between a person and their team's store. */
export type Problem =
  | TroubleKind
  | "bad-address"
  | "insecure"
  | "permission"
  | "certificate"
  | "no-cookie"
  | "no-role"
  | "no-validator"
  | "no-team";

export type Diagnosis =
  | {
      readonly ok: true;
      readonly name: string;
      readonly roles: readonly string[];
      readonly team: TeamRecord;
      readonly clockOffsetMs: number;
      /** This computer's clock is further off than the team allows; the server's is used. */
      readonly isClockOff: boolean;
    }
  | { readonly ok: false; readonly problem: Problem; readonly detail: string };

/** Roles that a server grants, of those that mean something here. */
export function ownRoles(roles: readonly string[]): string[] {
  return roles.filter((role) => ["moderator", "editor", "lead"].includes(role));
}

/**
 * Looks at a team's store from the outside in, and stops at the first thing that is wrong: is there
 * a CouchDB, does it know this person, is the database there, does its validator refuse what it has
 * to refuse, and do the clocks agree. Nothing is left behind on the server.
 */
export async function diagnose(
  couch: Couch,
  login: TeamLogin,
  now: () => number = Date.now,
): Promise<Diagnosis> {
  const refused = await signIn(couch, login);
  if (refused !== undefined) return fail(refused);
  const session = await readSession(couch, login);
  if (!session.ok) {
    const { trouble } = session;
    return trouble.kind === "no-cookie"
      ? { ok: false, problem: "no-cookie", detail: "" }
      : fail(trouble);
  }
  const database = await couch.ask({ path: "" });
  if (database.kind !== "answer" || database.status !== 200) {
    const trouble = troubleOf(database);
    // The login was good a moment ago: it is this database that it does not open.
    return fail(trouble.kind === "wrong-login" ? { ...trouble, kind: "no-access" } : trouble);
  }
  if (!databaseAnswer.safeParse(database.body).success) {
    return { ok: false, problem: "not-couchdb", detail: "no database at this address" };
  }
  const roles = ownRoles(session.roles);
  if (roles.length === 0) return { ok: false, problem: "no-role", detail: session.name };
  const unguarded = await testValidator(couch, session.name, now() + (database.clockOffsetMs ?? 0));
  if (unguarded !== undefined) return unguarded;
  const record = await couch.ask({ path: "/team" });
  const isMissing = record.kind === "answer" && record.status === 404;
  if (isMissing) return { ok: false, problem: "no-team", detail: "404" };
  const team = teamAnswer.safeParse(record.kind === "answer" ? record.body : undefined);
  if (!team.success) return fail(troubleOf(record));
  const clockOffsetMs = database.clockOffsetMs ?? 0;
  const isClockOff = Math.abs(clockOffsetMs) > maxDriftMs;
  return { ok: true, name: session.name, roles, team: team.data, clockOffsetMs, isClockOff };
}

function fail({ kind, detail }: Trouble): Diagnosis {
  return { ok: false, problem: kind, detail };
}

/**
 * Tries to write a sound decision in somebody else's name. A server that takes it believes
 * whatever it is sent; what it took is removed again.
 */
async function testValidator(
  couch: Couch,
  name: string,
  nowMs: number,
): Promise<Diagnosis | undefined> {
  const probe = await nameEvent({
    v: 1,
    site: "probe.invalid",
    post: "probe",
    comment: "probe",
    facet: "verdict",
    value: "hold",
    reasons: [],
    subject: noSubject,
    heads: [],
    hlc: `${nowMs.toString(16).padStart(12, "0")}-0000-probe`,
    device: "probe",
    seq: 0,
    actor: `not-${name}`.slice(0, 64),
    role: "moderator",
    rules: [],
    request: crypto.randomUUID(),
  });
  const docs = [toDocument(probe)];
  const answer = await couch.ask({ method: "POST", path: "/_bulk_docs", body: { docs } });
  const parsed = bulkAnswer.safeParse(answer.kind === "answer" ? answer.body : undefined);
  const row = parsed.success ? parsed.data.find(({ id }) => id === probe.id) : undefined;
  if (row === undefined) return fail(troubleOf(answer));
  if (row.error === "forbidden") {
    const isOurs = String(row.reason ?? "").startsWith("foreign-actor");
    if (isOurs) return undefined;
    return { ok: false, problem: "no-validator", detail: String(row.reason).slice(0, 80) };
  }
  if (row.ok === true) await remove(couch, probe.id);
  return { ok: false, problem: "no-validator", detail: row.error ?? "a foreign actor was taken" };
}

async function remove(couch: Couch, id: string): Promise<void> {
  const path = `/${encodeURIComponent(id)}`;
  const found = await couch.ask({ path });
  const rev =
    found.kind === "answer" ? (found.body as { readonly _rev?: unknown })?._rev : undefined;
  if (typeof rev !== "string") return;
  await couch.ask({ method: "DELETE", path: `${path}?rev=${encodeURIComponent(rev)}` });
}
