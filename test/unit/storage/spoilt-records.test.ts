import { fakeBrowser } from "@webext-core/fake-browser";
import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { fuzzRuns } from "@/test/fuzz/fuzz-runs";
import { mutatedValue } from "@/test/fuzz/mutate";
import { toBase64 } from "@/utils/core/base64";
import { defaultDesk } from "@/utils/core/desk-preferences";
import { defaultPolicy } from "@/utils/core/policy";
import { readDesk } from "@/utils/storage/desk-preferences";
import { readExcerpts } from "@/utils/storage/excerpts";
import { openIdentity } from "@/utils/storage/identity";
import { readOwnRules } from "@/utils/storage/own-rules";
import { listRules } from "@/utils/storage/picked-rules";
import { listQuarantined } from "@/utils/storage/quarantine";
import { readRepeatPairs } from "@/utils/storage/repeat-pairs";
import { listPolicies } from "@/utils/storage/site-policies";
import { listSiteWrites } from "@/utils/storage/site-writes";
import { newAccount, readAccount } from "@/utils/storage/sync/account-record";
import { encodeDecisions } from "@/utils/storage/sync/decision-codec";
import { readTold } from "@/utils/storage/sync/observed";
import { readProjection } from "@/utils/storage/sync/projection";
import { newProfile, wake } from "./small-profile";
import { newsroom } from "./sync/newsroom";

const data = toBase64(await encodeDecisions(newsroom(20)));
const rule = {
  ...{ id: "own.0123456789abcdef", version: "01234567", isOn: true, type: "phrase", site: null },
  ...{ phrases: ["casino"], isWholeWord: true, kind: "own-rule", severity: "caution" },
};
const picked = {
  ...{ v: 1, hosts: [], item: "li", id: "hash", author: [], time: [], body: ["p"], labels: [] },
  parent: "flat",
};
const write = {
  ...{ v: 1, site: "news.example", post: "1", comment: "11", wanted: "spam", state: "waiting" },
  ...{ cause: "x", attempts: 0, dueMs: 1, sinceMs: 1 },
};

/** Every record of storage.local, sound, with whoever reads it. */
const records: readonly (readonly [key: string, sound: unknown, read: () => Promise<unknown>])[] = [
  ["site:news.example", defaultPolicy("news.example"), listPolicies],
  ["desk", defaultDesk, readDesk],
  ["rule:own.0123456789abcdef", rule, readOwnRules],
  [
    "pick:news.example",
    { v: 1, rules: [{ rule: picked, pickedOn: "2026-01-01", foundOn: null }] },
    listRules,
  ],
  ["w:news.example/11", write, listSiteWrites],
  ["repeats", { v: 1, pairs: "AAAAAAEAAAA=" }, readRepeatPairs],
  ["x:line", { text: "words", expiresAt: 1 }, () => readExcerpts(["line"])],
  ["account", newAccount, readAccount],
  ["y:device02", { v: 1, data, atMs: 1 }, readTold],
  [
    "projection",
    { v: 1, mark: "m", upTo: 0, data },
    async () => {
      const { log } = await wake();
      return readProjection({ ...log, mark: async () => "m" });
    },
  ],
  [
    "identity",
    { v: 1, device: "device01", actor: "ann45678", hashKey: Array(32).fill(1) },
    async () => openIdentity((await wake()).database),
  ],
];

beforeEach(newProfile);

describe.each(records)("what is stored as %s", (key, sound, read) => {
  it("is read as it is while it is sound", async () => {
    await fakeBrowser.storage.local.set({ [key]: sound });
    await read();
    expect(await listQuarantined()).toEqual([]);
  });

  it("hinders nobody where it is broken, and is not thrown away unseen", async () => {
    await fc.assert(
      fc.asyncProperty(mutatedValue([sound]), async (raw) => {
        newProfile();
        await fakeBrowser.storage.local.set({ [key]: raw });
        await expect(read()).resolves.not.toThrow();
        const stored = (await fakeBrowser.storage.local.get(key))[key];
        const aside = (await listQuarantined()).map((one) => JSON.stringify(one.raw));
        const isKept = JSON.stringify(stored) === JSON.stringify(raw);
        expect(isKept || aside.includes(JSON.stringify(raw)) || isMadeAnew.has(key)).toBe(true);
      }),
      { numRuns: fuzzRuns(60) },
    );
  });
});

/** Found by `npm run fuzz`; each broke whoever read it. */
it.each([
  ["projection", { v: 1, mark: "m", upTo: 0, data: "!" }],
  ["y:device02", { v: 1, data: "!", atMs: 1 }],
])("reads past what was found broken in %s: %j", async (key, raw) => {
  await fakeBrowser.storage.local.set({ [key]: raw });
  for (const [name, , read] of records)
    if (name === key) await expect(read()).resolves.toBeDefined();
});

/** What can be made again from the log at any time needs no second copy. */
const isMadeAnew = new Set(["projection"]);
