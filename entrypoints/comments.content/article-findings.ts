import type { Finding } from "@/utils/core/finding";
import type { ArticleBlocks } from "@/utils/messages/judge-client";
import type { ArticleBlock } from "@/utils/sites/found-comment";
import { readBody } from "@/utils/sites/read-body";
import type { SessionContext } from "./session-context";

const markName = "article";

export interface ArticleReader {
  /** True where the article differs from the one judged before. */
  update(blocks: readonly ArticleBlock[]): boolean;
  blocks(): ArticleBlocks;
  learn(findings: readonly (Finding & { readonly block: number })[]): void;
  findings(): readonly Finding[];
}

/**
 * The article's own sponsor insertions. They are marked for those who decide, and reported apart:
 * the article is not a comment, and nothing is hidden in it.
 */
export function createArticleReader({ model, highlighter }: SessionContext): ArticleReader {
  let current: readonly ArticleBlock[] = [];
  let signature = "";
  let found: readonly (Finding & { readonly block: number })[] = [];

  return {
    update(blocks) {
      const next = blocks.map(({ text }) => text).join("\n");
      if (next === signature) return false;
      current = blocks;
      signature = next;
      return true;
    },
    blocks: () => current.map(({ text, links }) => ({ text, links })),
    learn(findings) {
      found = findings;
      if (model.policy.value.role === "reader") return;
      const marks = findings.flatMap(({ block, start, end, kind }) => {
        const element = current[block]?.element;
        if (element === undefined || start === null || end === null) return [];
        const range = readBody([element], () => false).rangeOf(start, end);
        return range === undefined ? [] : [{ range, kind }];
      });
      highlighter.set(markName, marks);
    },
    findings: () => found.map(({ block: _, ...finding }) => finding),
  };
}
