import { expect, onTestFinished, vi } from "vitest";
import type { PageReading } from "@/utils/sites/found-comment";
import { learner } from "@/utils/sites/learner";
import type { ReadingChange } from "@/utils/sites/reading-change";
import { type WatchOptions, watchComments } from "@/utils/sites/watch-comments";
import { openPage } from "./open-page";

/** A reading of a page by the ids of its comments, and what it has other than the one before. */
export interface Look {
  readonly ids: readonly string[];
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

export function lookOf(reading: PageReading | undefined, change: ReadingChange): Look {
  const ids = (found: ReadingChange["added"]) => found.map(({ comment }) => comment.id);
  return {
    ids: ids(reading?.comments ?? []),
    added: ids(change.added),
    changed: ids(change.changed),
    removed: change.removed.map((key) => key.split(":").at(-1) ?? ""),
  };
}

/** Watches a page, or one with this markup, from its first look on. */
export async function watch(
  shown: string | Document,
  how: Pick<WatchOptions, "genericOnly" | "isEager" | "loadLearner"> = {},
) {
  const page = typeof shown === "string" ? await openPage(shown) : shown;
  const looks: Look[] = [];
  const tasks: number[] = [];
  const controller = new AbortController();
  onTestFinished(() => controller.abort());
  watchComments(
    page,
    {
      loadLearner: () => Promise.resolve(learner),
      ...how,
      onReading: (reading, change) => looks.push(lookOf(reading, change)),
      onTask: (durationMs) => tasks.push(durationMs),
    },
    controller.signal,
  );
  await vi.waitFor(() => expect(looks.length).toBeGreaterThan(0), { timeout: 30_000 });
  const list = page.querySelector("ol") ?? page.body;
  /** The look that follows a change of the page. */
  async function after(change: () => void): Promise<Look | undefined> {
    const before = looks.length;
    change();
    await vi.waitFor(() => expect(looks.length).toBeGreaterThan(before), { timeout: 10_000 });
    return looks.at(-1);
  }
  return { page, list, looks, tasks, controller, after };
}

/** More of the page, at the end of an element. */
export const insert = (list: Element, html: string) =>
  list.append(document.createRange().createContextualFragment(html));
