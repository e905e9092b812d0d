import { collapseText } from "@/utils/core/collapse-text";
import { collapseSpace } from "@/utils/core/comment";
import type { Finding } from "@/utils/core/finding";
import { explain } from "@/utils/core/messages";
import type { FrameDiagnosis } from "@/utils/messages/help-protocol";
import type {
  PageReport,
  ReportedComment,
  ReportedFinding,
} from "@/utils/messages/report-protocol";
import { translateInBrowser as translate } from "@/utils/messages/translate-browser";
import type { FoundComment, PageReading } from "@/utils/sites/found-comment";
import type { PageModel } from "@/utils/state/page-model";
import type { Timings } from "./timings";

/** Everything that was found, in the shape that `scan --json` prints. */
export function makeReport(input: {
  readonly reading: PageReading;
  readonly model: PageModel;
  readonly article: readonly Finding[];
  readonly timings: Timings;
}): PageReport {
  const { reading, model, article, timings } = input;
  return {
    isDone: true,
    page: {
      adapter: reading.adapter,
      comments: reading.comments.map((found) => reportComment(found, model)),
      article: { findings: article.map((finding) => reportFinding(finding, (span) => span)) },
      timings: timings.read(),
    },
  };
}

const mostFlagged = 100;

/** What went on on this page, with everything that was found, for the page of diagnostics. */
export function makeDiagnosis(
  adapter: string,
  model: PageModel,
  more: Pick<FrameDiagnosis, "isPaused" | "timings" | "errors">,
): FrameDiagnosis {
  const { comments, unknown } = model.counts.value;
  const flagged = model
    .keys()
    .flatMap((key) => {
      const { comment, detection } = model.entry(key) ?? {};
      if (comment === undefined || detection === undefined) return [];
      const { id, author, text } = comment;
      const { verdict, failures, findings } = detection;
      const isClean = findings.length + failures.length === 0;
      return isClean ? [] : [{ id, author, text, verdict, failures, findings }];
    })
    .slice(0, mostFlagged);
  return { adapter, comments, unknown, flagged, ...more };
}

function reportComment({ comment }: FoundComment, model: PageModel): ReportedComment {
  const collapsed = collapseText(comment.text);
  const detection = model.entry(comment.key)?.detection;
  const { id, author, authorUrl, isPostAuthor, depth, parentId, time, links, isDeleted } = comment;
  return {
    id,
    author,
    authorUrl,
    isPostAuthor,
    depth,
    parentId,
    time,
    ...(isDeleted === true ? { isDeleted } : {}),
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
