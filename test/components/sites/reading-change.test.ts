import { expect, it } from "vitest";
import type { FoundComment } from "@/utils/sites/found-comment";
import { readPage } from "@/utils/sites/read-page";
import { compareReadings } from "@/utils/sites/reading-change";
import { runAtOnce } from "@/utils/sites/steps";
import { articlePage, manyItems } from "./make-thread";
import { openPage } from "./open-page";

const keys = (found: readonly FoundComment[]) => found.map(({ comment }) => comment.id);

it("tells what came, what was read again and what went, and the later look by its elements", async () => {
  const page = await openPage(articlePage(manyItems(4)));
  const [first, second, third, fourth] = readPage(page)?.comments ?? [];
  const again = readPage(page)?.comments[1];
  if (!first || !second || !again || !third || !fourth) throw new Error("There are four.");
  const before = new Map([first, second, third].map((found) => [found.item, found]));
  const { after, change } = runAtOnce(compareReadings(before, [first, again, fourth]));
  expect(keys(change.added)).toEqual([fourth.comment.id]);
  expect(change.changed).toEqual([again]);
  expect(change.removed).toEqual([third.comment.key]);
  expect([...after.values()]).toEqual([first, again, fourth]);
});

it("lets others have their turn after each hundred", async () => {
  const comments = readPage(await openPage(articlePage(manyItems(320))))?.comments ?? [];
  const steps = compareReadings(new Map(), comments);
  let pauses = 0;
  while (steps.next().done !== true) pauses += 1;
  expect(pauses).toBe(3);
});
