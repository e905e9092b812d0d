import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { applyPlan, choose, isRunning, saveNote } from "@/entrypoints/sidepanel/decide";
import { bulk, cursor, drafts, list, message, part } from "@/entrypoints/sidepanel/desk-state";
import { onKey, runTool } from "@/entrypoints/sidepanel/run-tool";
import { row } from "../../core/queue/sample-rows";

const sent = vi.hoisted(() => vi.fn());
vi.mock("@/utils/messages/messenger", () => ({ send: sent }));
vi.mock("@/utils/messages/translate-browser", () => ({ translateInBrowser: (id: string) => id }));

/** More than one message takes, so that a bulk tells of its progress in between. */
const rows = Array.from({ length: 300 }, (_, at) => row(`${at + 1}`));
const ids = rows.map(({ id }) => id);
const [first = "", second = ""] = ids;

let answers: (() => void)[];
const focused = vi.fn();

beforeEach(() => {
  vi.stubGlobal("document", {
    getElementById: () => ({ focus: focused }),
    activeElement: null,
  });
  answers = [];
  focused.mockReset();
  sent.mockReset().mockImplementation(
    ({ decisions = [] }: { decisions?: { row: string }[] }) =>
      new Promise((resolve) => {
        const value = decisions.map((one) => ({ row: one.row, error: null }));
        answers.push(() => resolve({ ok: true, value }));
      }),
  );
  part.value = undefined;
  bulk.value = undefined;
  drafts.clear();
  list.load(rows);
  cursor.go(first);
  cursor.select(ids);
});
afterEach(() => vi.unstubAllGlobals());

async function begin(): Promise<{ readonly ended: Promise<void> }> {
  await choose({ facet: "verdict", value: "spam" });
  return { ended: applyPlan() };
}

async function answerNext(): Promise<void> {
  await vi.waitFor(() => expect(answers).not.toHaveLength(0));
  answers.shift()?.();
}

/** As the browser hands over a press of Escape. */
const press = {
  ...{ isTrusted: true, key: "Escape", getModifierState: () => false },
  ...{ composedPath: () => [], preventDefault() {} },
};
const leave = () => onKey(press as unknown as KeyboardEvent, () => null);

describe("while a bulk runs", () => {
  it("a note that somebody has begun stays under their hands, to the end and after it", async () => {
    const { ended } = await begin();
    cursor.select([]);
    runTool("note");
    const { value: open } = part;
    expect(open).toMatchObject({ type: "note", row: { id: first } });
    await answerNext();
    await vi.waitFor(() => expect(bulk.value?.done).toBe(250));
    expect(part.value).toBe(open);
    await answerNext();
    await ended;
    expect(part.value).toBe(open);
    expect(message.value).toBe("ui_bulk_done");
    expect(bulk.value).toMatchObject({ done: 300, isRunning: false });
  });

  it("no second one begins beside it, though something else is open", async () => {
    const { ended } = await begin();
    runTool("why");
    cursor.select([first, second]);
    await choose({ facet: "verdict", value: "approve" });
    expect(part.value).toEqual({ type: "why" });
    expect(isRunning()).toBe(true);
    await answerNext();
    await answerNext();
    await ended;
    expect(sent).toHaveBeenCalledTimes(2);
  });

  it("Escape closes what is open, and stops the bulk with the next press", async () => {
    const { ended } = await begin();
    runTool("why");
    leave();
    expect(part.value).toBeUndefined();
    expect(bulk.value?.isCancelled).toBe(false);
    leave();
    await answerNext();
    await ended;
    expect(bulk.value).toMatchObject({ done: 250, isCancelled: true, isRunning: false });
    expect(cursor.selected.value.size).toBe(50);
    leave();
    expect(bulk.value).toBeUndefined();
  });
});

it("a bulk that is undone while it runs ends there, and is undone as far as it came", async () => {
  const { ended } = await begin();
  runTool("undo");
  expect(sent.mock.calls.map(([{ type }]) => type)).toEqual(["queue/decide"]);
  await answerNext();
  await ended;
  await vi.waitFor(() => expect(sent).toHaveBeenCalledTimes(2));
  expect(sent.mock.lastCall?.[0]).toMatchObject({ type: "queue/undo" });
  expect(cursor.selected.value.size).toBe(50);
});

describe("the end of a bulk", () => {
  async function end(): Promise<void> {
    const { ended } = await begin();
    await answerNext();
    await answerNext();
    await ended;
  }

  it("is said until something else is, though the row at hand leaves the list for what was decided", async () => {
    await end();
    list.load(rows.slice(1));
    expect(cursor.current.value).not.toBe(first);
    expect(message.value).toBe("ui_bulk_done");
    leave();
    cursor.go(rows[3]?.id ?? "");
    expect(message.value).toBe("");
  });

  it("is put away by what is opened next, and does not come back behind it", async () => {
    await end();
    expect(bulk.value).toMatchObject({ isRunning: false });
    runTool("why");
    leave();
    expect(bulk.value).toBeUndefined();
  });

  it("is put away by the next decision", async () => {
    await end();
    const deciding = choose({ facet: "verdict", value: "hold" });
    await answerNext();
    await deciding;
    expect(bulk.value).toBeUndefined();
  });

  it("is shown once the note is kept that was written meanwhile", async () => {
    const { ended } = await begin();
    runTool("note");
    await answerNext();
    await answerNext();
    await ended;
    const saving = saveNote("Ask the desk.");
    await answerNext();
    await saving;
    expect(part.value).toBeUndefined();
    expect(bulk.value).toMatchObject({ done: 300, isRunning: false });
  });
});
