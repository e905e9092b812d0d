import { computed } from "@preact/signals";
import type { Finding } from "@/utils/core/finding";
import type { ArticleBlocks } from "@/utils/messages/judge-client";
import type { Judged } from "@/utils/messages/protocol";
import type { ArticleBlock } from "@/utils/sites/found-comment";
import { readBody } from "@/utils/sites/read-body";
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
 * The article's own sponsor insertions. They are marked for those who decide, and reported apart:
 * the article is not a comment, and nothing is hidden in it.
 */
export function createArticleReader({ model, highlighter, signal }: SessionContext): ArticleReader {
  let current: readonly ArticleBlock[] = [];
  let signature = "";
  let found: readonly (Finding & { readonly block: number })[] = [];
  let isJudged = false;
  /** Sponsors' lines of comments: one that is new may name whom the article praises. */
  const heard = new Set<string>();

  function mark(): void {
    if (model.policy.value.role === "reader") {
      highlighter.clear(markName);
      return;
    }
    const marks = found.flatMap(({ block, start, end, kind }) => {
      const element = current[block]?.element;
      if (element === undefined || start === null || end === null) return [];
      const range = readBody([element], () => false).rangeOf(start, end);
      return range === undefined ? [] : [{ range, kind }];
    });
    highlighter.set(markName, marks);
  }

  // Whoever becomes a reader has nothing to decide on, and who stops being one has.
  const role = computed(() => model.policy.value.role);
  signal.addEventListener("abort", role.subscribe(mark), { once: true });

  return {
    update(blocks) {
      const next = blocks.map(({ text }) => text).join("\n");
      if (next === signature) return false;
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
