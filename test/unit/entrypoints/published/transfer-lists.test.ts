import { fakeBrowser } from "@webext-core/fake-browser";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { readPublish, writePublish } from "@/entrypoints/background/publish/publish-record";
import {
  findKept,
  keptLists,
  removeKept,
  writeKept,
} from "@/entrypoints/background/published/kept-lists";
import { publishedSettings } from "@/entrypoints/background/published/published-settings";
import {
  planFollowed,
  planPublish,
  type Restoring,
} from "@/entrypoints/background/published/restore-lists";
import { summarizeList } from "@/utils/published/summarize-list";
import { newSigner, type Signer } from "../../published/sample-list";
import { newProfile } from "../../storage/small-profile";

vi.mock("@/entrypoints/background/own-rules", () => ({ forgetAndTell: vi.fn() }));
vi.mock("@/entrypoints/background/broadcast", () => ({ broadcast: vi.fn() }));

const form = { name: "The Ward Gazette", domains: ["ward-gazette.example"], days: 30 };
const url = "https://ward-gazette.example/list.json";
let signer: Signer;

beforeEach(async () => {
  newProfile();
  // Both are remembered for a worker's life.
  for (const { id } of await keptLists()) await removeKept(id);
  await writePublish({ form: { name: "", domains: [], days: 30 }, last: undefined });
  signer = await newSigner();
});

async function follow(more = {}) {
  const signed = await signer.sign(more);
  const { id } = await summarizeList(signed.list);
  const times = { followedAt: "2026-11-20T09:00:00.000Z", checkedAt: "2026-11-26T09:00:00.000Z" };
  const domains = signed.list.domains;
  await writeKept({ v: 1, id, signed, domains, url, ...times, problem: null, changes: null });
  return { id, signed };
}

/** Whether there was something to take; it is taken. */
async function restored(planned: Promise<Restoring | undefined>): Promise<boolean> {
  const restoring = await planned;
  await restoring?.();
  return restoring !== undefined;
}

/** What the file holds: JSON, and nothing that JSON cannot say. */
async function exported() {
  return JSON.parse(JSON.stringify(await publishedSettings())) as {
    readonly kind: string;
    readonly value: Record<string, unknown>;
  }[];
}

describe("an export", () => {
  it("has nothing of lists where nobody follows or publishes one", async () => {
    expect(await publishedSettings()).toEqual([]);
  });

  it("takes followed lists and one's own list's settings to another browser", async () => {
    const { id, signed } = await follow();
    const last = await signer.sign({ serial: 41 });
    await writePublish({ form, last });
    const settings = await exported();
    expect(settings.map(({ kind }) => kind)).toEqual(["followed", "publish"]);
    await removeKept(id);
    await writePublish({ form: { name: "", domains: [], days: 30 }, last: undefined });
    expect(await restored(planFollowed(settings[0]?.value))).toBe(true);
    expect(await restored(planPublish(settings[1]?.value))).toBe(true);
    expect(await findKept(id)).toMatchObject({
      ...{ signed, url, domains: ["ward-gazette.example"] },
      followedAt: "2026-11-20T09:00:00.000Z",
    });
    // The next number is after the one that was published elsewhere.
    expect(await readPublish()).toEqual({ form, last });
    expect(await fakeBrowser.alarms.get("refresh-lists")).toBeDefined();
  });

  it("holds the public key of a list and not the one that signs", async () => {
    await follow();
    await writePublish({ form, last: await signer.sign() });
    const text = JSON.stringify(await exported());
    const secret = await crypto.subtle.exportKey("jwk", signer.privateKey).catch(() => undefined);
    expect(text).toContain(signer.key);
    expect(text).not.toMatch(/private|passphrase|"d":/i);
    // The browser does not give the key out: an export could not hold it.
    expect(secret).toBeUndefined();
  });
});

describe("an import", () => {
  it("changes nothing while it is only planned", async () => {
    const { id } = await follow();
    await writePublish({ form, last: undefined });
    const [followed, publish] = await exported();
    await removeKept(id);
    await writePublish({ form: { name: "", domains: [], days: 30 }, last: undefined });
    expect(await planFollowed(followed?.value)).toBeDefined();
    expect(await planPublish(publish?.value)).toBeDefined();
    expect(await publishedSettings()).toEqual([]);
  });

  it("leaves a list that is followed here as it stands", async () => {
    await follow({ serial: 5 });
    const [old] = await exported();
    await follow({ serial: 9 });
    expect(await restored(planFollowed(old?.value))).toBe(false);
    expect((await keptLists()).map(({ signed }) => signed.list.serial)).toEqual([9]);
  });

  it("leaves what was chosen for one's own list here as it stands", async () => {
    await writePublish({ form, last: undefined });
    expect(await restored(planPublish({ form: { ...form, name: "Another" } }))).toBe(false);
    expect((await readPublish()).form).toEqual(form);
  });

  it("takes a list that has ended, as one that ended while it was followed", async () => {
    const past = { issuedAt: "2025-01-01T09:00:00.000Z", expiresAt: "2025-02-01T09:00:00.000Z" };
    const { id } = await follow(past);
    const [setting] = await exported();
    await removeKept(id);
    expect(await restored(planFollowed(setting?.value))).toBe(true);
    expect(await findKept(id)).toBeDefined();
  });

  it.each<[string, (value: Record<string, unknown>) => unknown]>([
    ["whose name was changed", (value) => withList(value, { name: "The Other Gazette" })],
    ["under another key", (value) => withList(value, { key: `${"A".repeat(43)}=` })],
    ["for more sites than were signed", (value) => withList(value, { domains: ["bank.example"] })],
    ["with a field too many", (value) => ({ ...value, isTrusted: true })],
    ["whose address is none", (value) => ({ ...value, url: "list.json" })],
    ["followed at no time", (value) => ({ ...value, followedAt: "yesterday" })],
    ["that is nothing", () => null],
    ["that is text", () => "followed"],
  ])("takes no list %s", async (_, change) => {
    const { id } = await follow();
    const [setting] = await exported();
    await removeKept(id);
    expect(await restored(planFollowed(change(setting?.value ?? {})))).toBe(false);
    expect(await keptLists()).toEqual([]);
  });

  it.each<[string, unknown]>([
    ["without a form", {}],
    ["for more days than a list may hold", { form: { ...form, days: 4_000 } }],
    ["with a key", { form, key: "secret" }],
    ["that is nothing", undefined],
  ])("takes no settings %s", async (_, value) => {
    expect(await restored(planPublish(value))).toBe(false);
    expect((await readPublish()).form.name).toBe("");
  });

  it("takes the settings without a last list that somebody else changed", async () => {
    const last = await signer.sign();
    const forged = { ...last, list: { ...last.list, serial: 9_999_999 } };
    expect(await restored(planPublish({ form, last: forged }))).toBe(true);
    expect(await readPublish()).toEqual({ form, last: undefined });
  });
});

function withList(value: Record<string, unknown>, change: object): Record<string, unknown> {
  const { signed } = value as { readonly signed: { readonly list: object } };
  return { ...value, signed: { ...signed, list: { ...signed.list, ...change } } };
}
