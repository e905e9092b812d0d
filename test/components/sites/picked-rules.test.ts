import { expect, it } from "vitest";
import { type PlainComment, plainComments } from "@/scripts/check-shared/plain-comments";
import type { PickedRule } from "@/utils/core/picked-rule";
import { studyPage } from "@/utils/sites/picked/comments-like";
import { learnRule } from "@/utils/sites/picked/learn-rule";
import { readPage } from "@/utils/sites/read-page";
import { openPage } from "./open-page";

interface Known {
  readonly author: string;
  readonly bodyText: string;
}

const pages = import.meta.glob<string>(
  ["/test/fixtures/sites/*.html", "/test/fixtures/sites/unknown/*.html"],
  {
    query: "?raw",
    import: "default",
    eager: true,
  },
);
const truths = import.meta.glob<readonly Known[] | { readonly comments: readonly Known[] }>(
  ["/test/fixtures/sites/*.json", "/test/fixtures/sites/unknown/*.json"],
  { import: "default", eager: true },
);
const rows = Object.entries(pages).map(
  ([path, html]) => [path.split("/").at(-1)?.replace(".html", "") ?? "", path, html] as const,
);

/** The innermost element that shows the text: what a mouse points at. */
function elementWith(page: Document, text: string): Element {
  let found: Element | undefined;
  const places: ParentNode[] = [page];
  for (let place = places.pop(); place !== undefined; place = places.pop()) {
    for (const element of place.querySelectorAll("*")) {
      if (element.shadowRoot !== null) places.push(element.shadowRoot);
      if (element.textContent.replace(/\s+/g, " ").includes(text)) found = element;
    }
  }
  if (found === undefined) throw new Error(`Nothing shows ${text}.`);
  return found;
}

function pick(page: Document, texts: readonly string[]): PickedRule {
  const study = studyPage(page);
  const picks = texts.map((text) => study.commentAt(elementWith(page, text)));
  const rule = learnRule(study.commentsLike(picks), study.groups);
  if (rule === undefined) throw new Error("Nothing was learnt.");
  return JSON.parse(JSON.stringify(rule));
}

it.each(rows)("learns a rule for %s from one comment", async (name, path, html) => {
  const truth = truths[path.replace(".html", ".json")];
  const comments =
    "comments" in (truth ?? [])
      ? (truth as { comments: readonly Known[] }).comments
      : (truth as readonly Known[]);
  const rule = pick(await openPage(html), [comments[0]?.bodyText.slice(0, 14) ?? ""]);
  const reading = readPage(await openPage(html), { picked: [rule] });
  const parts = ({ author, bodyText }: Known | PlainComment) => ({ author, bodyText });
  expect(reading?.adapter).toBe("picked");
  const found = plainComments(reading).map(parts);
  // Nothing on a topic's page tells that its first post is the article.
  if (name === "discourse-topic") found.shift();
  expect(found).toEqual(comments.map(parts));
});
