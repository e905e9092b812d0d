import { fakeBrowser } from "@webext-core/fake-browser";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { readErrors } from "@/entrypoints/background/help/note-error";

const team = {
  ...{ v: 1, database: "https://couch.test/team", name: "anna", roles: ["moderator"] },
  ...{ login: { kind: "basic", name: "anna", password: "open-sesame" }, team: "The Example" },
  ...{ sites: ["news.example"], key: `${"A".repeat(43)}=`, isPaused: false },
};

/** What is known of the team is remembered for a worker's life. */
async function wake() {
  vi.resetModules();
  return import("@/entrypoints/background/team/team-record");
}

let error: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  fakeBrowser.reset();
  error = vi.spyOn(console, "error").mockReturnValue();
});
afterEach(() => error.mockRestore());

describe("the team's record", () => {
  it("is read as it was written, and none is no error", async () => {
    expect(await (await wake()).readTeam()).toBeUndefined();
    await fakeBrowser.storage.local.set({ team });
    expect(await (await wake()).readTeam()).toEqual(team);
    expect(await readErrors()).toEqual([]);
  });

  it("that is damaged is said to be, without a word of what stands in it", async () => {
    await fakeBrowser.storage.local.set({ team: { ...team, key: 7 } });
    const { readTeam } = await wake();
    expect(await readTeam()).toBeUndefined();
    await vi.waitFor(async () => expect(await readErrors()).toHaveLength(1));
    expect(JSON.stringify([await readErrors(), error.mock.calls])).not.toMatch(/sesame|anna/);
  });

  it("is looked for again where the browser refused once", async () => {
    await fakeBrowser.storage.local.set({ team });
    const { readTeam } = await wake();
    const get = vi.spyOn(fakeBrowser.storage.local, "get");
    get.mockRejectedValueOnce(new Error("busy"));
    await expect(readTeam()).rejects.toThrow("busy");
    expect(await readTeam()).toEqual(team);
    get.mockRestore();
  });
});
