import type { DetectInput, Detector, DetectorResult } from "@/utils/core/detection";
import type { Finding, FindingOn } from "@/utils/core/finding";
import type { LinkListInfo } from "@/utils/core/link-list";
import { findWrittenLinks } from "@/utils/links/find-written-links";
import { lookUp, type OpenList } from "@/utils/links/lists/look-up";
import { readTarget } from "@/utils/links/read-target";
import { unwrap } from "@/utils/links/unwrap";

const longestEvidence = 300;
const mostLinks = 500;

export interface NamedList extends OpenList {
  readonly info: LinkListInfo;
}

/**
 * Says which links stand on lists that the person subscribed to: every hop is looked up, on this
 * device. An exception of one list holds against all of them.
 *
 * Example: a list with "evil.example" and a link to it → unsafe-link, "… is on your list …".
 */
export function createListedLink(lists: readonly NamedList[]): Detector {
  return {
    name: "lists",
    kinds: ["unsafe-link"],
    detect(input: DetectInput): DetectorResult {
      const findings: Finding[] = [];
      const seen = new Set<string>();
      const judge = (on: FindingOn, href: string, place?: { start: number; end: number }) => {
        if (seen.has(on + href) || seen.size >= mostLinks) return;
        seen.add(on + href);
        const found = find(lists, href, input.page?.url);
        if (found === undefined) return;
        const { start = null, end = null } = place ?? {};
        const evidence = start === null || end === null ? href : input.text.slice(start, end);
        findings.push({ ...found, on, start, end, evidence: evidence.slice(0, longestEvidence) });
      };
      const { links = [] } = input;
      for (const { href } of links) judge("link", href);
      if (input.authorUrl !== undefined) judge("authorUrl", input.authorUrl);
      const linked = new Set(links.map(({ href }) => readTarget(href).host));
      for (const { href, start, end } of findWrittenLinks(input.text)) {
        if (!linked.has(readTarget(href).host)) judge("body", href, { start, end });
      }
      return { findings, ...(findings.length > 0 ? { scores: { "unsafe-link": 0.98 } } : {}) };
    },
  };
}

function find(
  lists: readonly NamedList[],
  href: string,
  base: string | undefined,
): Omit<Finding, "on" | "start" | "end" | "evidence"> | undefined {
  const hops = unwrap(readTarget(href, base));
  for (const { url, shownHost, scheme } of hops) {
    if (url === undefined || (scheme !== "https:" && scheme !== "http:")) continue;
    const answers = lists.map((list) => lookUp(list, url));
    if (answers.includes("exception")) continue;
    const list = lists.find((_, index) => answers[index] === "block");
    if (list === undefined) continue;
    const { id, name, version, importedAt, severity } = list.info;
    return {
      detector: "lists",
      kind: "unsafe-link",
      severity,
      band: "likely",
      score: 0.98,
      reason: { id: "link_listed", args: [shownHost, name, version, importedAt.slice(0, 10)] },
      link: href,
      target: (hops.at(-1)?.url?.href ?? href).slice(0, 4_096),
      rules: [`${id}@${version}`],
    };
  }
  return undefined;
}
