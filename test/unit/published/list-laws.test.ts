import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { fuzzRuns } from "@/test/fuzz/fuzz-runs";
import { canonicalJson, type Json } from "@/utils/core/canonical-json";
import type { ListEntry } from "@/utils/core/published-list";
import { checkList } from "@/utils/published/check-list";
import { readSigned } from "@/utils/published/list-schema";
import { isSignedBy, writeSigned } from "@/utils/published/sign-list";
import { newSigner, nowMs, type Signer } from "./sample-list";

let signer: Signer;
beforeAll(async () => {
  signer = await newSigner();
});

const hex = fc.stringMatching(/^[0-9a-f]{64}$/);
const words = (max: number) => fc.string({ unit: "grapheme", minLength: 1, maxLength: max });
const place = {
  site: fc.constant("ward-gazette.example"),
  post: words(20).map((one) => one.slice(0, 500)),
  comment: words(12).map((one) => one.slice(0, 250)),
  hash: hex,
};
const line = fc
  .record({ start: fc.nat(500), length: fc.integer({ min: 1, max: 500 }), hash: hex })
  .map(({ start, length, hash }) => ({ start, end: start + length, hash }));
const entry: fc.Arbitrary<ListEntry> = fc.oneof(
  fc.record({
    type: fc.constant("pin" as const),
    ...place,
    author: words(20).map((one) => one.slice(0, 100)),
    path: fc.webPath().map((path) => `/a${path}`),
  }),
  fc.record({
    type: fc.constant("label" as const),
    ...place,
    lines: fc.array(line, { maxLength: 4 }),
  }),
  fc.record({
    type: fc.constant("warning" as const),
    domain: fc.domain().map((name) => name.toLowerCase()),
    severity: fc.constantFrom("caution" as const, "high" as const),
  }),
);

describe("canonical JSON", () => {
  it("reads as the value it was made of, and is the same text again", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value as Json);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
      { numRuns: fuzzRuns(1_000) },
    );
  });

  it("does not depend on the order in which members were written", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(turned as Json)).toBe(canonicalJson(value as Json));
      }),
      { numRuns: fuzzRuns(1_000) },
    );
  });
});

describe("a signature", () => {
  it("fits every list it was made for, after any way through JSON", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(entry, { maxLength: 12 }),
        fc.integer({ min: 1, max: 1e9 }),
        async (entries, serial) => {
          const signed = await signer.sign({ entries, serial });
          const back = readSigned(
            JSON.parse(JSON.stringify(JSON.parse(writeSigned(signed)), null, 1)),
          );
          expect(back).toEqual(signed);
          expect(back !== undefined && back !== "newer" && (await isSignedBy(back))).toBe(true);
        },
      ),
      { numRuns: fuzzRuns(200) },
    );
  });

  it("fits no list of which a single character was changed", async () => {
    const text = writeSigned(await signer.sign());
    await fc.assert(
      fc.asyncProperty(
        fc.nat(text.length - 1),
        fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789:,{}[]"+/='),
        async (at, unit) => {
          fc.pre(text[at] !== unit);
          const spoilt = text.slice(0, at) + unit + text.slice(at + 1);
          const checked = await checkList(spoilt, { nowMs });
          expect(checked).toMatchObject({ ok: false });
        },
      ),
      { numRuns: fuzzRuns(1_000) },
    );
  });
});
