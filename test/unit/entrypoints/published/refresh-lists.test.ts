import { fakeBrowser } from "@webext-core/fake-browser";
import { beforeEach, describe, expect, it, vi } from "vitest";
import {
  findKept,
  type KeptList,
  keptLists,
  removeKept,
  writeKept,
} from "@/entrypoints/background/published/kept-lists";
import {
  keepRefreshing,
  listenForListAlarm,
  refreshList,
} from "@/entrypoints/background/published/refresh-lists";
import { writeSigned } from "@/utils/published/sign-list";
import { summarizeList } from "@/utils/published/summarize-list";
import { keptRecords } from "@/utils/storage/kept-records";
import { label, newSigner, type Signer } from "../../published/sample-list";
import { newProfile } from "../../storage/small-profile";

const network = vi.hoisted(() => ({ fetch: vi.fn() }));
const pages = vi.hoisted(() => ({ tell: vi.fn() }));
vi.mock("@/entrypoints/background/published/fetch-list", () => ({ fetchList: network.fetch }));
vi.mock("@/entrypoints/background/own-rules", () => ({ forgetAndTell: pages.tell }));
vi.mock("@/entrypoints/background/broadcast", () => ({ broadcast: vi.fn() }));

const hourMs = 3_600_000;
const life = {
  issuedAt: new Date().toISOString(),
  expiresAt: new Date(Date.now() + 72 * hourMs).toISOString(),
};
const ago = (hours: number) => new Date(Date.now() - hours * hourMs).toISOString();
let signer: Signer;

function ring(name: string) {
  const alarm = { name, scheduledTime: 0, persistAcrossSessions: false };
  return fakeBrowser.alarms.onAlarm.trigger(alarm);
}

async function followed(more: Partial<KeptList> = {}, own?: Signer): Promise<KeptList> {
  const signed = await (own ?? signer).sign(life);
  const kept: KeptList = {
    v: 1,
    id: (await summarizeList(signed.list)).id,
    signed,
    domains: signed.list.domains,
    url: "https://ward-gazette.example/list.json",
    followedAt: ago(100),
    checkedAt: ago(25),
    problem: null,
    changes: null,
    ...more,
  };
  await writeKept(kept);
  return kept;
}

beforeEach(async () => {
  newProfile();
  for (const { id } of await keptLists()) await removeKept(id);
  vi.clearAllMocks();
  signer = await newSigner();
});

describe("the lists that somebody follows", () => {
  it("are asked for by the alarm once a day, and not those that were looked at since", async () => {
    const due = await followed();
    await followed({ url: "https://other.example/l.json", checkedAt: ago(2) }, await newSigner());
    await followed({ url: null }, await newSigner());
    const next = await signer.sign({ ...life, serial: 6, entries: [label] });
    network.fetch.mockResolvedValue({ ok: true, text: writeSigned(next) });
    listenForListAlarm();
    await ring("refresh-lists");
    await vi.waitFor(async () => {
      expect((await findKept(due.id))?.signed.list.serial).toBe(6);
    });
    expect(network.fetch.mock.calls).toEqual([["https://ward-gazette.example/list.json"]]);
    expect((await findKept(due.id))?.changes).toEqual({
      added: { pins: 0, labels: 0, warnings: 0 },
      removed: { pins: 1, labels: 0, warnings: 1 },
    });
    await ring("refresh-lists");
    await ring("another");
    expect(network.fetch).toHaveBeenCalledTimes(1);
    await vi.waitFor(() => expect(pages.tell).toHaveBeenCalledTimes(1));
  });

  it("are looked at one as the other, where one of them cannot be stored", async () => {
    const [one, other] = [await followed(), await followed({}, await newSigner())];
    network.fetch.mockResolvedValue({ ok: false, why: "refused", args: ["503"] });
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    vi.spyOn(keptRecords, "put").mockRejectedValueOnce(new Error("full"));
    listenForListAlarm();
    await ring("refresh-lists");
    await vi.waitFor(async () => {
      const problems = [one, other].map(async ({ id }) => (await findKept(id))?.problem?.why);
      expect((await Promise.all(problems)).sort()).toEqual(["refused", undefined]);
    });
    vi.restoreAllMocks();
  });

  it("have an alarm only while one of them has an address", async () => {
    const wanted = async () => {
      await keepRefreshing();
      return (await fakeBrowser.alarms.get("refresh-lists")) !== undefined;
    };
    expect(await wanted()).toBe(false);
    const { id } = await followed({ url: null });
    expect(await wanted()).toBe(false);
    await followed();
    expect(await wanted()).toBe(true);
    await removeKept(id);
    expect(await wanted()).toBe(false);
  });

  it("stay as they are where nothing comes, say why, and judge no page anew", async () => {
    const { id, signed } = await followed();
    network.fetch.mockResolvedValue({ ok: false, why: "refused", args: ["503"] });
    await refreshList(id);
    expect(await findKept(id)).toMatchObject({
      signed,
      problem: { why: "refused", args: ["503"] },
    });
    network.fetch.mockResolvedValue({ ok: true, text: writeSigned(signed) });
    await refreshList(id);
    expect(await findKept(id)).toMatchObject({ signed, problem: null });
    expect(pages.tell).not.toHaveBeenCalled();
  });

  it("do not come back where they were left while the answer was on its way", async () => {
    const { id } = await followed();
    network.fetch.mockImplementation(async () => {
      await removeKept(id);
      return { ok: true, text: writeSigned(await signer.sign({ ...life, serial: 6 })) };
    });
    await refreshList(id);
    expect(await keptLists()).toEqual([]);
  });

  it("are set aside where their record is broken, and the others hold", async () => {
    const { id } = await followed();
    const broken = `sub:pub.${"0".repeat(32)}`;
    await keptRecords.put({ [broken]: { v: 1 } });
    // Read anew, as by the next worker.
    await writeKept(await followed());
    expect((await keptLists()).map((one) => one.id)).toEqual([id]);
    const all = Object.keys(await fakeBrowser.storage.local.get(null));
    expect(all.some((key) => key.startsWith("q:sub:pub."))).toBe(true);
  });
});
