import type { DetectInput, Detector, DetectorResult } from "@/utils/core/detection";
import type { Finding } from "@/utils/core/finding";
import { findWrittenLinks, type WrittenLink } from "@/utils/links/find-written-links";
import { type JudgedLink, judgeLink } from "@/utils/links/judge-link";
import { remark } from "@/utils/links/link-sign";
import { readTarget } from "@/utils/links/read-target";

const longestEvidence = 300;
/** So that a comment of ten thousand links stays a comment and not a denial of service. */
const mostFindings = 500;

/**
 * Judges every link of a comment and its author's: links that lie about where they go, and links
 * that nobody should follow. The same link written twice is one finding.
 *
 * Example: text "www.paypal.com", href "https://evil.example/" → unsafe-link, high, likely.
 */
export const unsafeLink: Detector = {
  name: "unsafe-link",
  kinds: ["unsafe-link"],
  detect(input: DetectInput): DetectorResult {
    const findings: Finding[] = [];
    const seen = new Set<string>();
    let top = 0;
    const judge = (on: "link" | "authorUrl", href: string, text: string) => {
      // Without separators that an attribute could hold, so that no two links share a name.
      const name = JSON.stringify([on, href.slice(0, 4_096), text.slice(0, 2_000)]);
      if (seen.has(name) || findings.length >= mostFindings) return;
      seen.add(name);
      const judged = judgeLink(href, text, input.page?.url);
      top = Math.max(top, judged.score);
      const finding = toFinding(on, href, judged);
      if (finding !== undefined) findings.push(finding);
    };
    for (const { href, text } of input.links ?? []) judge("link", href, text);
    if (input.authorUrl !== undefined) judge("authorUrl", input.authorUrl, input.author ?? "");
    for (const written of unlinked(input)) {
      const judged = withDisguise(judgeLink(written.href, "", input.page?.url), written);
      top = Math.max(top, judged.score);
      const finding = toFinding("body", written.href, judged);
      if (finding === undefined || findings.length >= mostFindings) continue;
      const { start, end } = written;
      const evidence = input.text.slice(start, end).slice(0, longestEvidence);
      findings.push({ ...finding, start, end, evidence });
    }
    return { findings, scores: { "unsafe-link": top } };
  },
};

/** Addresses in the text that are no links of the comment: those are judged as links already. */
function unlinked({ text, links = [], page }: DetectInput): WrittenLink[] {
  const written = findWrittenLinks(text);
  if (written.length === 0) return [];
  const linked = new Set(links.map(({ href }) => readTarget(href, page?.url).host));
  return written.filter(({ href }) => !linked.has(readTarget(href).host));
}

/** A disguised address is worth a remark, whatever it leads to. */
function withDisguise(judged: JudgedLink, { href, isDisguised }: WrittenLink): JudgedLink {
  if (!isDisguised) return judged;
  return {
    ...judged,
    signs: [...judged.signs, remark("link_written", readTarget(href).shownHost)],
  };
}

function toFinding(
  on: "link" | "authorUrl" | "body",
  href: string,
  { target, signs, score }: JudgedLink,
): Finding | undefined {
  const [strongest, ...others] = signs;
  if (strongest === undefined) return undefined;
  return {
    detector: "unsafe-link",
    kind: "unsafe-link",
    severity: strongest.severity,
    band: strongest.band,
    score,
    on,
    start: null,
    end: null,
    evidence: href.slice(0, longestEvidence),
    reason: strongest.reason,
    ...(others.length === 0 ? {} : { signals: others.map(({ reason }) => reason) }),
    link: href,
    target: target.slice(0, 4_096),
  };
}
