import { signal } from "@preact/signals";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { actOn } from "@/entrypoints/comments.content/act-on-comment";
import type { SessionContext } from "@/entrypoints/comments.content/session-context";
import type { SaveState } from "@/utils/state/decide-comment";

vi.mock("@/utils/messages/messenger", () => ({ send: vi.fn() }));
vi.mock("@/utils/messages/translate-browser", () => ({ translateInBrowser: (id: string) => id }));

/** As it stands: what was decided last is painted, be it stored or not. */
let note: string;
const state = signal<SaveState | undefined>(undefined);
let drafts: Map<string, string | undefined>;
let next: SaveState;

function context(): SessionContext {
  const view = () => ({ decisions: { note: { value: note } }, findings: [] });
  const entry = { comment: { id: "7", text: "A comment." } };
  return {
    model: { view, entry: () => entry },
    decider: {
      saveState: () => state,
      async decide(_: string, choice: { readonly value: string }) {
        note = choice.value;
        state.value = next;
      },
      async retry() {
        state.value = next;
      },
    },
    drafts,
  } as unknown as SessionContext;
}

beforeEach(() => {
  note = "none";
  drafts = new Map([
    ["7", " Ask the desk. "],
    ["8", "Another's."],
  ]);
});

describe("what was written for a note", () => {
  it("is no draft any more once it is stored", async () => {
    next = "saved";
    await actOn("7", { type: "note", text: "Ask the desk." }, context());
    expect([...drafts.keys()]).toEqual(["8"]);
  });

  it("stays one where it could not be stored, until that is tried again", async () => {
    next = "failed";
    await actOn("7", { type: "note", text: "Ask the desk." }, context());
    expect(drafts.get("7")).toBe(" Ask the desk. ");
    next = "saved";
    await actOn("7", { type: "retry" }, context());
    expect(drafts.has("7")).toBe(false);
  });

  it("stays one where it went on while the note was being stored", async () => {
    next = "saved";
    const storing = actOn("7", { type: "note", text: "Ask the desk." }, context());
    drafts.set("7", "Ask the desk today.");
    await storing;
    expect(drafts.get("7")).toBe("Ask the desk today.");
  });
});
