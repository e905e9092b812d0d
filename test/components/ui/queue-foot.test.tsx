import { beforeAll, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { QueueFoot, type QueueFootProps } from "@/components/queue/QueueFoot";
import { presetKeys } from "@/utils/core/key-presets";
import type { QueueRow } from "@/utils/core/queue/queue-row";
import { makeRows } from "../../gallery/sample-rows";
import { drawPart, find, findAll } from "./draw";
import { setUp } from "./looks";

beforeAll(() => setUp({ name: "light" }));

const nothing = () => undefined;
const [first, second] = makeRows(2, 1_800_000_000_000) as [QueueRow, QueueRow];

function foot(props: Partial<QueueFootProps>) {
  return (
    <div class="tk queue">
      <QueueFoot
        rows={[first]}
        selectedCount={0}
        part={undefined}
        reach="local"
        reasons={[]}
        chosenReasons={[]}
        bindings={[]}
        message=""
        similar={undefined}
        findHistory={async () => null}
        onTool={nothing}
        onClose={nothing}
        onChoice={nothing}
        onNote={nothing}
        draftOf={nothing}
        onDraft={nothing}
        onReason={nothing}
        onApply={nothing}
        onStop={nothing}
        onUndo={nothing}
        onStripOnSite={undefined}
        onConfirmStrip={nothing}
        onScreen={nothing}
        onArticle={nothing}
        {...props}
      />
    </div>
  );
}

it("keeps what is written about a row when another becomes current, and names whose it is", async () => {
  const onNote = vi.fn();
  const part = { type: "note", row: first } as const;
  const { root, again } = drawPart(foot({ part, onNote }), { widthPx: 400 }, "queue");
  expect(findAll(root, ".q-target").length).toBe(1);
  await userEvent.fill(find(root, "textarea"), "Ask the desk.");
  again(foot({ part, onNote, rows: [second] }));
  const names = findAll(root, ".q-target").map((one) => one.textContent);
  expect(names).toEqual([first.author, second.author]);
  expect(find(root, '[data-tool="note"]').getAttribute("aria-expanded")).toBe("false");
  await userEvent.click(find(root, "button.primary"));
  expect(onNote).toHaveBeenCalledExactlyOnceWith("Ask the desk.");
});

it("says what was decided before below the finding that it speaks of", () => {
  const row = { ...second, findings: [...second.findings, ...first.findings] };
  const similar = { finding: 2, basis: "line", total: 6, value: "approve", count: 5 } as const;
  const part = { type: "why" } as const;
  const { root } = drawPart(foot({ part, similar, rows: [row] }), { widthPx: 400 }, "queue");
  const said = findAll(root, ".q-why li").map((one) => one.querySelector(".similar")?.textContent);
  expect(said).toEqual([undefined, undefined, "Decided before with this line: 5 of 6 · Approved"]);
});

it("names a writer in Latin letters where Arabic words begin", () => {
  const part = { type: "note", row: second } as const;
  const { root } = drawPart(foot({ part }), { language: "ar", widthPx: 400 }, "queue");
  const ends = findAll(root, ".q-target").map((name) => {
    const range = document.createRange();
    range.selectNodeContents(name);
    return Math.round(range.getBoundingClientRect().right);
  });
  const { right } = find(root, ".note").getBoundingClientRect();
  expect(ends).toEqual([right, right]);
});

it("begins with the next row's own note once that is asked for", async () => {
  const part = { type: "note", row: first } as const;
  const { root, again } = drawPart(foot({ part }), { widthPx: 400 }, "queue");
  await userEvent.fill(find(root, "textarea"), "Ask the desk.");
  again(foot({ part: { type: "note", row: second }, rows: [second] }));
  expect((find(root, "textarea") as HTMLTextAreaElement).value).toBe("");
});

it("has what was written and not kept, after another row's note and after an explanation", async () => {
  const drafts = new Map<string, string | undefined>();
  const held: Partial<QueueFootProps> = {
    draftOf: ({ id }) => drafts.get(id),
    onDraft: ({ id }, text) => drafts.set(id, text),
  };
  const noteOf = (row: QueueRow) => ({ type: "note", row }) as const;
  const { root, again } = drawPart(foot({ ...held, part: noteOf(first) }), {}, "queue");
  const field = () => find(root, "textarea") as HTMLTextAreaElement;
  await userEvent.fill(field(), "Ask the desk.");
  again(foot({ ...held, part: { type: "why" } }));
  again(foot({ ...held, part: noteOf(second), rows: [second] }));
  expect(field().value).toBe("");
  again(foot({ ...held, part: noteOf(first) }));
  expect(field().value).toBe("Ask the desk.");
  await userEvent.keyboard("{Escape}");
  again(foot({ ...held, part: undefined }));
  again(foot({ ...held, part: noteOf(first) }));
  expect(field().value).toBe("");
});

it("asks about the trash only while the row is current that it was asked for", () => {
  const part = { type: "trash", row: first.id } as const;
  const { root, again } = drawPart(foot({ part }), { widthPx: 400 }, "queue");
  expect(findAll(root, "[role=alertdialog]").length).toBe(1);
  again(foot({ part, rows: [second] }));
  expect(findAll(root, "[role=alertdialog]").length).toBe(0);
});

it("lists Escape as what it does in the queue, where no mode is left", () => {
  const bindings = presetKeys("wordpress");
  const { root } = drawPart(foot({ part: { type: "help" }, bindings }), { widthPx: 400 }, "queue");
  const words = find(root, ".keys").textContent;
  expect(words).toContain("Close, or clear the selection");
  expect(words).not.toContain("Leave review mode");
});

it("says a failure in the colour of failures, and a success in its own", () => {
  const { root, again } = drawPart(foot({ message: "Marked as spam." }), { widthPx: 400 }, "queue");
  const color = () => getComputedStyle(find(root, ".q-message")).color;
  const success = color();
  again(foot({ message: "Not saved: the disk is full.", hasFailed: true }));
  const failure = color();
  expect(failure).not.toBe(success);
  again(foot({ message: "Marked as spam." }));
  expect(color()).toBe(success);
});

it("brings what is opened into a window that is too low for all of it", async () => {
  const draw = (part: QueueFootProps["part"]) => (
    <div style={{ paddingBlockStart: "900px" }}>{foot({ part })}</div>
  );
  const { root, again } = drawPart(draw(undefined), { widthPx: 400 }, "queue");
  scrollTo(0, 0);
  again(draw({ type: "why" }));
  const isSeen = () =>
    (root.querySelector(".q-why")?.getBoundingClientRect().top ?? 9_999) < innerHeight;
  await expect.poll(isSeen).toBe(true);
});
