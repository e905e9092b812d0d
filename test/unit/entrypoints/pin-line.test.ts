import { signal } from "@preact/signals";
import { expect, it, vi } from "vitest";
import type { PanelAction } from "@/components/CommentPanel";
import type { ReviewPart } from "@/entrypoints/comments.content/mount-review";
import { createPinLine } from "@/entrypoints/comments.content/pin-line";
import { pinnedIds } from "@/entrypoints/comments.content/pins";
import type { SessionContext } from "@/entrypoints/comments.content/session-context";

/** A page on which these are pinned; what is asked of one is kept once `keepOne` is called. */
function pageOf(...pinned: readonly string[]) {
  const pins = new Map(pinned.map((id, at) => [id, at]));
  const waiting: (() => void)[] = [];
  const shown: string[] = [];
  const asked: string[] = [];
  let last = pinned.length;

  async function actOn(key: string, action: PanelAction): Promise<void> {
    asked.push(key);
    await new Promise<void>((resolve) => waiting.push(resolve));
    if (action.type === "pin" && action.to === "none") pins.delete(key);
    else pins.set(key, last++);
    show();
  }

  const model = {
    decisions: {
      get value() {
        const facets = (at: number) => ({ pin: { value: "pin", event: { hlc: `${at}` } } });
        const comments = [...pins].map(([comment, at]) => [
          comment,
          { comment, facets: facets(at) },
        ]);
        return { comments: Object.fromEntries(comments) };
      },
    },
    keyOf: (id: string) => id,
    entry: () => ({ subject: undefined }),
    view: () => ({ decisions: { pin: { event: { subject: "s" } } }, needsDecision: false }),
  };
  const panel = { value: signal({ actOn } as unknown as ReviewPart), load: async () => {} };
  const context = { model, panel, unheard: new Map() } as unknown as SessionContext;
  const line = createPinLine(context, show);

  function show(): void {
    const own = pinnedIds(context.model).map((key) => ({ key }));
    shown.push(
      line
        .inLine(own)
        .map(({ key }) => key)
        .join(""),
    );
  }

  return {
    ...{ line, actOn, shown, asked },
    ids: () => pinnedIds(context.model).join(""),
    /** Lets what is asked next be kept. */
    async keepOne(): Promise<void> {
      await vi.waitFor(() => expect(waiting).not.toHaveLength(0));
      waiting.shift()?.();
    },
  };
}

it("is shown as it was while one gets another end and those behind it are pinned anew", async () => {
  const { line, keepOne, ids, shown, asked } = pageOf("a", "b", "c");
  const done = line.setEnd("a", 5);
  for (let at = 0; at < 3; at++) await keepOne();
  await done;
  expect(asked).toEqual(["a", "b", "c"]);
  expect(ids()).toBe("abc");
  expect([...new Set(shown)]).toEqual(["abc"]);
});

it("is shown as it is wanted from the moment in which it is asked for", async () => {
  const { line, keepOne, ids, shown, asked } = pageOf("a", "b", "c");
  const done = line.order(["c", "b", "a"]);
  expect(shown).toEqual(["cba"]);
  for (let at = 0; at < 2; at++) await keepOne();
  await done;
  expect(asked).toEqual(["b", "a"]);
  expect(ids()).toBe("cba");
  expect([...new Set(shown)]).toEqual(["cba"]);
});

it("is the one that was asked for last, where another is still being pinned", async () => {
  const { line, keepOne, ids, shown } = pageOf("a", "b");
  const both = [line.setEnd("a", 5), line.order(["b", "a"])];
  for (let at = 0; at < 3; at++) await keepOne();
  await Promise.all(both);
  expect(ids()).toBe("ba");
  expect([...new Set(shown)]).toEqual(["ab", "ba"]);
});

it("does not pin anew what was taken down meanwhile", async () => {
  const { line, actOn, keepOne, ids, asked } = pageOf("a", "b", "c");
  const done = [line.order(["c", "a", "b"]), actOn("b", { type: "pin", to: "none" })];
  for (let at = 0; at < 2; at++) await keepOne();
  await Promise.all(done);
  expect(asked).toEqual(["b", "a"]);
  expect(ids()).toBe("ca");
});
