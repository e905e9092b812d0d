import type { CommentLink } from "@/utils/core/comment";
import type { DetectInput, Detection, PageContext } from "@/utils/core/detection";
import type { Finding } from "@/utils/core/finding";
import { detect } from "./detect";
import { sponsorLine } from "./sponsor-line";
import { sponsoredLink } from "./sponsored-link";

export interface ThreadItem {
  readonly id: string;
  readonly text: string;
  readonly author: string;
  readonly authorUrl: string | null;
  readonly links: readonly CommentLink[];
}

export interface ThreadResult {
  readonly id: string;
  readonly detection: Detection;
}

export interface ArticleBlock {
  readonly text: string;
  readonly links: readonly CommentLink[];
}

/** A page's comments judged together: a sponsor that one line names is known to all others. */
export interface Thread {
  /** Judges these, and again the earlier ones that a newly learnt sponsor is named in. */
  judge(items: readonly ThreadItem[]): ThreadResult[];
  /** The article's own sponsor insertions; `block` indexes `blocks`. */
  judgeArticle(blocks: readonly ArticleBlock[]): (Finding & { readonly block: number })[];
  sponsors(): readonly string[];
}

/** More names than this is no newsroom's thread. */
const mostSponsors = 24;

export function createThread(page: Pick<PageContext, "url">): Thread {
  const items = new Map<string, ThreadItem>();
  const sponsors = new Set<string>();

  function inputOf(item: ThreadItem): DetectInput {
    return {
      text: item.text,
      author: item.author,
      ...(item.authorUrl === null ? {} : { authorUrl: item.authorUrl }),
      links: item.links,
      page: { ...page, sponsors: [...sponsors] },
    };
  }

  function learn(findings: readonly Finding[]): string[] {
    const fresh: string[] = [];
    for (const name of findings.flatMap(sponsorNames)) {
      if (sponsors.has(name) || sponsors.size >= mostSponsors) continue;
      sponsors.add(name);
      fresh.push(name);
    }
    return fresh;
  }

  return {
    sponsors: () => [...sponsors],
    judge(batch) {
      const results = new Map<string, Detection>();
      const fresh: string[] = [];
      for (const item of batch) {
        items.set(item.id, item);
        const detection = detect(inputOf(item));
        results.set(item.id, detection);
        fresh.push(...learn(detection.findings));
      }
      if (fresh.length > 0) {
        for (const item of items.values()) {
          const text = item.text.toLowerCase();
          if (!fresh.some((name) => text.includes(name.toLowerCase()))) continue;
          results.set(item.id, detect(inputOf(item)));
        }
      }
      return [...results].map(([id, detection]) => ({ id, detection }));
    },
    judgeArticle(blocks) {
      return blocks.flatMap(({ text, links }, block) => {
        const input = { text, links, page: { ...page, sponsors: [...sponsors] } };
        const { findings } = detect(input, [sponsorLine, sponsoredLink]);
        learn(findings);
        return findings.map((finding) => ({ ...finding, block }));
      });
    },
  };
}

/** The name a cued line gives its sponsor; a label's or tag's own words are none. */
function sponsorNames({ kind, band, reason }: Finding): string[] {
  const name = reason.args?.[0];
  const isNamed = kind === "sponsor-line" && band === "likely" && /_name$/.test(reason.id);
  return isNamed && name !== undefined && name.length > 2 ? [name] : [];
}
