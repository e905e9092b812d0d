import type { VNode } from "preact";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { OptionsHistoryProps } from "@/components/options/OptionsHistory";
import { keysSection } from "@/entrypoints/options/sections/keys";
import { privacySection } from "@/entrypoints/options/sections/privacy";
import { teamSection } from "@/entrypoints/options/sections/team";
import { type DeskPreferences, defaultDesk } from "@/utils/core/desk-preferences";

const sent = vi.hoisted(() => vi.fn());
vi.mock("@/utils/messages/messenger", () => ({ send: sent }));

interface Asked {
  readonly type: string;
  readonly site?: string;
  readonly desk?: DeskPreferences;
}

/** What waits for an answer of the background, oldest first. */
let waiting: { readonly asked: Asked; readonly answer: (value: unknown) => void }[];
/** What is answered at once. */
let ready: Readonly<Record<string, unknown>>;

beforeEach(() => {
  waiting = [];
  ready = {};
  sent.mockReset().mockImplementation((asked: Asked) =>
    asked.type in ready
      ? Promise.resolve({ ok: true, value: ready[asked.type] })
      : new Promise((resolve) => {
          waiting.push({ asked, answer: (value) => resolve({ ok: true, value }) });
        }),
  );
});

async function take(type: string) {
  await vi.waitFor(() => expect(waiting.map(({ asked }) => asked.type)).toContain(type));
  const at = waiting.findIndex(({ asked }) => asked.type === type);
  const [found] = waiting.splice(at, 1);
  if (found === undefined) throw new Error(type);
  return found;
}

/** The props of a section's parts, as they would be drawn now. */
const parts = (view: unknown): readonly unknown[] =>
  (view as VNode<{ children: VNode<unknown>[] }>).props.children.map(({ props }) => props);

describe("keys and reasons", () => {
  const shown = () =>
    parts(keysSection.View())[1] as {
      readonly reasons: readonly string[];
      readonly onReasons: (reasons: readonly string[]) => void;
    };

  it("that were just chosen are not taken back by an answer that was on its way before", async () => {
    const loading = keysSection.load();
    const older = await take("desk/get");
    shown().onReasons(["Advertising"]);
    const stored = await take("desk/set");
    older.answer(defaultDesk);
    await loading;
    expect(shown().reasons).toEqual(["Advertising"]);
    // The next is added to what is shown.
    shown().onReasons([...shown().reasons, "Off topic"]);
    stored.answer(null);
    (await take("desk/set")).answer(null);
    const again = await take("desk/get");
    again.answer({ ...defaultDesk, reasons: ["Advertising", "Off topic"] });
    expect(shown().reasons).toEqual(["Advertising", "Off topic"]);
  });
});

describe("how it stands with the team", () => {
  const shown = () => (teamSection.View() as VNode<{ status?: { state: string } }>).props.status;

  it("is what was asked last, though an earlier answer comes after it", async () => {
    const loading = [teamSection.load(), teamSection.load()];
    const [older, newer] = [await take("team/status"), await take("team/status")];
    newer.answer({ state: "shared" });
    await loading[1];
    older.answer({ state: "waiting" });
    await loading[0];
    expect(shown()?.state).toBe("shared");
  });
});

describe("what happened on a site", () => {
  const shown = () => parts(privacySection.View())[1] as OptionsHistoryProps;

  it("is of the site that was chosen last, though another one answers later, and a look goes on with it", async () => {
    ready = {
      "store/summary": { decisions: 0, lines: 0, excerpts: 0, quarantined: 0, bytes: null },
      "sites/list": [{ site: "large.example" }, { site: "small.example" }],
    };
    const loading = privacySection.load();
    const large = await take("history/get");
    expect(large.asked.site).toBe("large.example");
    shown().onSite("small.example");
    (await take("history/get")).answer({ entries: [], person: "Ann" });
    await vi.waitFor(() => expect(shown().site).toBe("small.example"));
    large.answer({ entries: [], person: "" });
    await loading;
    expect(shown()).toMatchObject({ site: "small.example", person: "Ann" });

    shown().onSite("large.example");
    const slow = await take("history/get");
    // Something was decided: the page looks anew, before the answer has come.
    void privacySection.load();
    const newer = await take("history/get");
    expect(newer.asked.site).toBe("large.example");
    slow.answer({ entries: [], person: "" });
    newer.answer({ entries: [], person: "Ben" });
    await vi.waitFor(() => expect(shown()).toMatchObject({ site: "large.example", person: "Ben" }));
  });
});
