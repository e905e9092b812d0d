import { signal } from "@preact/signals";
import { beforeEach, expect, it, vi } from "vitest";
import type { PanelAction } from "@/components/CommentPanel";
import { askToAct } from "@/entrypoints/comments.content/ask-to-act";
import type { ReviewPart } from "@/entrypoints/comments.content/mount-review";
import type { SessionContext } from "@/entrypoints/comments.content/session-context";

const spam: PanelAction = { type: "verdict", value: "spam" };
const part = signal<ReviewPart | undefined>(undefined);
const actOn = vi.fn(async (_key: string, _action: PanelAction, _context: SessionContext) => {});
const fail = vi.fn();
const load = vi.fn(async () => {});

let context: SessionContext;

function comes(): void {
  part.value = { actOn } as unknown as ReviewPart;
}

/** What was asked of comments, in its order. */
function done(): readonly unknown[] {
  return actOn.mock.calls.map(([key, action]) => [key, action]);
}

beforeEach(() => {
  vi.clearAllMocks();
  part.value = undefined;
  load.mockImplementation(async () => {});
  const parts = { panel: { value: part, load }, decider: { fail }, unheard: new Map() };
  context = parts as unknown as SessionContext;
});

it("does what was asked once the script is there, each thing in its turn", async () => {
  load.mockImplementation(async () => comes());
  await Promise.all([
    askToAct("7", spam, context),
    askToAct("7", { type: "undo" }, context),
    askToAct("8", spam, context),
  ]);
  expect(done()).toEqual([
    ["7", spam],
    ["7", { type: "undo" }],
    ["8", spam],
  ]);
  expect(fail).not.toHaveBeenCalled();
});

it("calls a comment unsaved where the script cannot come, and does what was asked when it is tried again", async () => {
  await askToAct("7", spam, context);
  expect(fail.mock.calls).toEqual([["7"]]);
  expect(done()).toEqual([]);
  // Still none: what was asked stays what it was.
  await askToAct("7", { type: "retry" }, context);
  comes();
  await askToAct("7", { type: "retry" }, context);
  expect(done()).toEqual([["7", spam]]);
});

it("does the last thing that was asked of a comment, where the first was not heard", async () => {
  await askToAct("7", spam, context);
  await askToAct("7", { type: "verdict", value: "approve" }, context);
  comes();
  await askToAct("7", { type: "retry" }, context);
  expect(done()).toEqual([["7", { type: "verdict", value: "approve" }]]);
});

it("leaves to the store what it could not keep: that is tried again there", async () => {
  comes();
  await askToAct("7", { type: "retry" }, context);
  expect(done()).toEqual([["7", { type: "retry" }]]);
});

it("tries another comment's only by what was asked of that one", async () => {
  await askToAct("7", spam, context);
  comes();
  await askToAct("8", { type: "retry" }, context);
  expect(done()).toEqual([["8", { type: "retry" }]]);
});
