import { isNews } from "@/utils/sites/is-news";

/** What happened to a page since somebody asked last. */
export interface News {
  /** Nodes in which something changed. */
  readonly targets: ReadonlySet<Node>;
  /** What changed; undefined where it is too much to be kept. */
  readonly records: readonly MutationRecord[] | undefined;
}

export interface NewsWatcher {
  observe(root: Node): void;
  hasNews(): boolean;
  take(): News;
}

/** Records keep what was removed alive, and a page that pauses may rewrite its list for seconds. */
const mostRecords = 1_000;

/**
 * The only observer of a page's content. What we put there ourselves (`data-threadkeeper`) is not
 * news, nor are words that change where `isOutside` says that no comment can be.
 */
export function watchNews(options: {
  readonly isOutside: (node: Node) => boolean;
  readonly onNews: () => void;
  readonly signal: AbortSignal;
}): NewsWatcher {
  const { isOutside, onNews, signal } = options;
  const roots = new WeakSet<Node>();
  let targets = new Set<Node>();
  let records: MutationRecord[] | undefined = [];

  const observer = new MutationObserver((all) => {
    const news = all.filter((record) => isNews(record, isOutside));
    if (news.length === 0) return;
    for (const { target } of news) targets.add(target);
    records =
      (records?.length ?? mostRecords) + news.length > mostRecords
        ? undefined
        : records?.concat(news);
    onNews();
  });
  signal.addEventListener("abort", () => observer.disconnect(), { once: true });

  return {
    observe(root) {
      if (roots.has(root)) return;
      roots.add(root);
      observer.observe(root, {
        childList: true,
        subtree: true,
        characterData: true,
        attributes: true,
        attributeFilter: ["id", "href"],
      });
    },
    hasNews: () => targets.size > 0,
    take() {
      const news = { targets, records };
      targets = new Set();
      records = [];
      return news;
    },
  };
}
