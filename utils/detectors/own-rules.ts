import type { DetectInput, Detector, DetectorResult, Scores } from "@/utils/core/detection";
import type { Finding, FindingOn } from "@/utils/core/finding";
import type { OwnRule } from "@/utils/core/own-rule";
import { findWrittenLinks } from "@/utils/links/find-written-links";
import { readTarget } from "@/utils/links/read-target";
import { unwrap } from "@/utils/links/unwrap";
import { type CompiledPhrases, compilePhrases, type RuleHit } from "./own-rules/compile-phrases";
import { compileDomains, type OwnDomains } from "./own-rules/own-domains";
import { readText } from "./read-text";

const longestEvidence = 300;
const longestName = 80;
const mostLines = 8;
const mostFindings = 40;
const mostLinks = 200;

/** Rules of one's own that hold on a site, ready to be applied. */
export interface CompiledRules {
  readonly phrases: CompiledPhrases | undefined;
  readonly domains: OwnDomains;
}

/** Rules that are off or of another site are to be left out before (`holdsOn`). */
export function compileRules(rules: readonly OwnRule[]): CompiledRules {
  return {
    phrases: compilePhrases(rules.filter((rule) => rule.type === "phrase")),
    domains: compileDomains(rules.filter((rule) => rule.type === "domain")),
  };
}

/**
 * What the person's own rules find: phrases in the text, the author's name and addresses, and
 * blocked domains of links. Every finding names its rule as `own.<id>@<version>`.
 *
 * Example: a phrase rule "casino*" and text "best casinos" → own-rule, "casinos".
 */
export function createOwnRules({ phrases, domains }: CompiledRules): Detector {
  return {
    name: "own-rules",
    kinds: ["own-rule", "sponsor-line", "promotional", "unsafe-link"],
    detect(input: DetectInput): DetectorResult {
      const findings = [
        ...(phrases === undefined ? [] : byPhrases(input, phrases)),
        ...(domains.hasBlocks ? byDomains(input, domains) : []),
      ].slice(0, mostFindings);
      return { findings, scores: scoresOf(findings) };
    },
  };
}

function byPhrases(input: DetectInput, phrases: CompiledPhrases): Finding[] {
  const findings: Finding[] = [];
  const inText = phrases.inText(input.text, readText(input.text));
  for (const hits of Map.groupBy(inText, ({ rule }) => rule.id).values()) {
    findings.push(...inBody(hits, input.text));
  }
  // A rule that speaks of the text need not speak of names and addresses, too.
  const said = new Set(findings.flatMap(({ rules = [] }) => rules));
  const add = (on: FindingOn, text: string, hits: readonly RuleHit[], link?: string) => {
    for (const hit of hits) {
      if (said.has(nameOf(hit))) continue;
      said.add(nameOf(hit));
      findings.push({ ...findingOf(hit, on, text), ...(link === undefined ? {} : { link }) });
    }
  };
  if (input.author !== undefined) add("author", input.author, phrases.inPlain(input.author));
  if (input.authorUrl !== undefined) {
    add("authorUrl", input.authorUrl, phrases.inPlain(input.authorUrl), input.authorUrl);
  }
  for (const { href } of (input.links ?? []).slice(0, mostLinks)) {
    add("link", href, phrases.inPlain(href), href);
  }
  return findings;
}

/** A sponsor's lines are stripped one by one; any other rule speaks once and shows all its places. */
function inBody(hits: readonly RuleHit[], text: string): Finding[] {
  const [first] = hits;
  if (first === undefined) return [];
  const body = (hit: RuleHit): Finding => ({
    ...findingOf(hit, "body", text.slice(hit.start, hit.end)),
    start: hit.start,
    end: hit.end,
  });
  if (first.rule.kind === "sponsor-line") return hits.slice(0, mostLines).map(body);
  const weights = hits.map(({ start, end }) => ({ start, end, weight: 1 }));
  return [{ ...body(first), ...(hits.length > 1 ? { weights } : {}) }];
}

function findingOf(hit: RuleHit, on: FindingOn, evidence: string): Finding {
  const { rule } = hit;
  const phrase = hit.phrase.slice(0, longestName);
  return {
    detector: "own-rules",
    kind: rule.kind,
    severity: rule.severity,
    band: "likely",
    score: 1,
    on,
    start: null,
    end: null,
    evidence: evidence.slice(0, longestEvidence),
    reason:
      rule.name === undefined
        ? { id: "text_own_phrase", args: [phrase] }
        : { id: "text_own_list", args: [phrase, rule.name.slice(0, longestName)] },
    rules: [nameOf(hit)],
  };
}

function nameOf({ rule }: Pick<RuleHit, "rule">): string {
  return `${rule.id}@${rule.version}`;
}

function byDomains(input: DetectInput, domains: OwnDomains): Finding[] {
  const findings: Finding[] = [];
  const seen = new Set<string>();
  const judge = (on: FindingOn, href: string, place?: { start: number; end: number }) => {
    if (seen.has(on + href)) return;
    seen.add(on + href);
    const hops = unwrap(readTarget(href, input.page?.url));
    const last = hops.at(-1);
    // Where one hop is blocked and the last is allowed, the person trusts where it ends.
    if (last === undefined || domains.find(last.host)?.effect === "allow") return;
    for (const { host } of hops) {
      const rule = domains.find(host);
      if (rule?.effect !== "block") continue;
      findings.push({
        detector: "own-rules",
        kind: rule.kind,
        severity: rule.severity,
        band: "likely",
        score: 1,
        on,
        start: place?.start ?? null,
        end: place?.end ?? null,
        evidence: (place === undefined ? href : input.text.slice(place.start, place.end)).slice(
          0,
          longestEvidence,
        ),
        reason: { id: "link_own_domain", args: [rule.domain] },
        link: href,
        target: (last.url?.href ?? last.href).slice(0, 4_096),
        rules: [`${rule.id}@${rule.version}`],
      });
      return;
    }
  };
  for (const { href } of (input.links ?? []).slice(0, mostLinks)) judge("link", href);
  if (input.authorUrl !== undefined) judge("authorUrl", input.authorUrl);
  const linked = new Set((input.links ?? []).map(({ href }) => readTarget(href).host));
  for (const { href, start, end } of findWrittenLinks(input.text)) {
    if (!linked.has(readTarget(href).host)) judge("body", href, { start, end });
  }
  return findings;
}

/** A rule of one's own is as sure as anything: its kinds rank first. */
function scoresOf(findings: readonly Finding[]): Partial<Scores> {
  const scores: Partial<Record<keyof Scores, number>> = {};
  for (const { kind } of findings) {
    if (kind === "sponsor-line" || kind === "promotional" || kind === "unsafe-link")
      scores[kind] = 1;
  }
  return scores;
}
