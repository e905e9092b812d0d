import type { Subject } from "@/utils/core/decision";
import type { Detection } from "@/utils/core/detection";
import type { Finding } from "@/utils/core/finding";
import { type CommentException, holdsOn, type OwnRule, ruleOf } from "@/utils/core/own-rule";
import { verdictOf } from "@/utils/core/verdict";
import { readTarget } from "@/utils/links/read-target";
import type { OwnDomains } from "./own-domains";

/** What the person said is wrong, on one site. */
export interface Exceptions {
  readonly domains: OwnDomains;
  readonly ruleNames: ReadonlySet<string>;
  readonly here: readonly CommentException[];
}

export function exceptionsOf(
  rules: readonly OwnRule[],
  site: string | undefined,
  domains: OwnDomains,
): Exceptions {
  const held = rules.filter((rule) => holdsOn(rule, site));
  return {
    domains,
    ruleNames: new Set(held.filter((rule) => rule.type === "rule").map(({ rule }) => rule)),
    here: held.filter((rule) => rule.type === "here"),
  };
}

/**
 * Takes out what the person allowed: links to domains of theirs, rules switched off on the site, and
 * findings of this very comment while its words are what they were.
 */
export function applyExceptions(
  detection: Detection,
  exceptions: Exceptions,
  comment?: { readonly id: string; readonly subject: Subject },
): Detection {
  const findings = detection.findings.flatMap((finding) =>
    comment !== undefined && isAllowedHere(finding, exceptions.here, comment)
      ? []
      : withoutExcepted(finding, exceptions),
  );
  if (isSame(findings, detection.findings)) return detection;
  return { ...detection, findings, verdict: verdictOf(findings, detection.failures) };
}

/** A finding, or what is left of it. */
export function withoutExcepted(finding: Finding, exceptions: Exceptions): Finding[] {
  if (isAllowedDomain(finding, exceptions.domains)) return [];
  return withoutRule(finding, exceptions.ruleNames);
}

const ofLinks: readonly Finding["kind"][] = ["unsafe-link", "sponsored-link"];

function isAllowedDomain({ kind, target, link }: Finding, domains: OwnDomains): boolean {
  const address = target ?? link;
  if (address === undefined || !ofLinks.includes(kind)) return false;
  const { host } = readTarget(address);
  return host !== "" && domains.find(host)?.effect === "allow";
}

function isAllowedHere(
  finding: Finding,
  here: readonly CommentException[],
  { id, subject }: { readonly id: string; readonly subject: Subject },
): boolean {
  return here.some(
    ({ comment, rule, normHash, linksHash }) =>
      comment === id &&
      rule === ruleOf(finding) &&
      normHash === subject.normHash &&
      linksHash === subject.linksHash,
  );
}

/** What else was said of a link stays, as a caution: nothing is lost without anybody's saying so. */
function withoutRule(finding: Finding, names: ReadonlySet<string>): Finding[] {
  if (names.size === 0 || !names.has(ruleOf(finding))) return [finding];
  if (finding.kind !== "unsafe-link") return [];
  const [reason, ...signals] = (finding.signals ?? []).filter(
    (signal) => !names.has(ruleOf({ reason: signal })),
  );
  if (reason === undefined) return [];
  const { rules: _, signals: __, ...rest } = finding;
  return [
    {
      ...rest,
      detector: "unsafe-link",
      severity: finding.severity === "info" ? "info" : "caution",
      band: "possible",
      reason,
      ...(signals.length === 0 ? {} : { signals }),
    },
  ];
}

function isSame(a: readonly Finding[], b: readonly Finding[]): boolean {
  return a.length === b.length && a.every((finding, index) => finding === b[index]);
}
