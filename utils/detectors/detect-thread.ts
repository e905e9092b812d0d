import type { Asides, CommentLink } from "@/utils/core/comment";
import type { DetectInput, Detection, Detector, PageContext } from "@/utils/core/detection";
import type { Finding } from "@/utils/core/finding";
import { verdictOf } from "@/utils/core/verdict";
import { detect, detectors } from "./detect";
import { createRepeatFinder } from "./repetition/find-repeats";
import type { RepeatMemory } from "./repetition/repeat-memory";
import { createSloganCounter } from "./repetition/repeated-slogans";
import { isNamedIn } from "./sponsor/is-named-in";
import { sponsorLine } from "./sponsor-line";
import { sponsoredLink } from "./sponsored-link";

export interface ThreadItem {
  readonly id: string;
  readonly text: string;
  readonly author: string;
  readonly authorUrl: string | null;
  readonly links: readonly CommentLink[];
  readonly asides?: Asides;
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
  /** Judges these, and again the earlier ones whose findings they have changed. */
  judge(items: readonly ThreadItem[]): ThreadResult[];
  /**
   * The article's own sponsor insertions; `block` indexes `blocks`. A sponsor it names is applied
   * to comments judged before with the next call of `judge`.
   */
  judgeArticle(blocks: readonly ArticleBlock[]): (Finding & { readonly block: number })[];
  sponsors(): readonly string[];
}

export interface ThreadOptions {
  /** What other articles have shown; for moderators and editors alone. */
  readonly memory?: RepeatMemory;
  /** Beside our own: what the person's rules and lists say. */
  readonly extra?: readonly Detector[];
}

/** More names than this is no newsroom's thread. */
const mostSponsors = 24;

/** Example: `createThread({ url: "https://news.example/a" }).judge(items)`. */
export function createThread(
  page: Pick<PageContext, "url">,
  { memory, extra = [] }: ThreadOptions = {},
): Thread {
  const using = [...detectors, ...extra];
  const items = new Map<string, ThreadItem>();
  const detections = new Map<string, Detection>();
  const sponsors = new Set<string>();
  const repeats = createRepeatFinder(page.url, memory);
  const slogans = createSloganCounter();
  /** Names learnt since comments were last judged again. */
  let fresh: string[] = [];

  function inputOf(item: ThreadItem): DetectInput {
    return {
      text: item.text,
      author: item.author,
      ...(item.authorUrl === null ? {} : { authorUrl: item.authorUrl }),
      links: item.links,
      ...(item.asides === undefined ? {} : { asides: item.asides }),
      page: { ...page, sponsors: [...sponsors] },
    };
  }

  function learn(findings: readonly Finding[]): void {
    for (const name of findings.flatMap(sponsorNames)) {
      if (sponsors.has(name) || sponsors.size >= mostSponsors) continue;
      sponsors.add(name);
      fresh.push(name);
    }
  }

  /** Judges by itself and names the other comments that this concerns. */
  function take(item: ThreadItem): string[] {
    items.set(item.id, item);
    const detection = detect(inputOf(item), using);
    detections.set(item.id, detection);
    learn(detection.findings);
    return [
      ...repeats.add(item, detection.findings),
      ...slogans.add(item.id, item.text, detection.findings),
    ];
  }

  /** Comments that name a sponsor learnt since; a name learnt from them is applied, too. */
  function judgeAgain(): string[] {
    const concerned = new Set<string>();
    while (fresh.length > 0) {
      const names = fresh;
      fresh = [];
      for (const item of items.values()) {
        if (!names.some((name) => isNamedIn(item.text, name))) continue;
        const detection = detect(inputOf(item), using);
        detections.set(item.id, detection);
        learn(detection.findings);
        concerned.add(item.id);
      }
    }
    return [...concerned];
  }

  function resultOf(id: string): ThreadResult[] {
    const item = items.get(id);
    const detection = detections.get(id);
    if (item === undefined || detection === undefined) return [];
    const own = slogans.confirm(id, item.text, detection.findings);
    const findings = [...own, ...repeats.findingsOf(item)];
    const verdict = verdictOf(findings, detection.failures);
    return [{ id, detection: { ...detection, verdict, findings } }];
  }

  return {
    sponsors: () => [...sponsors],
    judge(batch) {
      const ids = new Set(batch.map(({ id }) => id));
      for (const item of batch) for (const id of take(item)) ids.add(id);
      for (const id of judgeAgain()) ids.add(id);
      return [...ids].flatMap(resultOf);
    },
    judgeArticle(blocks) {
      const judgeBlocks = () =>
        blocks.map(({ text, links }) => {
          const input = { text, links, page: { ...page, sponsors: [...sponsors] } };
          return detect(input, [sponsorLine, sponsoredLink, ...extra]).findings;
        });
      const known = sponsors.size;
      let judged = judgeBlocks();
      for (const findings of judged) learn(findings);
      // A line above the one that names the sponsor praises the same sponsor.
      if (sponsors.size > known) judged = judgeBlocks();
      return judged.flatMap((findings, block) =>
        findings.map((finding) => ({ ...finding, block })),
      );
    },
  };
}

const naming = new Set([
  "text_sponsor_thanks_name",
  "text_sponsor_paid_name",
  "text_sponsor_partner_name",
  "text_sponsor_break_name",
]);

/** The name a cued line gives its sponsor; a discount code or a tag is none. */
function sponsorNames({ kind, band, reason }: Finding): string[] {
  const name = reason.args?.[0];
  const isNamed = kind === "sponsor-line" && band === "likely" && naming.has(reason.id);
  return isNamed && name !== undefined && name.length > 2 ? [name] : [];
}
