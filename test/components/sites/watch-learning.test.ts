import { expect, it, vi } from "vitest";
import { type Learner, learner } from "@/utils/sites/learner";
import { articlePage, manyItems } from "./make-thread";
import { insert, watch } from "./watch-page";

it("asks for what learns a page once, and only where no table fits", async () => {
  const loadLearner = vi.fn(() => Promise.resolve(undefined));
  await watch(articlePage(manyItems(2)), { loadLearner });
  expect(loadLearner).not.toHaveBeenCalled();
  const { list, looks, after } = await watch("<main><ol></ol></main>", { loadLearner });
  expect(looks[0]?.ids).toEqual([]);
  await after(() => insert(list, "<p>Nobody's comment.</p>"));
  expect(loadLearner).toHaveBeenCalledTimes(1);
});

it("finds comments whose classes change while their table is learnt, at whatever step", async () => {
  /** The classes change before this step of the next table that is learnt. */
  let changesAt: number | undefined;
  let steps = 0;
  const restyled: Learner = {
    ...learner,
    *inferAdapter(page) {
      const learning = learner.inferAdapter(page);
      for (steps = 0; ; steps += 1) {
        if (steps === changesAt) {
          for (const item of page.querySelectorAll("li")) item.className = `row_a1 round_${steps}z`;
          changesAt = undefined;
        }
        const next = learning.next();
        if (next.done === true) return next.value;
        yield;
      }
    },
  };
  const rows = ["Harriet", "Desk", "Bradley", "Sam"].map(
    (name, at) =>
      `<li class="row_a1 round_0" data-comment-id="${at}"><a class="who_b2" href="/people/${at}">${name}</a><time datetime="2026-02-03T08:1${at}:00Z">3 Feb</time><div class="body_c3"><p>The night shift at ward ${at} liked it.</p></div><button type="button">Reply</button></li>`,
  );
  const html = `<main><h1>Quiet pumps</h1></main><section aria-label="Comments"><h2>4 comments</h2><ol>${rows.join("")}</ol></section>`;
  const { list, looks, after } = await watch(html, {
    loadLearner: () => Promise.resolve(restyled),
  });
  expect(looks[0]?.ids.length).toBe(4);
  const most = steps;
  for (let at = 0; at <= most; at += 1) {
    const look = await after(() => {
      changesAt = at;
      list.replaceChildren(...[...list.children].map((item) => item.cloneNode(true)));
    });
    expect([at, look?.ids.length]).toEqual([at, 4]);
  }
  expect(most).toBeGreaterThan(0);
}, 60_000);

it("asks the generic reader alone where that is asked for", async () => {
  const html = articlePage(manyItems(4));
  const { looks } = await watch(html, { genericOnly: true });
  expect(looks[0]?.ids).toEqual(["1", "2", "3", "4"]);
});
