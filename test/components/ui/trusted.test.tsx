import { expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { ConfirmButton } from "@/components/ConfirmButton";
import { PanelHandle } from "@/components/PanelHandle";
import { PausedNote } from "@/components/PausedNote";
import { PinStrip } from "@/components/PinStrip";
import { ReaderBar } from "@/components/ReaderBar";
import { HiddenNotice, LinkWarning, StrippedLine } from "@/components/ReaderParts";
import { ReviewBar } from "@/components/ReviewBar";
import {
  optionsLines,
  optionsPrivacy,
  optionsRules,
  optionsSites,
} from "../../gallery/option-scenes";
import { panel } from "../../gallery/panel-scenes";
import { noWords, plannedWords, ruleEditor, sampleRules, tested } from "../../gallery/rule-scenes";
import { commentView, facet, sponsorLine, unsafeLink, viewOf } from "../../gallery/sample-views";
import { connectedTeam, optionsTeam } from "../../gallery/team-scenes";
import { frames, nextFrame } from "../next-frame";
import { drawPart, findAll } from "./draw";

const view = commentView({
  findings: [viewOf(sponsorLine, { lineHash: "line:1" }), viewOf(unsafeLink)],
  decisions: { verdict: facet("verdict", "approve") },
});

/** Every component with something to press in a page, and options; `act` is what must hear of the person alone. */
const parts: readonly (readonly [
  name: string,
  draw: (act: () => void) => preact.ComponentChild,
])[] = [
  [
    "panel",
    (act) => panel({ view, onAct: act, onPart: act, saveState: "failed", lineCount: () => 3 }),
  ],
  ["panel with its note", (act) => panel({ view, onAct: act, onPart: act, part: "note" })],
  ["panel that asks", (act) => panel({ view, onAct: act, onPart: act, part: "trash" })],
  ["panel that explains", (act) => panel({ view, onAct: act, onPart: act, part: "why" })],
  [
    "panel with a rule",
    (act) =>
      panel({
        view: commentView({
          findings: [viewOf(sponsorLine, { lineHash: "l", rule: facet("line", "strip") })],
        }),
        onAct: act,
      }),
  ],
  ["handle", (act) => <PanelHandle author="A" onOpen={act} />],
  [
    "pins",
    (act) => (
      <PinStrip
        canUnpin
        onJump={act}
        onUnpin={act}
        onAgain={act}
        onOrder={act}
        pins={[
          { key: "1", author: "A", inReplyTo: undefined, copy: undefined },
          { key: "2", author: "B", inReplyTo: undefined, copy: undefined, suspension: "changed" },
        ]}
      />
    ),
  ],
  ["reader's bar", (act) => <ReaderBar hidden={2} onShow={act} />],
  [
    "hidden comment",
    (act) => <HiddenNotice author="A" reason="ui_hidden_because_decided" onShow={act} />,
  ],
  ["stripped line", (act) => <StrippedLine onShow={act} />],
  [
    "link warning",
    (act) => <LinkWarning sentence="S" host="h.test" isOpen onToggle={act} onRelease={act} />,
  ],
  [
    "review bar",
    (act) => (
      <ReviewBar
        undecided={1}
        comments={2}
        isHelpOpen={false}
        message=""
        bindings={[]}
        onQueue={act}
        onHelp={act}
        onLeave={act}
      />
    ),
  ],
  ["paused note", (act) => <PausedNote onResume={act} />],
  ["confirmation", (act) => <ConfirmButton label="Delete" question="Really?" onConfirm={act} />],
  ["sites in options", (act) => optionsSites({ onRole: act, onForget: act })],
  ["lines in options", (act) => optionsLines({ onRemoveLine: act })],
  [
    "rules in options",
    (act) => {
      const list = { rules: sampleRules, onSwitch: act, onEdit: act, onRemove: act };
      const words = { ...noWords, planned: plannedWords, onImport: act, onExport: act };
      return optionsRules({ list, words, onNew: act });
    },
  ],
  [
    "a rule being written",
    (act) => {
      const editor = { ...ruleEditor, onForm: act, onSave: act, onCancel: act, onBackTest: act };
      const list = { rules: [], onSwitch: act, onEdit: act, onRemove: act };
      return optionsRules({ editor, list, test: { ...tested, onText: act } });
    },
  ],
  [
    "a team's form in options",
    (act) => optionsTeam({ onConnect: act, onTest: act, onIncomplete: act }),
  ],
  [
    "a team in options",
    (act) =>
      optionsTeam({
        status: connectedTeam,
        onRetry: act,
        onPause: act,
        onLeave: act,
        onSignIn: act,
      }),
  ],
  ["privacy in options", (act) => optionsPrivacy({ onEraseExcerpts: act })],
];

const keys = ["Enter", " ", "Escape", "ArrowRight", "ArrowLeft", "Home", "End"];

/** All that a page's script can do to an element it has got hold of. */
function pester(element: HTMLElement): void {
  element.click();
  element.dispatchEvent(
    new MouseEvent("click", { bubbles: true, cancelable: true, composed: true }),
  );
  element.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true, composed: true }));
  for (const key of keys) {
    for (const type of ["keydown", "keyup"]) {
      element.dispatchEvent(
        new KeyboardEvent(type, { key, ctrlKey: true, bubbles: true, composed: true }),
      );
    }
  }
  if (element instanceof HTMLSelectElement) element.selectedIndex = 1;
  for (const type of ["input", "change"]) element.dispatchEvent(new Event(type, { bubbles: true }));
  element.closest("form")?.requestSubmit();
}

it.each(parts)("%s: a page's script decides nothing and opens nothing", async (_, draw) => {
  const act = vi.fn();
  const { root } = drawPart(draw(act), {}, "own-pages");
  const shape = () => findAll(root, "*").map(({ tagName, className }) => `${tagName}.${className}`);
  const before = shape();
  const pressed = findAll(root, "button, select, input, textarea");
  expect(pressed.length).toBeGreaterThan(0);
  for (const element of pressed) pester(element);
  await nextFrame();
  expect(act).not.toHaveBeenCalled();
  expect(shape()).toEqual(before);
});

it.each(parts)(
  "%s: the person's own presses are heard, so that silence above means something",
  async (_, draw) => {
    const act = vi.fn();
    const { root } = drawPart(draw(act), {}, "own-pages");
    const before = root.textContent;
    const [first] = findAll(root, "button:not([aria-disabled], .skip)");
    if (first === undefined) throw new Error("There is nothing to press.");
    // A note or a question takes the focus first.
    await frames(2);
    first.focus();
    await userEvent.keyboard("{Enter}");
    const isHeard = () => act.mock.calls.length > 0 || root.textContent !== before;
    await expect.poll(isHeard).toBe(true);
  },
);
