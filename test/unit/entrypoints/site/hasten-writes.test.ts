import { beforeEach, describe, expect, it, vi } from "vitest";
import { hastenWrites, mended } from "@/entrypoints/background/site/hasten-writes";
import { unsentOf } from "@/entrypoints/background/site/unsent";
import { keepSiteWrite, readSiteWrite, type SiteWrite } from "@/utils/storage/site-writes";
import { newProfile } from "../../storage/small-profile";

const held = (comment: string, more: Partial<SiteWrite> = {}): SiteWrite => ({
  ...{ v: 1, site: "n.example", post: "3", comment, wanted: "spam", state: "waiting" },
  ...{ cause: `n.example/3/${comment.padStart(32, "0")}`, problem: "login-expired" },
  ...{ attempts: 5, dueMs: 9e15, sinceMs: Number(comment) },
  ...more,
});

/** Writes what was asked for again; the site takes it where `isMended`. */
function writer(isMended: boolean) {
  const retry = vi.fn(async () => {});
  const drain = vi.fn(async () => {
    for (const [site, comment] of retry.mock.calls as unknown as [string, string][]) {
      const write = await readSiteWrite(site, comment);
      if (write !== undefined && isMended) await keepSiteWrite({ ...write, state: "done" });
    }
  });
  return { retry, drain, asked: () => retry.mock.calls.map((call) => (call as unknown[])[1]) };
}

beforeEach(() => newProfile());

describe("what waits longer and longer", () => {
  it("is written at once, when what stood in the way is gone", async () => {
    for (const comment of ["1", "2", "3"]) await keepSiteWrite(held(comment));
    const here = writer(true);
    await hastenWrites(here, mended, "n.example");
    expect(here.asked()).toEqual(["1", "2", "3"]);
  });

  it("asks the site once, and not for each, while it stands there still", async () => {
    for (const comment of ["1", "2", "3"]) await keepSiteWrite(held(comment));
    const here = writer(false);
    await hastenWrites(here, mended);
    expect(here.asked()).toEqual(["1"]);
  });

  it("holds up neither another site nor what was decided in a private window", async () => {
    await keepSiteWrite(held("1"));
    await keepSiteWrite(held("2", { isPrivate: true }));
    await keepSiteWrite(held("3", { site: "other.example" }));
    const here = writer(false);
    await hastenWrites(here, mended);
    expect(here.asked().toSorted()).toEqual(["1", "2", "3"]);
  });

  it.each([
    ["is tried, whatever it waits for, where somebody asks for it", "too-many", ["1"]],
    ["is on its way, and not tried, where nothing was in the way", undefined, []],
  ] as const)("%s", async (_, problem, asked) => {
    await keepSiteWrite(held("1", { problem }));
    const here = writer(true);
    await hastenWrites(here, undefined, "n.example");
    expect(here.asked()).toEqual(asked);
  });

  it.each([
    ["for another reason", { problem: "too-many" }],
    ["for a person", { state: "stopped", problem: "login-expired" }],
    ["for nothing that is known", { problem: undefined }],
  ] as const)("keeps its pause where it waits %s", async (_, { problem, ...more }) => {
    const { problem: __, ...bare } = held("1", more);
    await keepSiteWrite(problem === undefined ? bare : { ...bare, problem });
    const here = writer(true);
    await hastenWrites(here, mended);
    expect(here.asked()).toEqual([]);
  });
});

it.each<readonly [string, readonly SiteWrite[], ReturnType<typeof unsentOf>]>([
  [
    "how many of a site, and why the last of them",
    [held("1", { problem: "offline" }), held("2"), held("3", { site: "o.example" })],
    [
      { site: "n.example", count: 2, problem: "login-expired" },
      { site: "o.example", count: 1, problem: "login-expired" },
    ],
  ],
  ["nothing of what is on its way", [held("1", { attempts: 0 })], []],
  [
    "nothing of what is written, or wants a person",
    [held("1", { state: "done" }), held("2", { state: "stopped" })],
    [],
  ],
])("what did not get through yet: %s", (_, writes, told) => {
  expect(unsentOf(writes)).toEqual(told);
});
