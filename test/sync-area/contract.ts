import { beforeEach, describe, expect, it } from "vitest";
import { braces, costOf, punctuation, quota } from "@/utils/storage/sync/generations";
import type { TestedArea } from "./fake-sync-area";

interface Behaviour {
  /** Whether `<` costs six bytes. */
  readonly escapes: boolean;
  /** Whether writes are counted. */
  readonly isLimited: boolean;
  /** Whether quotes, colons, commas and braces between items count as well. */
  readonly countsWhole: boolean;
  /** Whether keys that were written and stayed as they were are reported as changed. */
  readonly reportsSame: boolean;
}

/** What we rely on, asked of the fakes and of real browsers alike. */
export function describeSyncArea(
  name: string,
  behaviour: Behaviour,
  open: () => Promise<TestedArea>,
): void {
  describe(`storage.sync, ${name}`, () => {
    let area: TestedArea;
    beforeEach(async () => {
      area = await open();
    });

    /** A value whose item costs exactly so many bytes. */
    const filling = (key: string, bytes: number) => "a".repeat(bytes - key.length - 2);

    it("gives back what it was given, in one go, whatever the letters", async () => {
      const items = { a: "Zm9v/+==", b: { v: 1, text: "日本 \u0000 <é>" }, c: [1, null] };
      await area.set(items);
      expect(await area.get(null)).toEqual(items);
      await area.remove(["a", "never"]);
      expect(Object.keys(await area.get(null)).sort()).toEqual(["b", "c"]);
    });

    it("reports a write of many keys once, with what was there before", async () => {
      await area.set({ a: "1", b: "2" });
      await area.set({ a: "1", b: "3" });
      const changes = (await area.changes()).filter((one) => Object.keys(one).length > 0);
      expect(changes).toEqual([
        { a: { newValue: "1" }, b: { newValue: "2" } },
        {
          ...(behaviour.reportsSame ? { a: { oldValue: "1", newValue: "1" } } : {}),
          b: { oldValue: "2", newValue: "3" },
        },
      ]);
    });

    it("takes an item of 8,192 bytes with its key and quotes, and none of one more", async () => {
      await area.set({ item: filling("item", quota.item) });
      await expect(area.set({ item: filling("item", quota.item + 1) })).rejects.toThrow(/quota/i);
      expect(costOf(await area.get(null))).toBe(quota.item + punctuation + braces);
    });

    it("takes 102,400 bytes in all; what goes beyond is refused as a whole", async () => {
      const full = Object.fromEntries(
        Array.from({ length: 12 }, (_, at) => [`item-${at + 10}`, filling("item-10", 8_192)]),
      );
      const between = behaviour.countsWhole ? 13 * punctuation + braces : 0;
      const last = quota.total - 12 * 8_192 - between;
      const tooMuch = { ...full, last: filling("last", last + 1) };
      await expect(area.set(tooMuch)).rejects.toThrow(/quota/i);
      await area.set({ ...full, last: filling("last", last) });
      expect(costOf(await area.get(null))).toBeGreaterThanOrEqual(quota.total);
      await expect(area.set({ x: "", "item-10": "changed" })).resolves.toBeUndefined();
      await area.set({ "item-10": filling("item-10", 8_100) });
      const before = await area.get(null);
      await expect(area.set({ y: "z".repeat(200), x: "changed" })).rejects.toThrow(/quota/i);
      expect(await area.get(null)).toEqual(before);
    });

    it("takes 512 items and none more", async () => {
      const items = Object.fromEntries(Array.from({ length: 512 }, (_, at) => [`i${at}`, 0]));
      await area.set(items);
      await expect(area.set({ more: 0 })).rejects.toThrow(/quota/i);
    });

    it(`counts "<" as ${behaviour.escapes ? "six bytes" : "one byte"}: base64 has none`, async () => {
      const signs = { signs: "<".repeat(2_000) };
      if (behaviour.escapes) await expect(area.set(signs)).rejects.toThrow(/quota/i);
      else await expect(area.set(signs)).resolves.toBeUndefined();
    });

    it(behaviour.isLimited ? "takes 120 writes a minute" : "counts no writes", async () => {
      let refused = 0;
      for (let at = 0; at < 130; at += 1) {
        await area.set({ at }).catch((cause: unknown) => {
          expect(String(cause)).toMatch(/MAX_WRITE_OPERATIONS_PER_MINUTE/);
          refused += 1;
        });
      }
      if (behaviour.isLimited) expect(refused).toBeGreaterThan(0);
      else expect(refused).toBe(0);
    });
  });
}
