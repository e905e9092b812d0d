import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keyOf, readExport, writeExport } from "@/utils/storage/transfer/export-file";

const key = Uint8Array.from({ length: 32 }, (_, index) => index * 7);
const at = "2026-02-11T09:00:00.000Z";

function write(events: readonly unknown[], quarantined: readonly unknown[] = []) {
  return writeExport({ events, quarantined, settings: [], key }, at);
}

describe("an export", () => {
  it("gives back what was put into it, whatever it holds", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.jsonValue()),
        fc.array(fc.jsonValue()),
        async (events, broken) => {
          const read = await readExport(await write(events, broken));
          expect(read.ok && read.file.events).toEqual(JSON.parse(JSON.stringify(events)));
          expect(read.ok && read.file.quarantined).toEqual(JSON.parse(JSON.stringify(broken)));
          expect(read.ok && keyOf(read.file.header)).toEqual(key);
        },
      ),
    );
  });

  it("is refused as damaged at any change of what it holds", async () => {
    const text = await write([{ id: "a", value: "approve" }, { id: "b" }]);
    const body = text.indexOf("\n") + 1;
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: body, max: text.length - 1 }),
        fc.string({ minLength: 1, maxLength: 1 }),
        async (place, unit) => {
          fc.pre(text[place] !== unit);
          const changed = text.slice(0, place) + unit + text.slice(place + 1);
          expect(await readExport(changed)).toEqual({ ok: false, error: "damaged" });
        },
      ),
    );
  });

  it.each([
    ["cut off in the middle", (text: string) => text.slice(0, -20), "damaged"],
    [
      "without its last line",
      (text: string) => `${text.trim().split("\n").slice(0, -1).join("\n")}\n`,
      "damaged",
    ],
    ["of a newer version", (text: string) => text.replace('"v":1', '"v":2'), "newer"],
    ["empty", () => "", "not-an-export"],
    ["a web page", () => "<!doctype html><title>404</title>", "not-an-export"],
    ["some other JSON", () => '{"version":1}\n{"a":1}', "not-an-export"],
    ["without a key", (text: string) => text.replace(/"key":"[^"]*"/, '"key":""'), "not-an-export"],
  ] as const)("is refused where it is %s", async (_, change, error) => {
    expect(await readExport(change(await write([{ id: "a" }, { id: "b" }])))).toEqual({
      ok: false,
      error,
    });
  });

  it("never throws on anything that is no export", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary" }), async (text) => {
        expect((await readExport(text)).ok).toBe(false);
      }),
    );
  });

  it("holds settings beside decisions, and passes over kinds that only newer versions know", async () => {
    const settings = [{ kind: "desk", value: { preset: "coral" } }] as const;
    const newer = [{ kind: "weather", value: 1 }] as unknown as typeof settings;
    const content = { events: [], quarantined: [], key };
    const read = await readExport(await writeExport({ ...content, settings }, at));
    expect(read.ok && read.file.settings).toEqual(settings);
    const later = await readExport(
      await writeExport({ ...content, settings: [...settings, ...newer] as never }, at),
    );
    expect(later.ok && later.file.settings).toEqual(settings);
  });

  it("of before settings were part of it is read as ever", async () => {
    const text = await write([{ id: "a" }]);
    const before = text.replace('"settings":0,', "");
    expect(before).not.toBe(text);
    const read = await readExport(before);
    expect(read.ok && read.file.settings).toEqual([]);
  });
});
