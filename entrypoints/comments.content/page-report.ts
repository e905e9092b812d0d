import { collapseText } from "@/utils/core/collapse-text";
import { collapseSpace } from "@/utils/core/comment";
import type { Finding } from "@/utils/core/finding";
import { explain } from "@/utils/core/messages";
import type {
  PageReport,
  PageStatus,
  ReportedComment,
  ReportedFinding,
} from "@/utils/messages/protocol";
import { translateInBrowser as translate } from "@/utils/messages/translate-browser";
import type { FoundComment, PageReading } from "@/utils/sites/found-comment";
import type { Decider } from "@/utils/state/decide-comment";
import type { PageModel } from "@/utils/state/page-model";
import type { Timings } from "./timings";

/** The page's totals, for badge and popup. */
export function statusOf(
  adapter: string,
  model: PageModel,
  decider: Decider,
  canWriteToSite: boolean,
): PageStatus {
  const saveState = decider.worst.value;
  return { adapter, ...model.counts.value, saveState, frames: [], canWriteToSite };
}

/** A page on which no adapter found a comment, or (`isDone` false) none has looked yet. */
export function emptyReport(isDone: boolean, timings: Timings): PageReport {
  const page = { adapter: null, comments: [], article: { findings: [] }, timings: timings.read() };
  return { isDone, page };
}

/** Everything that was found, in the shape that `scan --json` prints. */
export function reportPage(input: {
  readonly reading: PageReading | undefined;
  readonly model: PageModel;
  readonly article: readonly Finding[];
  readonly isDone: boolean;
  readonly timings: Timings;
}): PageReport {
  const { reading, model, article, isDone, timings } = input;
  if (reading === undefined) return emptyReport(true, timings);
  // Whoever asks too early asks again: a report of ten thousand comments is not made to be thrown away.
  if (!isDone) return emptyReport(false, timings);
  return {
    isDone,
    page: {
      adapter: reading.adapter,
      comments: reading.comments.map((found) => reportComment(found, model)),
      article: { findings: article.map((finding) => reportFinding(finding, (span) => span)) },
      timings: timings.read(),
    },
  };
}

function reportComment({ comment }: FoundComment, model: PageModel): ReportedComment {
  const collapsed = collapseText(comment.text);
  const detection = model.entry(comment.key)?.detection;
  const { id, author, authorUrl, isPostAuthor, depth, parentId, time, links } = comment;
  return {
    id,
    author,
    authorUrl,
    isPostAuthor,
    depth,
    parentId,
    time,
    bodyText: collapsed.text,
    links: links.map(({ href, text }) => ({ href, text: collapseSpace(text) })),
    verdict: detection?.verdict ?? "unknown",
    findings: (detection?.findings ?? []).map((finding) =>
      reportFinding(finding, ({ start, end }) => collapsed.span(start, end)),
    ),
    failures: detection?.failures ?? ["background"],
  };
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function reportFinding(finding: Finding, onto: (span: Span) => Span): ReportedFinding {
  const { reason, signals, weights: _, start, end, ...rest } = finding;
  const span = start === null || end === null ? { start: null, end: null } : onto({ start, end });
  return {
    ...rest,
    ...span,
    evidence: collapseSpace(finding.evidence),
    explanation: explain(reason, translate),
    signals: (signals ?? []).map((signal) => explain(signal, translate)),
  };
}
