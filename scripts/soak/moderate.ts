import type { Page } from "playwright-core";
import { until } from "../until.ts";

/** What a person did to a comment, as the log should have it. */
export interface Act {
  readonly post: string;
  readonly comment: string;
  readonly facet: "verdict" | "action";
  readonly value: string;
  /** What the comment's panel said of it. */
  readonly words: string;
  /** It was taken back afterwards, by key. */
  readonly isUndone: boolean;
}

interface Choice {
  readonly key: string;
  readonly tool: string;
  readonly value: string;
  readonly facet: Act["facet"];
  /** What the comment's panel says then. */
  readonly words: string;
}

const choices: readonly Choice[] = [
  { key: "a", tool: "approve", value: "approve", facet: "verdict", words: "Approved" },
  { key: "u", tool: "hold", value: "hold", facet: "verdict", words: "On hold" },
  { key: "s", tool: "spam", value: "spam", facet: "verdict", words: "Marked as spam" },
];
const strip: Choice = {
  key: "h",
  tool: "strip",
  value: "strip",
  facet: "action",
  words: "Line stripped",
};

/** One person at one article: with keys in review mode, or with the mouse. */
export interface Moderator {
  /** Decides on one comment and waits until it is called saved; `meanwhile` runs once it is asked for. */
  decide(comment: string, meanwhile?: () => Promise<void>): Promise<Act>;
  /** What a comment's panel says that was decided on. */
  stateOf(comment: string): Promise<string>;
}

/** `comments` are the ids of the article's comments, in the order in which they stand. */
export function moderate(
  page: Page,
  post: string,
  comments: readonly string[],
  random: () => number,
): Moderator {
  const own = (comment: string) => page.locator(`#div-comment-${comment}`);
  const panelOf = (comment: string) => own(comment).locator('[data-threadkeeper="panel"] .panel');
  const current = page.locator("[data-threadkeeper-current]").first();

  const stateOf = (comment: string) =>
    panelOf(comment).locator(".state").innerText({ timeout: 15_000 });

  async function untilSaid(comment: string, words: string): Promise<void> {
    await until(`${post}/${comment} says "${words}"`, async () => {
      const said = await stateOf(comment);
      return said.includes(words) && said.includes("saved on this device");
    });
  }

  /** Where the keys are by now: a place in `comments`. */
  async function placeOfKeys(): Promise<number> {
    const id = await current.evaluate((body) => body.closest("li")?.id ?? "");
    return comments.indexOf(id.replace("comment-", ""));
  }

  /** Goes there with j and k, one comment at a time. */
  async function takeKeys(comment: string): Promise<void> {
    const target = comments.indexOf(comment);
    if ((await current.count()) === 0) {
      await page.keyboard.press("Alt+Shift+M");
      await current.waitFor();
    }
    for (let at = await placeOfKeys(); at !== target; at = await placeOfKeys()) {
      for (let left = Math.abs(target - at); left > 0; left -= 1) {
        await page.keyboard.press(at < target ? "j" : "k");
      }
    }
  }

  return {
    stateOf,
    async decide(comment, meanwhile) {
      const chips = panelOf(comment).locator(".chip");
      const isLine = (await chips.filter({ hasText: "Sponsor line" }).count()) > 0;
      const any = choices[Math.floor(random() * choices.length)] ?? strip;
      const choice = isLine && random() < 0.5 ? strip : any;
      if (random() < 0.5) {
        await takeKeys(comment);
        await page.keyboard.press(choice.key);
      } else {
        await own(comment).locator(".comment-content").hover();
        // A comment in which nothing was found shows a handle, and tools behind it.
        if ((await panelOf(comment).count()) === 0) {
          await page.locator('[data-threadkeeper="handle"] button').click();
        }
        await panelOf(comment).locator(`[data-tool="${choice.tool}"]`).click();
      }
      await meanwhile?.();
      await untilSaid(comment, choice.words);
      const isUndone = random() < 0.1;
      if (isUndone) {
        await takeKeys(comment);
        await page.keyboard.press("z");
        await untilSaid(comment, "Not decided yet");
      }
      const { facet, value, words } = choice;
      return { post, comment, facet, value, words, isUndone };
    },
  };
}
