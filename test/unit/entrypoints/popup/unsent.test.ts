import { beforeEach, expect, it, vi } from "vitest";
import { loadUnsent, unsentOf } from "@/entrypoints/popup/unsent";

const sent = vi.hoisted(() => vi.fn());
vi.mock("@/utils/messages/messenger", () => ({ send: sent }));

const held = (site: string, count: number) => ({ site, count, problem: "login-expired" });
const told = (...value: readonly object[]) => ({ ok: true, value });
const site = "news.example";

beforeEach(async () => {
  sent.mockReset().mockResolvedValueOnce(told());
  await loadUnsent(site);
  sent.mockReset();
});

it("tells of the site at hand, and of no other", async () => {
  sent.mockResolvedValue(told(held("other.example", 7), held(site, 2)));
  await loadUnsent(site);
  expect(unsentOf()).toMatchObject({ site, count: 2, problem: "login-expired", isTrying: false });
  expect(sent).toHaveBeenLastCalledWith({ type: "queue/unsent" });
});

it.each([
  ["nothing waits there", told(held("other.example", 7))],
  ["the background does not answer", { ok: false, error: "gone" }],
])("says nothing where %s", async (_, answer) => {
  sent.mockResolvedValue(answer);
  await loadUnsent(site);
  expect(unsentOf()).toBeUndefined();
});

it("has it tried once at a time, and shows what is left", async () => {
  sent.mockResolvedValueOnce(told(held(site, 2)));
  await loadUnsent(site);
  let answer: (value: unknown) => void = () => undefined;
  sent.mockReturnValue(
    new Promise((resolve) => {
      answer = resolve;
    }),
  );
  unsentOf()?.onTry();
  expect(unsentOf()?.isTrying).toBe(true);
  unsentOf()?.onTry();
  expect(sent).toHaveBeenCalledTimes(2);
  expect(sent).toHaveBeenLastCalledWith({ type: "queue/unsent", hasten: site });
  answer(told(held(site, 1)));
  await vi.waitFor(() => expect(unsentOf()).toMatchObject({ count: 1, isTrying: false }));
});
