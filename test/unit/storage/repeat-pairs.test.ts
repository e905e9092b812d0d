import { fakeBrowser } from "@webext-core/fake-browser";
import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { listQuarantined } from "@/utils/storage/quarantine";
import { eraseRepeatPairs, readRepeatPairs, writeRepeatPairs } from "@/utils/storage/repeat-pairs";
import { newProfile } from "./small-profile";

beforeEach(newProfile);

describe("what was seen under other articles", () => {
  it("comes back as it was written, and is gone once it is erased", async () => {
    const hash = fc.integer({ min: 0, max: 0xffffffff });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(hash, hash), { maxLength: 300 }), async (pairs) => {
        const written = Uint32Array.from(pairs.flat());
        await writeRepeatPairs(written);
        expect(await readRepeatPairs()).toEqual(written);
        expect(await eraseRepeatPairs()).toBe(pairs.length);
        expect(await readRepeatPairs()).toHaveLength(0);
      }),
    );
  });

  it("takes a quarter of a megabyte for twenty thousand", async () => {
    await writeRepeatPairs(Uint32Array.from({ length: 40_000 }, (_, at) => at * 7));
    const stored = await fakeBrowser.storage.local.get("repeats");
    expect(JSON.stringify(stored).length).toBeLessThan(250_000);
  });

  it.each([
    ["of another shape", { v: 1, list: [] }],
    ["no base64", { v: 1, pairs: "%%%" }],
    ["cut off", { v: 1, pairs: btoa("12345") }],
    ["a text", "broken"],
  ])("is set aside where it is %s", async (_, broken) => {
    await fakeBrowser.storage.local.set({ repeats: broken });
    expect(await readRepeatPairs()).toHaveLength(0);
    expect((await listQuarantined()).map(({ raw }) => raw)).toEqual([broken]);
  });
});
