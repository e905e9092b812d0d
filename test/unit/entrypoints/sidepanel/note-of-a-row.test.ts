import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { choose, saveNote } from "@/entrypoints/sidepanel/decide";
import { cursor, drafts, list, message, part } from "@/entrypoints/sidepanel/desk-state";
import { runTool } from "@/entrypoints/sidepanel/run-tool";
import { row } from "../../core/queue/sample-rows";

const sent = vi.hoisted(() => vi.fn());
vi.mock("@/utils/messages/messenger", () => ({ send: sent }));
vi.mock("@/utils/messages/translate-browser", () => ({ translateInBrowser: (id: string) => id }));

const first = row("1");
const second = row("2", { standing: { note: "The second's own." } });

beforeEach(() => {
  vi.stubGlobal("document", { getElementById: () => null });
  sent
    .mockReset()
    .mockImplementation(({ decisions }: { decisions: { row: string }[] }) =>
      Promise.resolve({ ok: true, value: decisions.map((one) => ({ row: one.row, error: null })) }),
    );
  part.value = undefined;
  drafts.clear();
  list.load([first, second]);
  cursor.go(first.id);
});
afterEach(() => vi.unstubAllGlobals());

const decided = () => sent.mock.calls.flatMap(([asked]) => asked.decisions);

describe("a note that is being written in the queue", () => {
  it("is kept with its own row, though another is current when it is saved", async () => {
    runTool("note");
    cursor.go(second.id);
    await saveNote("Ask the desk.");
    expect(decided()).toMatchObject([{ row: first.id, facet: "note", value: "Ask the desk." }]);
    expect(part.value).toBeUndefined();
  });

  it("stays open while another row is decided on, and is closed by a decision on its own", async () => {
    runTool("note");
    const { value: open } = part;
    cursor.go(second.id);
    await choose({ facet: "verdict", value: "approve" });
    expect(part.value).toBe(open);
    cursor.go(first.id);
    await choose({ facet: "verdict", value: "approve" });
    expect(part.value).toBeUndefined();
  });

  it("is not called kept where its row has left the queue", async () => {
    runTool("note");
    list.change([], [first.id]);
    await saveNote("Ask the desk.");
    expect(message.value).toBe("ui_announce_failed");
  });

  it("is a draft until it is stored, and where that fails", async () => {
    drafts.set(first.id, " Ask the desk. ");
    drafts.set(second.id, "Something else.");
    sent.mockResolvedValueOnce({ ok: false, error: "gone" });
    runTool("note");
    await saveNote("Ask the desk.");
    expect(message.value).toBe("ui_announce_failed");
    expect(drafts.get(first.id)).toBe(" Ask the desk. ");
    runTool("note");
    await saveNote("Ask the desk.");
    expect([...drafts]).toEqual([[second.id, "Something else."]]);
  });

  it("leaves what is written while it is being stored a draft", async () => {
    drafts.set(first.id, "Ask the desk.");
    runTool("note");
    const saving = saveNote("Ask the desk.");
    drafts.set(first.id, "Ask the desk today.");
    await saving;
    expect(drafts.get(first.id)).toBe("Ask the desk today.");
  });

  it("gives way to the note of the row that is current when it is asked for again", () => {
    runTool("note");
    cursor.go(second.id);
    runTool("note");
    expect(part.value).toEqual({ type: "note", row: second });
    runTool("note");
    expect(part.value).toBeUndefined();
  });
});

it("asks before the trash for the row that is current, and anew for the next", () => {
  runTool("trash");
  expect(part.value).toEqual({ type: "trash", row: first.id });
  cursor.go(second.id);
  runTool("trash");
  expect(part.value).toEqual({ type: "trash", row: second.id });
  runTool("trash");
  expect(part.value).toBeUndefined();
});
