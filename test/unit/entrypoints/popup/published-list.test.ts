import { expect, it, vi } from "vitest";
import { listsOf, loadOffer } from "@/entrypoints/popup/published-list";

const sent = vi.hoisted(() => vi.fn());
vi.mock("@/utils/messages/messenger", () => ({ send: sent }));

it("a list that is declined is offered no more, long before that is stored", async () => {
  const offer = { site: "news.example", announced: "/list.json", answer: null, followed: [] };
  sent.mockResolvedValueOnce({ ok: true, value: offer });
  await loadOffer(1);
  expect(listsOf()).toMatchObject({ isAnnounced: true, answer: null });
  sent.mockReturnValue(new Promise(() => undefined));
  listsOf()?.onAnswer("later");
  expect(listsOf()).toMatchObject({ isAnnounced: true, answer: "later" });
  expect(sent).toHaveBeenLastCalledWith({
    ...{ type: "published/answer", site: "news.example", answer: "later" },
  });
});
