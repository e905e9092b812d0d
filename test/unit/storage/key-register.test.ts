import { fakeBrowser } from "@webext-core/fake-browser";
import fc from "fast-check";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { fuzzRuns } from "@/test/fuzz/fuzz-runs";
import { createRegister, type KeyRegister } from "@/utils/storage/key-register";
import { newProfile } from "./small-profile";

beforeEach(newProfile);

const isIn = (key: string) => key.startsWith("j:");
const open = () => createRegister("journal", isIn);
/** The fake's own types also take callbacks. */
interface Area {
  get(keys: string | null): Promise<Record<string, unknown>>;
  set(items: Readonly<Record<string, unknown>>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
  getKeys(): Promise<string[]>;
}
const local = fakeBrowser.storage.local as unknown as Area;

async function present(): Promise<string[]> {
  return Object.keys(await local.get(null))
    .filter(isIn)
    .sort();
}

async function listed(register: KeyRegister): Promise<string[]> {
  return [...(await register.keys())].sort();
}

/** Keys may be listed by a browser that cannot be asked: whoever does is found out. */
function forbidListing(): void {
  local.getKeys = () => Promise.reject(new Error("All keys were listed."));
}

type Step = { readonly put: readonly string[] } | { readonly remove: readonly string[] };

const names = fc.uniqueArray(
  fc.integer({ min: 0, max: 120 }).map((at) => `j:${at}`),
  { minLength: 1, maxLength: 50 },
);
const steps = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: names.map((put): Step => ({ put })) },
    { weight: 1, arbitrary: names.map((remove): Step => ({ remove })) },
  ),
  { minLength: 1, maxLength: 30 },
);

async function take(register: KeyRegister, step: Step): Promise<void> {
  if ("remove" in step) await register.remove(step.remove);
  else await register.put(Object.fromEntries(step.put.map((key) => [key, "value"])));
}

/** What was written, in order, so that a browser can be imagined that lost some of it. */
function recordWrites(): (() => Promise<void>)[] {
  const writes: (() => Promise<void>)[] = [];
  const [set, remove] = [local.set.bind(local), local.remove.bind(local)];
  vi.spyOn(local, "set").mockImplementation((items) => {
    const copy = structuredClone(items);
    writes.push(() => set(structuredClone(copy)));
    return set(items);
  });
  vi.spyOn(local, "remove").mockImplementation((keys) => {
    writes.push(() => remove(keys));
    return remove(keys);
  });
  return writes;
}

describe("a register of keys", () => {
  it("names exactly what is there, whatever was put and removed before", async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        newProfile();
        for (const step of all) await take(open(), step);
        if ((await local.get("keys:journal"))["keys:journal"]) forbidListing();
        expect(await listed(open())).toEqual(await present());
      }),
      { numRuns: fuzzRuns(200) },
    );
  });

  it("lists no keys after its first change, however many there are", async () => {
    await open().put({ "j:0": 0 });
    forbidListing();
    for (let at = 1; at <= 300; at += 1) await open().put({ [`j:${at}`]: at });
    await open().remove(Array.from({ length: 250 }, (_, at) => `j:${at}`));
    expect(await listed(open())).toEqual(await present());
    expect(await listed(open())).toHaveLength(51);
  });

  it("writes a value and its name at once, so that neither is there alone", async () => {
    await open().put({ "j:first": 1 });
    const sets = vi.spyOn(local, "set");
    await open().put({ "j:second": 2 });
    expect(sets).toHaveBeenCalledTimes(1);
    expect(Object.keys(sets.mock.calls[0]?.[0] ?? {})).toContain("j:second");
  });

  it("writes only once what goes first is done, and what follows waits as well", async () => {
    const register = open();
    const first = Promise.withResolvers<void>();
    const put = register.put({ "j:after": 1 }, first.promise);
    const next = register.put({ "j:next": 2 });
    await new Promise((resolve) => setImmediate(resolve));
    expect(await present()).toEqual([]);
    first.resolve();
    await Promise.all([put, next]);
    expect(await present()).toEqual(["j:after", "j:next"]);
    expect(await listed(open())).toEqual(await present());
  });

  it("writes nothing where what goes first has failed, and goes on with what follows", async () => {
    const register = open();
    const put = register.put({ "j:after": 1 }, Promise.reject(new Error("full")));
    const next = register.put({ "j:next": 2 });
    await expect(put).rejects.toThrow("full");
    await next;
    expect(await present()).toEqual(["j:next"]);
    expect(await listed(open())).toEqual(["j:next"]);
  });

  it("writes down nothing of a write that the browser refuses", async () => {
    await open().put({ "j:first": 1 });
    vi.spyOn(local, "set").mockRejectedValueOnce(new Error("The disk is full."));
    await expect(open().put({ "j:second": 2 })).rejects.toThrow("full");
    expect(await listed(open())).toEqual(["j:first"]);
  });

  it("loses no name where two of them write at the same time", async () => {
    const register = open();
    await Promise.all(Array.from({ length: 40 }, (_, at) => register.put({ [`j:${at}`]: at })));
    expect(await listed(register)).toEqual(await present());
    expect(await listed(register)).toHaveLength(40);
  });

  it("finds what an earlier version left, and other records are none of its own", async () => {
    await local.set({ "j:old": 1, "s:segment": 2 });
    expect(await listed(open())).toEqual(["j:old"]);
    await open().settle();
    forbidListing();
    expect(await listed(open())).toEqual(["j:old"]);
  });

  it.each<[string, Record<string, unknown>]>([
    ["its head is torn", { "keys:journal": "torn" }],
    ["a part of it is torn", { "keys:journal:0": 7 }],
  ])("lists the keys where %s, and is whole again after settling", async (_, damage) => {
    const items = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`j:${at}`, at]));
    await open().put(items);
    await local.set(damage);
    expect(await listed(open())).toEqual(await present());
    await open().put({ "j:new": 1 });
    expect(await listed(open())).toEqual(await present());
    await open().settle();
    forbidListing();
    expect(await listed(open())).toEqual(await present());
    expect(await listed(open())).toHaveLength(41);
  });

  it("names everything that outlived a killed browser's lost writes, where nothing was written twice", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat(12), fc.array(fc.integer({ min: 1, max: 40 })), lose),
      { numRuns: fuzzRuns(200) },
    );
    async function lose(from: number, count: number, sizes: readonly number[]) {
      vi.restoreAllMocks();
      newProfile();
      const writes = recordWrites();
      let key = 0;
      for (const size of sizes) {
        await take(open(), { put: Array.from({ length: size }, () => `j:${key++}`) });
      }
      const first = writes.length === 0 ? 0 : from % writes.length;
      vi.restoreAllMocks();
      newProfile();
      for (const write of writes.toSpliced(first, count)) await write();
      const known = new Set(await listed(open()));
      expect((await present()).filter((one) => !known.has(one))).toEqual([]);
    }
  });

  it("names everything after settling, whatever writes were lost", async () => {
    await fc.assert(
      fc.asyncProperty(steps, fc.nat(), fc.nat(12), async (all, from, count) => {
        vi.restoreAllMocks();
        newProfile();
        const writes = recordWrites();
        for (const step of all) await take(open(), step);
        const first = writes.length === 0 ? 0 : from % writes.length;
        vi.restoreAllMocks();
        newProfile();
        for (const write of writes.toSpliced(first, count)) await write();
        await open().settle();
        const known = new Set(await listed(open()));
        expect((await present()).filter((one) => !known.has(one))).toEqual([]);
      }),
      { numRuns: fuzzRuns(200) },
    );
  });
});
