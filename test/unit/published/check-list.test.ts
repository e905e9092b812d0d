import { beforeAll, describe, expect, it } from "vitest";
import type { PublishedList, SignedList } from "@/utils/core/published-list";
import { checkList, type KnownList } from "@/utils/published/check-list";
import { writeSigned } from "@/utils/published/sign-list";
import { label, newSigner, nowMs, pin, type Signer } from "./sample-list";

let signer: Signer;
let good: SignedList;
let known: KnownList;
const site = "ward-gazette.example";

beforeAll(async () => {
  signer = await newSigner();
  good = await signer.sign();
  known = { signed: good, domains: good.list.domains };
});

const text = (signed: unknown) => JSON.stringify(signed);
const refused = (why: string, ...args: string[]) => ({ ok: false, why, args });

describe("a list that is as it should be", () => {
  it("is taken the first time, on a site it speaks for", async () => {
    expect(await checkList(writeSigned(good), { nowMs, site })).toEqual({ ok: true, signed: good });
  });

  it("is taken again unchanged, and with a greater serial and another content", async () => {
    expect(await checkList(writeSigned(good), { nowMs, known })).toMatchObject({ ok: true });
    const next = await signer.sign({ serial: 6, entries: [label] });
    expect(await checkList(writeSigned(next), { nowMs, known })).toEqual({
      ok: true,
      signed: next,
    });
  });

  it("may be written with other white space and another order of its members", async () => {
    const { signature, list } = good;
    const turned = Object.fromEntries(Object.entries(list).reverse());
    const shuffled = JSON.stringify({ signature, list: turned }, null, 2);
    expect(await checkList(shuffled, { nowMs, known })).toMatchObject({ ok: true });
  });

  it("may speak for fewer sites than the person agreed to, and not for more", async () => {
    const wide = { ...known, domains: [site, "www.ward-gazette.example"] };
    const next = await signer.sign({ serial: 6 });
    expect(await checkList(writeSigned(next), { nowMs, known: wide })).toMatchObject({ ok: true });
  });
});

/** Broken in one way each, and otherwise whole and signed. */
const refusals: readonly (readonly [
  name: string,
  make: () => Promise<unknown> | unknown,
  why: string,
  ...args: readonly string[],
])[] = [
  ["an older one, replayed", () => signer.sign({ serial: 4 }), "older", "4", "5"],
  ["another one of the same number", () => signer.sign({ entries: [] }), "same-serial", "5"],
  ["one of another key", async () => (await newSigner()).sign({ serial: 9 }), "other-key"],
  [
    "one that names our key and was signed by another",
    async () => (await newSigner()).sign({ serial: 9, key: good.list.key }),
    "bad-signature",
  ],
  [
    "one whose entry was changed after it was signed",
    () => ({ ...good, list: { ...good.list, entries: [{ ...pin, comment: "2217" }] } }),
    "bad-signature",
  ],
  [
    "one whose serial was raised after it was signed",
    () => ({ ...good, list: { ...good.list, serial: 99 } }),
    "bad-signature",
  ],
  [
    "one that ended",
    () =>
      signer.sign({
        serial: 6,
        issuedAt: "2026-10-01T00:00:00.000Z",
        expiresAt: "2026-11-26T12:00:00.000Z",
      }),
    "expired",
    "2026-11-26",
  ],
  [
    "one with an entry for a site it does not speak for",
    () => signer.sign({ serial: 6, entries: [{ ...pin, site: "other.example" }] as never }),
    "foreign-domain",
    "other.example",
  ],
  [
    "one that speaks for a site nobody agreed to",
    () => signer.sign({ serial: 6, domains: [site, "bank.example"] }),
    "foreign-domain",
    "bank.example",
  ],
  ["no JSON", () => "{", "broken"],
  ["a web page", () => "<!doctype html>", "broken"],
  ["an empty file", () => "", "broken"],
  ["nothing but a number", () => 7, "broken"],
  ["a list of the next version", () => ({ list: { v: 2 }, signature: "" }), "newer-version"],
];

describe("a list changes nothing and says why, where it is", () => {
  const rows = refusals.map(([name, make, why, ...args]) => ({ name, make, why, args }));

  it.each(rows)("$name", async ({ make, why, args }) => {
    const made = await make();
    const written = typeof made === "string" ? made : text(made);
    expect(await checkList(written, { nowMs, known })).toEqual(refused(why, ...args));
  });

  it("too large, by characters or by bytes", async () => {
    const padded = `${writeSigned(good)}${" ".repeat(1_048_576)}`;
    expect(await checkList(padded, { nowMs, known })).toEqual(refused("too-large"));
    const wide = `${writeSigned(good)}${"\u2003".repeat(400_000)}`;
    expect(await checkList(wide, { nowMs, known })).toEqual(refused("too-large"));
  });

  it("found on a site that it does not speak for", async () => {
    const here = { nowMs, site: "elsewhere.example" };
    expect(await checkList(writeSigned(good), here)).toEqual(
      refused("not-this-site", "elsewhere.example"),
    );
  });
});

/** What has no place in a list, signed by the right key all the same. */
const shapes: readonly (readonly [string, Partial<Record<keyof PublishedList, unknown>>])[] = [
  ["an entry that hides", { entries: [{ ...pin, type: "hide" }] }],
  ["a selector", { entries: [{ ...pin, selector: ".ad" }] }],
  ["HTML", { entries: [{ ...pin, html: "<b>Hi</b>" }] }],
  ["a script beside the entries", { script: "alert(1)" } as never],
  ["a path that leads to another site", { entries: [{ ...pin, path: "//evil.example/" }] }],
  ["a path with a backslash", { entries: [{ ...pin, path: "/\\evil.example/" }] }],
  ["an address for a path", { entries: [{ ...pin, path: "javascript:alert(1)" }] }],
  ["a hash that is none", { entries: [{ ...pin, hash: "5f0c" }] }],
  [
    "a line that ends before it begins",
    { entries: [{ ...label, lines: [{ start: 4, end: 4, hash: "a".repeat(64) }] }] },
  ],
  [
    "a warning of a whole ending",
    { entries: [{ type: "warning", domain: "com", severity: "high" }] },
  ],
  ["no sites", { domains: [] }],
  ["a star for every site", { domains: ["*"] }],
  ["a name with an override of direction", { name: "Ward\u202eetteza" }],
  ["a name of two lines", { name: "Ward\nGazette" }],
  ["a serial of nought", { serial: 0 }],
  ["a serial that is no whole number", { serial: 1.5 }],
  ["no end", { expiresAt: "never" }],
  ["an end in ten years", { expiresAt: "2036-11-26T09:00:00.000Z" }],
  ["an end before its beginning", { expiresAt: "2026-11-26T08:00:00.000Z" }],
  [
    "too many entries",
    {
      entries: Array.from({ length: 2_001 }, () => ({
        type: "warning",
        domain: "a.example",
        severity: "high",
      })),
    },
  ],
];

describe("a list is broken, whoever signed it, with", () => {
  it.each(shapes)("%s", async (_, more) => {
    const signed = await signer.sign({ serial: 6, ...more } as Partial<PublishedList>);
    expect(await checkList(text(signed), { nowMs })).toEqual(refused("broken"));
  });

  it("a member called __proto__", async () => {
    const spoilt = writeSigned(good).replace('{"list":', '{"__proto__":{"a":1},"list":');
    expect(await checkList(spoilt, { nowMs })).toEqual(refused("broken"));
  });
});
