import { nameEvent, redactEvent, type UnnamedEvent } from "@/utils/core/decision-event";
import { pinNoteName } from "@/utils/core/pin";
import { clockAt, teamEvent } from "./team-event";

export interface ValidatorRow {
  readonly name: string;
  readonly doc: Record<string, unknown>;
  readonly as: string;
  /** The code of the refusal, or "ok". */
  readonly code: string;
}

async function named(parts: Parameters<typeof teamEvent>[0], after: object = {}) {
  const event = await nameEvent(teamEvent(parts));
  return { _id: event.id, ...event, ...after } as Record<string, unknown>;
}

const salt = "0123456789abcdef0123456789abcdef";

async function redacted(parts: Parameters<typeof teamEvent>[0]) {
  const event = await redactEvent(await nameEvent(teamEvent(parts)));
  return { _id: event.id, ...event };
}

/** The name that a document of this content has to have, of whatever shape. */
async function renamed(doc: object): Promise<Record<string, unknown>> {
  const { id } = await nameEvent(doc as unknown as UnnamedEvent);
  return { ...doc, _id: id, id };
}

/** Documents, whoever writes them, and what the validator has to say: near misses beside misses. */
export async function validatorRows(): Promise<ValidatorRow[]> {
  const minute = 60_000;
  const now = Date.now();
  const rows: [name: string, doc: Record<string, unknown>, as: string, code: string][] = [
    ["a moderator's decision", await named({}), "anna", "ok"],
    ["another person's decision", await named({ actor: "ben" }), "anna", "foreign-actor"],
    ["a moderator as editor", await named({ role: "editor" }), "anna", "role-not-granted"],
    ["an editor as moderator", await named({ actor: "edith" }), "edith", "ok"],
    ["an editor as editor", await named({ actor: "edith", role: "editor" }), "edith", "ok"],
    [
      "a role nobody has heard of",
      await named({ role: "owner" as "editor" }),
      "anna",
      "role-not-granted",
    ],
    [
      "a role by the name of a property of every object",
      await named({ role: "constructor" as "editor" }),
      "anna",
      "role-not-granted",
    ],
    ["a clock four minutes ahead", await named({ hlc: clockAt(now + 4 * minute) }), "anna", "ok"],
    [
      "a clock six minutes ahead",
      await named({ hlc: clockAt(now + 6 * minute) }),
      "anna",
      "clock-ahead",
    ],
    [
      "a decision of last year",
      await named({ hlc: clockAt(now - 400 * 86_400_000) }),
      "anna",
      "ok",
    ],
    ["no clock", await named({ hlc: "yesterday" }), "anna", "bad-shape"],
    ["content changed after it was named", await named({}, { value: "spam" }), "anna", "bad-id"],
    ["a name under another page", await withOtherPage(), "anna", "bad-id"],
    [
      "a name that is only a prefix",
      await named({}, { _id: "news.example/4821/" }),
      "anna",
      "bad-id",
    ],
    ["a field nobody has heard of", await named({ extra: 1 }), "anna", "bad-shape"],
    [
      "a newer version with a field of its own",
      await named({ v: 2 as 1, extra: { a: [1, null, "é"] } }),
      "anna",
      "ok",
    ],
    [
      "a newer version under a wrong name",
      await named({ v: 2 as 1 }, { value: "spam" }),
      "anna",
      "bad-id",
    ],
    [
      "a note with its salt",
      await named({ facet: "note", value: "Ask Noor.", salt }),
      "anna",
      "ok",
    ],
    [
      "a note without its words",
      {
        ...(await redacted({ facet: "note", value: "Ask Noor, please.", salt })),
      },
      "anna",
      "ok",
    ],
    [
      "a note with other words under the same name",
      await named({ facet: "note", value: "Ask Noor.", salt }, { value: "Ask nobody." }),
      "anna",
      "bad-id",
    ],
    [
      "a moderator's word to end a dispute",
      await named({ resolves: true }),
      "anna",
      "role-not-granted",
    ],
    [
      "an editor's word to end a dispute",
      await named({ resolves: true, actor: "edith", role: "editor" }),
      "edith",
      "ok",
    ],
    ["a reader's decision", await named({ role: "reader" }), "anna", "role-not-granted"],
    ["no version", await renamed({ ...teamEvent(), v: "1" }), "anna", "bad-shape"],
    ["20 KB", await named({ value: "x".repeat(20_000) }), "anna", "too-large"],
    [
      "a pin with an end",
      await named({ facet: "pin", value: "pin", expires: now + 7 * 86_400_000 }),
      "anna",
      "ok",
    ],
    [
      "a pin's public note",
      await named({ facet: "note", comment: pinNoteName("2215"), value: "Corrected.", salt }),
      "anna",
      "ok",
    ],
    [
      "a pin with a note of its own",
      await named({ facet: "pin", value: "pin", note: "Corrected." }),
      "anna",
      "bad-shape",
    ],
    ["a note of 600 letters", await named({ facet: "note", value: "ä".repeat(600) }), "anna", "ok"],
    [
      "a note of 601 letters",
      await named({ facet: "note", value: "ä".repeat(601) }),
      "anna",
      "bad-shape",
    ],
    [
      "every script, and characters beyond 16 bits",
      await named({ facet: "note", value: 'Grüße · مرحبا · 你好 · 🧵 \u2028 " \\ \u0000' }),
      "anna",
      "ok",
    ],
    [
      "an address with signs of its own",
      await named({ post: "/2026/ärzte & pumpen/?p=1%2F2#x", site: "[::1]" }),
      "anna",
      "ok",
    ],
  ];
  return rows.map(([name, doc, as, code]) => ({ name, doc, as, code }));
}

async function withOtherPage(): Promise<Record<string, unknown>> {
  const doc = await named({});
  const id = String(doc["id"]).replace("/4821/", "/4822/");
  return { ...doc, _id: id, id };
}
