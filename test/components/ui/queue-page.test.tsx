import { beforeAll, describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { queueTabs } from "@/utils/core/queue/filter-rows";
import { languages, translateTo } from "../../gallery/catalogues";
import { queue, queueScenes } from "../../gallery/queue-scenes";
import { makeRows } from "../../gallery/sample-rows";
import { drawPart, drawScene, find, findAll } from "./draw";
import { setUp } from "./looks";

beforeAll(() => setUp({ name: "light" }));

const nowMs = 1_800_000_000_000;
const look = { widthPx: 360 };
const article = { site: "ward-gazette.example", post: "1" };

it("keeps its rows where they are when the tab in front has no article", async () => {
  const { root, again } = drawPart(queue(), look, "queue");
  await expect.poll(() => findAll(root, ".q-row").length).toBeGreaterThan(1);
  const top = () => find(root, ".q-row").getBoundingClientRect().top;
  const before = top();
  again(queue({ filters: { article: undefined } }));
  expect(top()).toBe(before);
  expect(find(root, ".q-follow input").ariaDisabled).toBe("true");
  // Who follows an article that is gone must be able to stop.
  again(queue({ filters: { article: undefined, isFollowing: true } }));
  expect(find(root, ".q-follow input").ariaDisabled).toBeNull();
});

describe("an empty part of the queue says what would be in it", () => {
  it.each(queueTabs)("%s", (tab) => {
    const hints = languages.map((language) => {
      document.body.replaceChildren();
      const { root } = drawPart(queue({ rows: [], tab }), { language }, "queue");
      const hint = find(root, ".q-empty p").textContent ?? "";
      expect(hint).toBe(translateTo(language)(`ui_queue_hint_${tab}`));
      expect(root.querySelector(".q-empty button")).toBeNull();
      return hint;
    });
    expect(new Set(hints).size).toBe(languages.length);
  });

  it.each([
    ["a filter", { kind: "unsafe-link" }, {}],
    ["a search", { search: "pumps" }, {}],
    ["both, of one article", { search: "pumps", article }, { article }],
  ] as const)("or takes away what hides it: %s", async (_, filter, left) => {
    const onFilter = vi.fn();
    const { root } = drawPart(queue({ rows: [], filter, filters: { onFilter } }), look, "queue");
    await userEvent.click(find(root, ".q-empty button"));
    expect(onFilter).toHaveBeenCalledExactlyOnceWith(left);
  });

  it("and offers no such thing where the article itself has nothing", () => {
    const { root } = drawPart(queue({ rows: [], filter: { article } }), look, "queue");
    expect(root.querySelector(".q-empty button")).toBeNull();
    expect(root.querySelector(".q-empty p")).toBeNull();
  });
});

it("says what was found once for all sentences about it", () => {
  const [row] = makeRows(1, nowMs);
  const [finding] = row?.findings ?? [];
  if (row === undefined || finding === undefined) throw new Error("The sample has no finding.");
  const repeated = (start: number) => ({ ...finding, kind: "repeated" as const, start });
  const rows = [{ ...row, findings: [finding, repeated(1), repeated(2), finding] }];
  const { root } = drawPart(queue({ rows, part: { type: "why" } }), look, "queue");
  expect(findAll(root, ".q-why li").length).toBe(4);
  expect(findAll(root, ".q-why .q-sign").length).toBe(3);
});

it.each([
  ["queue failures", true],
  ["queue running", true],
  ["queue why", false],
])("%s: how a bulk ended is read once, and heard all the same: %s", (name, isOnlyHeard) => {
  const shown = queueScenes.find((scene) => scene.name === name);
  if (shown === undefined) throw new Error("There is no such scene.");
  const message = find(drawScene(shown, { widthPx: 400 }), ".q-message");
  expect(message.getAttribute("role")).toBe("status");
  expect(getComputedStyle(message).clipPath !== "none").toBe(isOnlyHeard);
});

it("cuts off what was found, and not what was decided, where both do not fit", () => {
  const [row] = makeRows(1, nowMs);
  const [finding] = row?.findings ?? [];
  if (row === undefined || finding === undefined) throw new Error("The sample has no finding.");
  const kinds = ["sponsor-line", "promotional", "off-site-contact"] as const;
  const findings = kinds.map((kind) => ({ ...finding, kind }));
  const standing = { ...row.standing, needsDecision: false, verdict: "approve", decidedAt: nowMs };
  for (const widthPx of [320, 360, 400]) {
    document.body.replaceChildren();
    const rows = [{ ...row, findings, standing }];
    const { root } = drawPart(queue({ rows }), { ...look, widthPx }, "queue");
    const state = find(root, ".q-row .q-state");
    expect(state.scrollWidth, `${widthPx}`).toBeLessThanOrEqual(state.clientWidth);
    const { right, bottom } = find(root, ".q-signs").getBoundingClientRect();
    const halves = findAll(root, ".q-sign")
      .map((sign) => sign.getBoundingClientRect())
      .filter((box) => box.top < bottom && box.right > right + 1);
    expect(halves.length, `${widthPx}`).toBe(0);
  }
});

it("shows a sign whole or not at all beside a reason why nothing was done", async () => {
  const failures = queueScenes.find(({ name }) => name === "queue failures");
  if (failures === undefined) throw new Error("There is no such scene.");
  for (const widthPx of [320, 360, 400, 640]) {
    document.body.replaceChildren();
    const root = drawScene(failures, { widthPx });
    await expect.poll(() => findAll(root, ".q-state.failed").length).toBeGreaterThan(1);
    const cut = findAll(root, ".q-foot:has(.failed) .q-sign").filter((sign) => {
      const { width, right } = sign.getBoundingClientRect();
      const box = sign.closest(".q-signs")?.getBoundingClientRect();
      return width > 0 && right > (box?.right ?? 0) + 1;
    });
    expect(cut.map((sign) => `${widthPx}: ${sign.textContent}`)).toEqual([]);
  }
});
