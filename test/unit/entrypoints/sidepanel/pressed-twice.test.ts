import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { cursor, list } from "@/entrypoints/sidepanel/desk-state";
import { runTool } from "@/entrypoints/sidepanel/run-tool";
import { decided, row } from "../../core/queue/sample-rows";

const sent = vi.hoisted(() => vi.fn());
vi.mock("@/utils/messages/messenger", () => ({ send: sent }));
vi.mock("@/utils/messages/translate-browser", () => ({ translateInBrowser: (id: string) => id }));

const first = row("1");
let answers: ((error: string | null) => void)[];

beforeEach(() => {
  vi.stubGlobal("document", { getElementById: () => null, activeElement: null });
  answers = [];
  sent.mockReset().mockImplementation(
    () =>
      new Promise((resolve) => {
        answers.push((error) => resolve({ ok: true, value: [{ row: first.id, error }] }));
      }),
  );
  list.load([{ ...first }, row("2")]);
  cursor.go(first.id);
});
afterEach(() => vi.unstubAllGlobals());

/** What was asked of the background, in order. */
const asked = () => sent.mock.calls.map(([request]) => request.decisions[0].value);

it("is meant once: a second press before the first is stored sends nothing", () => {
  runTool("spam");
  runTool("spam");
  expect(asked()).toEqual(["spam"]);
});

it("is another decision where another was pressed between", () => {
  for (const tool of ["spam", "approve", "spam"]) runTool(tool);
  expect(asked()).toEqual(["spam", "approve", "spam"]);
});

it("is taken back where the first has been stored", () => {
  runTool("spam");
  list.change([row("1", { standing: decided("spam") })], []);
  runTool("spam");
  expect(asked()).toEqual(["spam", "none"]);
});

it("is tried again where the first was not kept", async () => {
  runTool("spam");
  answers[0]?.("save_error_not_stored");
  await vi.waitFor(() => {
    runTool("spam");
    expect(asked()).toEqual(["spam", "spam"]);
  });
});

it("is a decision of its own at another row", () => {
  runTool("spam");
  cursor.go(row("2").id);
  runTool("spam");
  expect(asked()).toEqual(["spam", "spam"]);
});
