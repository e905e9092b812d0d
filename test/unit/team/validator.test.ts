import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { designDocument } from "@/deploy/setup";
import { eventId, nameEvent, redactEvent } from "@/utils/core/decision-event";
import { teamEvent } from "./team-event";
import { validatorRows } from "./validator-rows";

type Validator = (
  newDoc: object,
  oldDoc: object | null,
  userCtx: { readonly name: string | null; readonly roles: readonly string[] },
) => void;

const { validate_doc_update: text } = await designDocument();
/** What came after 2017: the engine of CouchDB 3.5's own image (SpiderMonkey 78) lacks most of it. */
const younger = `
  const take = (owner, names) => names.forEach((name) => delete owner[name]);
  take(Object, ["hasOwn", "fromEntries", "groupBy"]);
  take(Array, ["fromAsync"]);
  take(Array.prototype, ["at", "flat", "flatMap", "findLast", "findLastIndex"]);
  take(Array.prototype, ["toSorted", "toReversed", "toSpliced", "with"]);
  take(String.prototype, ["at", "matchAll", "replaceAll", "trimStart", "trimEnd"]);
  take(String.prototype, ["isWellFormed", "toWellFormed"]);
  take(Promise, ["allSettled", "any", "try", "withResolvers"]);
  take(globalThis, ["structuredClone", "BigInt", "WeakRef", "AggregateError", "Iterator"]);
`;
// As CouchDB has it: an engine of its own, with nothing of the browser's or of Node.
const validate = runInNewContext(`${younger}(${text})`, { unescape }) as Validator;

const rows = await validatorRows();

const roles: Readonly<Record<string, readonly string[]>> = {
  anna: ["moderator"],
  ben: ["moderator"],
  edith: ["editor"],
  lea: ["lead"],
};

function judge(doc: object, as: string | null, oldDoc: object | null = null): string {
  try {
    validate(doc, oldDoc, { name: as, roles: roles[as ?? ""] ?? [] });
    return "ok";
  } catch (thrown) {
    const refusal = thrown as { readonly forbidden?: string; readonly unauthorized?: string };
    if (refusal.unauthorized !== undefined) return "unauthorized";
    if (refusal.forbidden === undefined) throw thrown;
    return refusal.forbidden.split(":")[0] ?? "";
  }
}

describe("the validator", () => {
  test.each(rows)("answers $name with $code", ({ doc, as, code }) => {
    expect(judge(doc, as)).toBe(code);
  });

  describe("lets a published list", () => {
    const list = (serial: number, key = "A".repeat(44)) => ({
      _id: `list:${"0".repeat(32)}`,
      list: { serial, key },
      signature: "B".repeat(88),
    });

    test.each([
      ["be written by an editor", list(1), "edith", null, "ok"],
      ["be written by a lead", list(1), "lea", null, "ok"],
      ["not be written by a moderator", list(1), "anna", null, "role-not-granted"],
      ["not be written without a name", list(1), null, null, "unauthorized"],
      ["be followed by a greater number", list(8), "edith", list(7), "ok"],
      ["not be followed by the same number", list(7), "edith", list(7), "append-only"],
      ["not be followed by a smaller number", list(6), "edith", list(7), "append-only"],
      [
        "not be taken over by another key",
        list(8, "C".repeat(44)),
        "edith",
        list(7),
        "foreign-actor",
      ],
      ["not be without a signature", { ...list(1), signature: "" }, "edith", null, "bad-shape"],
      ["not be anything else", { ...list(1), list: null }, "edith", null, "bad-shape"],
      ["not be deleted", { ...list(1), _deleted: true }, "edith", list(1), "no-deletion"],
      ["not be large", { ...list(1), more: "x".repeat(1_400_000) }, "edith", null, "too-large"],
    ])("%s", (_, doc, as, before, code) => {
      expect(judge(doc, as, before)).toBe(code);
    });
  });

  test("refuses every change and every deletion, the administrator's too", async () => {
    const event = await nameEvent(teamEvent());
    const doc = { _id: event.id, ...event };
    expect(judge(doc, "anna", doc)).toBe("append-only");
    expect(judge({ _id: event.id, _deleted: true }, "anna", doc)).toBe("no-deletion");
  });

  test("lets words be taken out of a note by its writer or an editor, and changes nothing else", async () => {
    const salt = "00112233445566778899aabbccddeeff";
    const event = await nameEvent(teamEvent({ facet: "note", value: "Ask Noor.", salt }));
    const before = { _id: event.id, ...event };
    const after = { _id: event.id, ...(await redactEvent(event)) };
    expect(judge(after, "anna", before)).toBe("ok");
    expect(judge(after, "edith", before)).toBe("ok");
    expect(judge(after, "ben", before)).toBe("append-only");
    expect(judge({ ...after, value: "Ask Ben." }, "anna", before)).toBe("append-only");
    expect(judge({ ...after, actor: "edith" }, "edith", before)).toBe("append-only");
    expect(judge({ ...after, comment: "13" }, "anna", before)).toBe("bad-id");
    expect(judge(before, "anna", after)).toBe("append-only");
  });

  test("knows every field of an event, as the extension does", async () => {
    const source = readFileSync(new URL("../../../utils/storage/event-schema.ts", import.meta.url));
    const [, block = ""] =
      /const eventFields = z\.strictObject\(\{([\s\S]*?)\n\}\);/.exec(String(source)) ?? [];
    const fields = Array.from(block.matchAll(/^ {2}(\w+):/gm), ([, name = ""]) => name);
    expect(fields).toContain("subject");
    for (const field of fields) expect(text, field).toContain(`"${field}"`);
  });

  test("refuses whoever is not signed in, and files", async () => {
    const event = await nameEvent(teamEvent());
    expect(judge({ _id: event.id, ...event }, null)).toBe("unauthorized");
    expect(judge({ _id: event.id, ...event, _attachments: {} }, "anna")).toBe("bad-shape");
  });

  test("lets a lead set the team up once, with a whole record only", () => {
    const record = {
      _id: "team",
      name: "Ours",
      sites: ["news.example"],
      key: `${"A".repeat(43)}=`,
    };
    expect(judge(record, "lea")).toBe("ok");
    expect(judge(record, "anna")).toBe("role-not-granted");
    expect(judge({ ...record, key: "short" }, "lea")).toBe("bad-shape");
    expect(judge({ ...record, sites: [7] }, "lea")).toBe("bad-shape");
    expect(judge({ ...record, name: "Theirs" }, "lea", record)).toBe("append-only");
  });

  test("takes whatever is named __proto__ for what it is", async () => {
    const doc = JSON.parse('{"__proto__": {"roles": ["lead"]}, "_id": "a/b/c", "actor": "anna"}');
    expect(judge(doc, "anna")).not.toBe("ok");
    const event = await nameEvent(teamEvent({ comment: "__proto__" }));
    expect(judge({ _id: event.id, ...event }, "anna")).toBe("ok");
  });

  test("computes the same names as the extension for texts of every length", async () => {
    for (let length = 0; length <= 130; length += 1) {
      const event = teamEvent({ facet: "note", value: "a".repeat(length) });
      const id = await eventId(event);
      expect(judge({ ...event, _id: id, id }, "anna")).toBe("ok");
    }
  });

  test("is written in the JavaScript that CouchDB's parser knows", () => {
    const source = readFileSync(new URL("../../../deploy/validate-doc-update.js", import.meta.url));
    expect(String(source)).not.toMatch(/\?\?|\?\.|\basync\b|\{ ?\.\.\.|\bimport\b|\bBigInt\b/);
  });
});
