import { fakeBrowser } from "@webext-core/fake-browser";
import { beforeEach, expect, it, vi } from "vitest";
import { connectTeam } from "@/entrypoints/background/team/connect-team";
import { shareSoon, startTeam, stopTeam } from "@/entrypoints/background/team/run-team";
import { readSync } from "@/entrypoints/background/team/team-status";
import type { Trouble } from "@/utils/team/trouble";

vi.mock("wxt/browser", async () => {
  const { fakeBrowser: browser } = await import("@webext-core/fake-browser");
  return { browser: { ...browser, permissions: { contains: async () => true } } };
});
vi.mock("@/entrypoints/background/site/site-writer", () => ({
  drainInBackground: () => undefined,
}));
vi.mock("@/entrypoints/background/site-scripts", () => ({ tabsOf: async () => [] }));
vi.mock("@/entrypoints/background/team/tell-team", () => ({ tellTeam: async () => undefined }));
vi.mock("@/utils/team/couch", () => ({ createCouch: () => ({}) }));
vi.mock("@/utils/team/diagnose", () => ({
  diagnose: async () => ({
    ...{ ok: true, name: "anna", roles: ["moderator"], clockOffsetMs: 0, isClockOff: false },
    team: { name: "Newsroom", sites: [], key: "a2V5" },
  }),
}));

/** What happens while the stores are told that everything is to be sent once more. */
let meanwhile: () => Promise<void> | void;
vi.mock("@/entrypoints/background/stores", () => ({
  openStores: async () => ({ database: { write: async () => meanwhile() } }),
}));

/** How a push ends; and which parts are followed just now. */
let push: () => Promise<Trouble | undefined>;
let generation = 0;
let followed: number[] = [];
vi.mock("@/entrypoints/background/team/team-parts", async () => {
  const { readTeam } = await import("@/entrypoints/background/team/team-record");
  const make = () => ({ sync: { push: () => push(), made: generation }, outbox });
  const outbox = { count: async () => 1 };
  let opened: ReturnType<typeof make> | undefined;
  return {
    openTeam: async () => {
      if ((await readTeam()) === undefined) return undefined;
      opened ??= make();
      return opened;
    },
    forgetParts() {
      generation += 1;
      opened = undefined;
    },
  };
});
vi.mock("@/utils/team/follow", () => ({
  followTeam: (sync: { readonly made: number }, { signal }: { readonly signal: AbortSignal }) =>
    new Promise<void>((resolve) => {
      followed.push(sync.made);
      signal.addEventListener("abort", () => {
        followed = followed.filter((made) => made !== sync.made);
        resolve();
      });
    }),
}));

const connect = () =>
  connectTeam("http://127.0.0.1:5984/team", { kind: "session", name: "anna", password: "anna" });

beforeEach(() => {
  fakeBrowser.reset();
  stopTeam();
  generation = 0;
  followed = [];
  meanwhile = () => undefined;
  push = async () => undefined;
});

it("follows the team as it was connected, whatever was begun while that was stored", async () => {
  await connect();
  await expect.poll(() => followed).toEqual([1]);
  meanwhile = async () => {
    // A timer of the last failure, at just this time.
    void startTeam();
    await expect.poll(() => followed).toEqual([1]);
  };
  await connect();
  await expect.poll(() => followed).toEqual([2]);
});

it("does not take what was sent to the team before for trouble with this one", async () => {
  await connect();
  await expect.poll(() => followed).toEqual([1]);
  const sent = Promise.withResolvers<Trouble>();
  push = vi.fn(() => sent.promise);
  shareSoon();
  await expect.poll(() => push).toHaveBeenCalled();
  await connect();
  await expect.poll(() => followed).toEqual([2]);
  const written = vi.spyOn(fakeBrowser.storage.local, "set");
  sent.resolve({ kind: "token-ended", detail: "" });
  // Whatever comes of it has come before this is sent.
  push = vi.fn(async () => undefined);
  shareSoon();
  await expect.poll(() => push).toHaveBeenCalled();
  expect(written).not.toHaveBeenCalled();
  expect((await readSync()).problem).toBeNull();
  expect(followed).toEqual([2]);
});
