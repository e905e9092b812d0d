import { computed } from "@preact/signals";
import type { Finding } from "@/utils/core/finding";
import type { ArticleBlocks } from "@/utils/messages/judge-client";
import type { Judged } from "@/utils/messages/judge-protocol";
import type { ArticleBlock } from "@/utils/sites/found-comment";
import { readBody } from "@/utils/sites/read-body";
import { paintPassage } from "./paint-passage";
import type { SessionContext } from "./session-context";

const markName = "article";
const mostHeard = 200;

export interface ArticleReader {
  /** True where the article differs from the one judged before. */
  update(blocks: readonly ArticleBlock[]): boolean;
  blocks(): ArticleBlocks;
  /** True where comments have said of a sponsor what was not known when the article was judged. */
  hears(results: readonly Judged[]): boolean;
  learn(findings: readonly (Finding & { readonly block: number })[]): void;
  findings(): readonly Finding[];
}

/**
 * The article's own sponsor insertions. They are marked for those who decide, labelled or collapsed
 * for readers who chose so, and reported apart: the article is not a comment.
 */
export function createArticleReader(context: SessionContext): ArticleReader {
  const { model, highlighter, revealing, signal } = context;
  let current: readonly ArticleBlock[] = [];
  let signature = "";
  let found: readonly (Finding & { readonly block: number })[] = [];
  let isJudged = false;
  /** Sponsors' lines of comments: one that is new may name whom the article praises. */
  const heard = new Set<string>();

  /** Takes down what was painted for a reader. */
  let painting = new AbortController();
  /** Passages that the reader wanted to see. */
  const shown = new Set<Finding>();

  /** The last of a block first: hiding one splits the text of those before it no more. */
  function passages() {
    return found.toReversed().flatMap((finding) => {
      const { block, start, end, kind } = finding;
      const element = current[block]?.element;
      if (element === undefined || start === null || end === null) return [];
      const range = readBody([element], () => false).rangeOf(start, end);
      return range === undefined ? [] : [{ finding, element, range, kind }];
    });
  }

  function mark(): void {
    painting.abort();
    painting = new AbortController();
    if (wanted.value === "mark") highlighter.set(markName, passages());
    else highlighter.clear(markName);
    if (wanted.value !== "label" && wanted.value !== "collapse") return;
    const until = AbortSignal.any([signal, painting.signal]);
    for (const { finding, element, range } of passages()) {
      if (shown.has(finding)) continue;
      paintPassage(wanted.value, { element, range }, until, () => {
        shown.add(finding);
        mark();
      });
    }
  }

  // Whoever becomes a reader has nothing to decide on, and who stops being one has.
  const wanted = computed(() => {
    const { role, article = "show" } = model.policy.value;
    if (role !== "reader") return "mark";
    return revealing.shown.value === undefined ? article : "show";
  });
  signal.addEventListener("abort", wanted.subscribe(mark), { once: true });

  return {
    update(blocks) {
      if (blocks === current) return false;
      const next = blocks.map(({ text }) => text).join("\n");
      if (next === signature) return false;
      painting.abort();
      current = blocks;
      signature = next;
      // Findings of the text before say nothing of this one's paragraphs.
      found = [];
      return true;
    },
    blocks: () => current.map(({ text, links }) => ({ text, links })),
    hears(results) {
      const lines = results.flatMap(({ detection }) =>
        detection.findings.filter(({ kind }) => kind === "sponsor-line"),
      );
      const before = heard.size;
      for (const { evidence } of lines) if (heard.size < mostHeard) heard.add(evidence);
      return heard.size > before && isJudged && current.length > 0;
    },
    learn(findings) {
      found = findings;
      isJudged = true;
      mark();
    },
    findings: () => found.map(({ block: _, ...finding }) => finding),
  };
}
