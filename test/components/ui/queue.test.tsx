import { beforeAll, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { QueueList, type QueueListProps } from "@/components/queue/QueueList";
import { arrangeRows } from "@/utils/core/queue/arrange-rows";
import { makeRows } from "../../gallery/sample-rows";
import { nextFrame } from "../next-frame";
import { drawPart, find, findAll } from "./draw";
import { setUp } from "./looks";

beforeAll(() => setUp({ name: "light" }));

const nowMs = 1_800_000_000_000;
const nothing = () => undefined;

function list(count: number, more: Partial<QueueListProps> = {}, widthPx = 400) {
  const rows = makeRows(count, nowMs);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const lines = arrangeRows(rows, "none", "open");
  const draw = (props: Partial<QueueListProps>) => (
    <div class="tk queue" style={{ blockSize: "600px", gridTemplateRows: "600px" }}>
      <QueueList
        label="To decide"
        lines={lines}
        grouping="none"
        rowOf={(id) => byId.get(id)}
        current={lines[0]?.id}
        selected={new Set()}
        failures={new Map()}
        article={undefined}
        nowMs={nowMs}
        onGo={nothing}
        onOpen={nothing}
        onToggle={nothing}
        onExtend={nothing}
        onMove={nothing}
        {...more}
        {...props}
      />
    </div>
  );
  const { root, again } = drawPart(draw({}), { widthPx }, "queue");
  return { root, lines, again: (props: Partial<QueueListProps>) => again(draw(props)) };
}

it("keeps the current row in sight where something opens below, and only if it was", async () => {
  const { root, lines, again } = list(100);
  const box = find(root, ".q-list");
  const isSeen = () => {
    const row = find(root, ".q-row.current").getBoundingClientRect();
    const { top, bottom } = box.getBoundingClientRect();
    return row.top >= top - 1 && row.bottom <= bottom + 1;
  };
  const room = (px: number) => {
    find(root, ".queue").style.gridTemplateRows = `${px}px`;
    return expect.poll(() => box.offsetHeight).toBe(px);
  };
  again({ current: lines[20]?.id ?? "" });
  await expect.poll(isSeen).toBe(true);
  await room(300);
  await expect.poll(isSeen).toBe(true);
  await room(600);
  box.scrollTop = 0;
  await expect.poll(() => findAll(root, `[data-row="${lines[0]?.id}"]`).length).toBe(1);
  await room(300);
  await nextFrame();
  expect(box.scrollTop).toBe(0);
});

it.each([
  [
    "a line behind much else",
    "Remarks of every kind. ".repeat(6),
    "Thank you to our Sponsor Esdebe",
  ],
  ["a line that would begin at the end of the second", "w ".repeat(42), "Thanks to our Sponsor"],
  [
    "words in a script without spaces",
    "病棟の静かな警報について。".repeat(6),
    "提供：エスデベ株式会社",
  ],
])("shows %s in a panel of 320 pixels", (_, lead, words) => {
  const [row] = makeRows(1, nowMs);
  if (row === undefined) throw new Error("There is no row.");
  const mark = [lead.length, lead.length + words.length] as const;
  const shown = { ...row, excerpt: `${lead}${words}`, mark };
  const { root } = list(1, { rowOf: () => shown }, 320);
  const box = find(root, ".q-words").getBoundingClientRect();
  for (const { bottom } of find(root, ".q-words mark").getClientRects()) {
    expect(bottom).toBeLessThanOrEqual(box.bottom + 1);
  }
  expect(find(root, ".q-lead").innerText).toMatch(/^… \S/);
});

it("cuts nothing before words that have room beside it", () => {
  const [row] = makeRows(1, nowMs);
  if (row === undefined) throw new Error("There is no row.");
  const excerpt = "We shall report. Thank you to our Sponsor Esdebe";
  const { root } = list(1, { rowOf: () => ({ ...row, excerpt, mark: [17, 48] }) }, 320);
  expect(find(root, ".q-words").innerText).toBe(excerpt);
});

it("has few of ten thousand rows in the document, and the current one wherever it is", async () => {
  const { root, lines, again } = list(10_000);
  await expect.poll(() => findAll(root, ".q-row").length).toBeGreaterThan(4);
  expect(findAll(root, ".q-row").length).toBeLessThan(30);
  const far = lines[9_000]?.id ?? "";
  again({ current: far });
  const box = find(root, ".q-list");
  await expect.poll(() => find(root, ".q-row.current").dataset["row"]).toBe(far);
  const name = find(root, ".q-row.current").id;
  expect(box.getAttribute("aria-activedescendant")).toBe(name);
  const { top } = find(root, ".q-row.current").getBoundingClientRect();
  expect(top).toBeLessThan(box.getBoundingClientRect().bottom);
  box.scrollTop = 0;
  await expect.poll(() => findAll(root, `[data-row="${lines[0]?.id}"]`).length).toBe(1);
  expect(find(root, ".q-row.current").dataset["row"]).toBe(far);
});

it("keeps the focus itself, whatever row is clicked", async () => {
  const onOpen = vi.fn();
  const { root, lines } = list(40, { onOpen });
  await userEvent.click(find(root, ".q-row:nth-child(3) .q-words"));
  expect(onOpen).toHaveBeenCalledWith(lines[2]?.id);
  expect(root.activeElement).toBe(find(root, ".q-list"));
});

it("selects by its box, by Space, and by a range with Shift", async () => {
  const onToggle = vi.fn();
  const onExtend = vi.fn();
  const { root, lines } = list(40, { onToggle, onExtend });
  await userEvent.click(find(root, ".q-row:nth-child(2) .q-check"));
  expect(onToggle).toHaveBeenLastCalledWith(lines[1]?.id);
  await userEvent.keyboard(" ");
  expect(onToggle).toHaveBeenLastCalledWith(lines[0]?.id);
  await userEvent.keyboard("{Shift>}");
  await userEvent.click(find(root, ".q-row:nth-child(4) .q-words"));
  await userEvent.keyboard("{/Shift}");
  expect(onExtend).toHaveBeenLastCalledWith(lines[3]?.id);
});

it.each([
  ["{ArrowDown}", 1, false],
  ["{ArrowUp}", -1, false],
  ["{Shift>}{ArrowDown}{/Shift}", 1, true],
  ["{End}", 40, false],
])("moves with %s", async (keys, by, isExtending) => {
  const onMove = vi.fn();
  const { root } = list(40, { onMove });
  find(root, ".q-list").focus();
  await userEvent.keyboard(keys);
  expect(onMove).toHaveBeenLastCalledWith(by, isExtending);
});

it("hears no script", async () => {
  const heard = vi.fn();
  const { root } = list(5, { onOpen: heard, onToggle: heard, onMove: heard });
  find(root, ".q-row").click();
  const key = new KeyboardEvent("keydown", { key: "Enter", bubbles: true });
  find(root, ".q-list").dispatchEvent(key);
  expect(heard).not.toHaveBeenCalled();
});

it.each([250, 280])(
  "shows what was found in a panel of %i px, however late it comes",
  async (widthPx) => {
    const { root } = list(1, {}, widthPx);
    await expect.poll(() => findAll(root, ".q-words mark").length).toBe(1);
    const words = find(root, ".q-words");
    const mark = find(words, "mark");
    const at = document.createRange();
    const text = mark.firstChild as Text;
    at.setStart(text, text.length - 1);
    at.setEnd(text, text.length);
    const { top } = words.getBoundingClientRect();
    // Two lines of twenty pixels.
    expect(at.getBoundingClientRect().bottom - top).toBeLessThanOrEqual(41);
  },
);

it.each([
  [234, 2],
  [344, 2],
  [384, 2],
  [784, 5],
])("has filters side by side in %i px: %i of them", (widthPx, count) => {
  const fields = Array.from({ length: 7 }, (_, at) => <span key={at}>Finding</span>);
  const { root } = drawPart(<div class="q-selects">{fields}</div>, { widthPx }, "queue");
  const tops = findAll(root, ".q-selects > span").map((one) => one.getBoundingClientRect().top);
  expect(tops.filter((top) => top === tops[0])).toHaveLength(count);
});
