import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { changeTab } from "@/entrypoints/sidepanel/change-tab";
import { cursor, list, message } from "@/entrypoints/sidepanel/desk-state";
import { runTool } from "@/entrypoints/sidepanel/run-tool";
import { decided, row, unsafeLink } from "../../core/queue/sample-rows";

const sent = vi.hoisted(() => vi.fn());
vi.mock("@/utils/messages/messenger", () => ({ send: sent }));
vi.mock("@/utils/messages/translate-browser", () => ({ translateInBrowser: (id: string) => id }));

const linkOnly = [unsafeLink];
const rows = {
  "with a line": row("1"),
  "with a link alone": row("2", { findings: linkOnly }),
  "whose line was stripped before it was changed": row("3", {
    findings: linkOnly,
    standing: decided("approve", { action: "strip" }),
  }),
  "that is decided": row("4", { standing: decided("approve") }),
} as const;

beforeEach(() => {
  vi.stubGlobal("document", { getElementById: () => ({ focus: vi.fn() }), activeElement: null });
  sent.mockReset().mockResolvedValue({ ok: true, value: [{ row: "", error: null }] });
  list.load(Object.values(rows));
  changeTab("open");
});
afterEach(() => vi.unstubAllGlobals());

describe("the key of a tool that is out of use", () => {
  it.each([
    ["strip", "with a link alone", "ui_effect_no_line"],
    ["pin", "with a line", "ui_pin_refused_open"],
  ] as const)("%s decides nothing on a comment %s, and says why", (tool, which, words) => {
    cursor.go(rows[which].id);
    runTool(tool);
    expect(message.value).toBe(words);
    expect(sent).not.toHaveBeenCalled();
  });

  it.each([
    ["strip", "with a line", "strip"],
    ["strip", "whose line was stripped before it was changed", "none"],
    ["pin", "that is decided", "pin"],
  ] as const)("%s decides on one %s: %s", (tool, which, value) => {
    if (rows[which].standing.decidedAt !== undefined) changeTab("recent");
    cursor.go(rows[which].id);
    runTool(tool);
    expect(sent).toHaveBeenCalledOnce();
    expect(sent.mock.calls[0]?.[0]).toMatchObject({ decisions: [{ value }] });
  });
});
