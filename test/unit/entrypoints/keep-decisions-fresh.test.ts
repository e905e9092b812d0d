import { beforeEach, describe, expect, it, vi } from "vitest";
import { keepDecisionsFresh } from "@/entrypoints/comments.content/keep-decisions-fresh";
import { nextTurn } from "@/test/next-turn";
import { undecidedPage } from "@/test/unit/core/plain-comment";
import type { PageDecisions } from "@/utils/core/decision";
import { defaultPolicy } from "@/utils/core/policy";
import { createPageModel } from "@/utils/state/page-model";

const sent = vi.hoisted(() => vi.fn());
vi.mock("@/utils/messages/messenger", () => ({ send: sent }));

/** The page's decisions, told apart by who looks at them. */
function pageOf(person: string): PageDecisions {
  return { ...undecidedPage("news.example", "1"), person };
}

let waiting: ((answer: unknown) => void)[];
const answer = async (at: number, decisions: PageDecisions) => {
  waiting[at]?.({ ok: true, value: { decisions } });
  await nextTurn();
};

function open() {
  const model = createPageModel(defaultPolicy("news.example"), pageOf("before"));
  return { model, fresh: keepDecisionsFresh("1", model) };
}

beforeEach(() => {
  waiting = [];
  sent.mockReset().mockImplementation(() => new Promise((resolve) => waiting.push(resolve)));
});

describe("a page's decisions that are read again", () => {
  it("are shown as they are answered where nothing has come in meanwhile", async () => {
    const { model, fresh } = open();
    fresh.reload();
    await answer(0, pageOf("read"));
    expect(model.decisions.value.person).toBe("read");
    expect(sent).toHaveBeenCalledTimes(1);
  });

  it("are asked for once more where a decision is acknowledged meanwhile, which stays shown", async () => {
    const { model, fresh } = open();
    fresh.reload();
    model.setDecisions(pageOf("acknowledged"));
    await answer(0, pageOf("read before it"));
    expect(model.decisions.value.person).toBe("acknowledged");
    await answer(1, pageOf("read after it"));
    expect(model.decisions.value.person).toBe("read after it");
    expect(sent).toHaveBeenCalledTimes(2);
  });

  it("are asked for once more, and no oftener, where they have changed meanwhile", async () => {
    const { model, fresh } = open();
    for (let told = 0; told < 3; told += 1) fresh.reload();
    await answer(0, pageOf("old"));
    expect(model.decisions.value.person).toBe("before");
    await answer(1, pageOf("new"));
    expect(model.decisions.value.person).toBe("new");
    expect(sent).toHaveBeenCalledTimes(2);
  });
});
