import { beforeEach, describe, expect, it, vi } from "vitest";
import {
  findKept,
  keptLists,
  removeKept,
  writeKept,
} from "@/entrypoints/background/published/kept-lists";
import { followList, lookAtText } from "@/entrypoints/background/published/look-at-list";
import type { SignedList } from "@/utils/core/published-list";
import { writeSigned } from "@/utils/published/sign-list";
import { newSigner, type Signer } from "../../published/sample-list";
import { newProfile } from "../../storage/small-profile";

vi.mock("@/entrypoints/background/own-rules", () => ({ forgetAndTell: vi.fn() }));
vi.mock("@/entrypoints/background/broadcast", () => ({ broadcast: vi.fn() }));

const hourMs = 3_600_000;
const life = {
  issuedAt: new Date().toISOString(),
  expiresAt: new Date(Date.now() + 72 * hourMs).toISOString(),
};
let signer: Signer;
let list: SignedList;

beforeEach(async () => {
  newProfile();
  for (const { id } of await keptLists()) await removeKept(id);
  signer = await newSigner();
  list = await signer.sign(life);
});

async function look(signed: SignedList, site?: string) {
  const looked = await lookAtText(writeSigned(signed), { site });
  if (!looked.ok) throw new Error(looked.why);
  return looked;
}

async function follow(signed: SignedList) {
  const { token, summary } = await look(signed);
  expect(await followList(token)).toEqual({ ok: true });
  return summary.id;
}

describe("a list that somebody looks at", () => {
  it("is kept only when they say so, with the sites that they were shown", async () => {
    const { token, summary } = await look(list, "ward-gazette.example");
    expect(await keptLists()).toEqual([]);
    expect(await followList(token)).toEqual({ ok: true });
    expect(await findKept(summary.id)).toMatchObject({
      ...{ signed: list, url: null, problem: null, changes: null },
      domains: ["ward-gazette.example"],
    });
  });

  it("can be followed once: an answer to another question is none", async () => {
    const { token } = await look(list);
    expect(await followList("another-token")).toMatchObject({ ok: false, why: "forgotten" });
    await followList(token);
    expect(await followList(token)).toMatchObject({ ok: false, why: "forgotten" });
  });

  it("is refused where the one they follow is newer", async () => {
    await follow(list);
    const older = await lookAtText(writeSigned(await signer.sign({ ...life, serial: 4 })));
    expect(older).toEqual({ ok: false, why: "older", args: ["4", "5"] });
  });

  it("does not take the place of a newer one that came while they were asked", async () => {
    const id = await follow(list);
    const { token } = await look(await signer.sign({ ...life, serial: 6 }));
    const newest = await signer.sign({ ...life, serial: 7 });
    const kept = await findKept(id);
    if (kept === undefined) throw new Error("Nothing is kept.");
    await writeKept({ ...kept, signed: newest });
    expect(await followList(token)).toMatchObject({ ok: false, why: "older" });
    expect((await findKept(id))?.signed).toEqual(newest);
  });

  it("says what a newer version would change, and keeps where it is fetched", async () => {
    const id = await follow(list);
    const kept = await findKept(id);
    if (kept === undefined) throw new Error("Nothing is kept.");
    await writeKept({ ...kept, url: "https://ward-gazette.example/list.json" });
    const looked = await look(await signer.sign({ ...life, serial: 6, entries: [] }));
    expect(looked.changes?.removed).toEqual({ pins: 1, labels: 1, warnings: 1 });
    await followList(looked.token);
    expect(await findKept(id)).toMatchObject({ url: "https://ward-gazette.example/list.json" });
  });

  it("is said to be lost where the browser cannot store it", async () => {
    const { fakeBrowser } = await import("@webext-core/fake-browser");
    const { token, summary } = await look(list);
    const set = vi.spyOn(fakeBrowser.storage.local, "set").mockRejectedValueOnce(new Error("full"));
    vi.spyOn(console, "error").mockImplementation(() => {});
    expect(await followList(token)).toMatchObject({ ok: false, why: "not-stored" });
    set.mockRestore();
    expect(await findKept(summary.id)).toBeUndefined();
  });
});
