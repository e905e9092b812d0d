import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { applyPlan } from "@/entrypoints/sidepanel/decide";
import { cursor, list, message, part } from "@/entrypoints/sidepanel/desk-state";
import { runTool } from "@/entrypoints/sidepanel/run-tool";
import { confirmStrip, previewStrip } from "@/entrypoints/sidepanel/strip-on-site";
import { row } from "../../core/queue/sample-rows";

const sent = vi.hoisted(() => vi.fn());
vi.mock("@/utils/messages/messenger", () => ({ send: sent }));
vi.mock("@/utils/messages/translate-browser", () => ({ translateInBrowser: (id: string) => id }));

const first = row("1", { standing: { action: "strip" } });
const second = row("2");
const preview = { from: "a", to: "", start: 0, end: 1 };
/** What the background was asked and has not answered. */
let waiting: { readonly type: string; readonly answer: (value: unknown) => void }[];
const focus = vi.fn();
/** What has the focus in the panel. */
let activeElement: object | null;

beforeEach(() => {
  vi.stubGlobal("document", {
    getElementById: () => ({ focus }),
    get activeElement() {
      return activeElement;
    },
  });
  activeElement = { localName: "body" };
  waiting = [];
  sent.mockReset().mockImplementation(
    ({ type }: { readonly type: string }) =>
      new Promise((resolve) => {
        waiting.push({ type, answer: (value) => resolve({ ok: true, value }) });
      }),
  );
  focus.mockClear();
  part.value = { type: "why" };
  list.load([first, second]);
  cursor.go(first.id);
});
afterEach(() => vi.unstubAllGlobals());

describe("what would be taken out on the site", () => {
  it("is shown to whoever still waits for it", async () => {
    const looking = previewStrip(first, "a");
    waiting[0]?.answer(preview);
    await looking;
    expect(part.value).toMatchObject({ type: "strip", row: first.id, preview });
  });

  it("takes no note from under the hand, and is not shown at another row", async () => {
    const looking = previewStrip(first, "a");
    runTool("note");
    const { value: note } = part;
    waiting[0]?.answer(preview);
    await looking;
    expect(part.value).toBe(note);
    part.value = { type: "why" };
    const again = previewStrip(first, "a");
    cursor.go(second.id);
    waiting[1]?.answer(preview);
    await again;
    expect(part.value).toEqual({ type: "why" });
  });

  it("closes nothing but its own preview once it is taken out", async () => {
    part.value = { type: "strip", row: first.id, preview, isBusy: false };
    const stripping = confirmStrip();
    activeElement = { localName: "textarea" };
    runTool("note");
    const { value: note } = part;
    waiting[0]?.answer(null);
    await stripping;
    expect([message.value, part.value]).toEqual(["ui_strip_done", note]);
    expect(focus).not.toHaveBeenCalled();
  });
});

describe("the end of a bulk", () => {
  const plan = {
    changing: [first.id],
    anew: [],
    already: [],
    changed: [],
    disputed: [],
    unfit: [],
  };
  const choice = { facet: "verdict", value: "spam" } as const;

  async function run(meanwhile: () => void): Promise<void> {
    part.value = { type: "plan", choice, plan } as unknown as typeof part.value;
    const running = applyPlan();
    focus.mockClear();
    meanwhile();
    waiting[0]?.answer([{ row: first.id, error: null }]);
    await running;
  }

  it("gives the list the keys where nobody else has them", async () => {
    await run(() => {});
    expect(focus).toHaveBeenCalledOnce();
  });

  it("takes them from nobody who types: the letters would decide on rows", async () => {
    await run(() => {
      activeElement = { localName: "input", type: "search" };
    });
    expect(focus).not.toHaveBeenCalled();
  });
});
