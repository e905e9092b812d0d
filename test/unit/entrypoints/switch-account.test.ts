import { beforeEach, expect, it, vi } from "vitest";
import { switchAccount } from "@/entrypoints/background/account/account-sync";

const told = vi.hoisted(() => ({ broadcast: vi.fn(async () => undefined) }));
vi.mock("@/entrypoints/background/broadcast", () => told);
const account = {
  switchOn: vi.fn(),
  switchOff: vi.fn(),
  state: async () => ({ isOn: true, devices: [] }),
};
vi.mock("@/entrypoints/background/stores", () => ({
  onStored: () => undefined,
  openStores: async () => ({ account }),
}));

beforeEach(() => told.broadcast.mockClear());

it.each([
  ["on", true],
  ["off", false],
])("open pages follow at once when the account is turned %s", async (_, isOn) => {
  account[isOn ? "switchOn" : "switchOff"].mockResolvedValueOnce(new Set(["news.example"]));
  expect(await switchAccount(isOn)).toMatchObject({ isOn: true });
  expect(told.broadcast.mock.calls).toEqual([
    [{ type: "decisions/changed", site: "news.example", post: "*" }, "news.example"],
    [{ type: "account/changed" }],
  ]);
});

it("nobody is told where nothing new was in it", async () => {
  account.switchOn.mockResolvedValueOnce(new Set());
  await switchAccount(true);
  expect(told.broadcast).not.toHaveBeenCalled();
});
