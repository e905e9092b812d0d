import { signal } from "@preact/signals";
import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { ConfirmButton } from "@/components/ConfirmButton";
import { RuleEditor } from "@/components/options/RuleEditor";
import type { PickState } from "@/components/pick/pick-state";
import { Picker } from "@/entrypoints/picker.content/Picker";
import { ruleEditor } from "../../gallery/rule-scenes";
import { nothing } from "../../gallery/scene";
import { drawPart, find } from "./draw";

/**
 * What has the focus the moment a part shows itself: a key that is pressed then, before the next
 * frame, must reach it.
 */
function focusedWhenShown(root: ShadowRoot, selector: string): Promise<string> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (root.querySelector(selector) === null) return;
      observer.disconnect();
      const { activeElement } = root;
      resolve(activeElement?.className || (activeElement?.localName ?? "nothing"));
    });
    observer.observe(root, { childList: true, subtree: true });
  });
}

test("what saves a picked comment has the focus as soon as it is seen", async () => {
  const state = signal<PickState>({ kind: "aim", wanted: "comment" });
  const session = {
    state,
    target: signal(undefined),
    found: signal([]),
    meant: (element: Element) => element,
    pick: nothing,
    point: nothing,
    all: nothing,
    save: async () => {},
  };
  const { root } = drawPart(
    <Picker session={session} aimBox={signal([])} foundBoxes={signal([])} onLeave={nothing} />,
  );
  expect(root.activeElement?.className).toBe("pick-shield");
  const focused = focusedWhenShown(root, ".primary");
  state.value = { kind: "preview", count: 1, samples: [{ author: "Ada", text: "A comment." }] };
  expect(await focused).toBe("primary");
});

test("a question has the focus on its 'no' as soon as it is seen", async () => {
  const { root } = drawPart(
    <ConfirmButton label="Erase" question="All of it?" onConfirm={nothing} />,
  );
  const focused = focusedWhenShown(root, ".ask");
  await userEvent.click(find(root, "button"));
  expect(await focused).toBe("quiet");
});

test("a rule's first field has the focus as soon as it is seen", () => {
  const { root } = drawPart(<RuleEditor {...ruleEditor} />, {}, "own-pages");
  expect(root.activeElement?.localName).toBe("textarea");
});
