import { fakeBrowser } from "@webext-core/fake-browser";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { listenForAccount } from "@/entrypoints/background/account/account-sync";
import { nextTurn } from "@/test/next-turn";

vi.mock("@/entrypoints/background/broadcast", () => ({ broadcast: async () => undefined }));
const stores = vi.hoisted(() => ({ open: vi.fn(), stored: () => {} }));
vi.mock("@/entrypoints/background/stores", () => ({
  onStored: (hear: () => void) => {
    stores.stored = hear;
  },
  openStores: stores.open,
}));
vi.mock("@/utils/storage/sync/account-record", () => ({
  readAccount: async () => ({ isOn: true }),
}));
const tell = vi.fn();
const account = { tell, hear: async () => new Set(), noteWaiting: vi.fn() };
const name = "tell-account";

/** The alarm rings, which rings once only, and all that it sets off is done. */
async function ring(): Promise<void> {
  await fakeBrowser.alarms.clear(name);
  await fakeBrowser.alarms.onAlarm.trigger({
    ...{ name, scheduledTime: 0, persistAcrossSessions: false },
  });
  await nextTurn();
}
const isPlanned = async () => (await fakeBrowser.alarms.get(name)) !== undefined;

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  stores.open.mockReset().mockResolvedValue({ account });
  tell.mockReset().mockResolvedValue({});
  account.noteWaiting.mockReset().mockResolvedValue(true);
  listenForAccount();
});

describe("what the browser account is to be told", () => {
  it.each([
    ["the stores cannot be opened", () => stores.open.mockRejectedValue(new Error("closed")), true],
    ["telling throws", () => tell.mockRejectedValue(new Error("no room")), true],
    ["the account refuses", () => tell.mockResolvedValue({ waitingMs: 5 }), true],
    ["the account has it", () => undefined, false],
  ])("is tried again later or not: %s", async (_, fail, isAgain) => {
    fail();
    await ring();
    expect(await isPlanned()).toBe(isAgain);
  });

  it("is tried later where it cannot even be noted that it waits", async () => {
    account.noteWaiting.mockRejectedValue(new Error("no room"));
    stores.stored();
    await vi.waitFor(async () => expect(await isPlanned()).toBe(true));
    expect(tell).not.toHaveBeenCalled();
  });
});
