import type { DetectInput, Detector, DetectorResult } from "@/utils/core/detection";
import type { OwnRule } from "@/utils/core/own-rule";
import type { ListWarning } from "@/utils/core/published-list";
import { compileRules, createOwnRules } from "./own-rules";

export interface WarningList {
  readonly id: string;
  readonly serial: number;
  readonly name: string;
  /** The day it was issued, as people write it. */
  readonly date: string;
  readonly warnings: readonly ListWarning[];
}

/**
 * Warns of links to domains that a newsroom's list names. Domains are matched as one's own are,
 * every hop of a link included; only who says so differs.
 *
 * Example: a list with "evil.example" and a link to www.evil.example → unsafe-link.
 */
export function createPublishedWarnings({
  id,
  serial,
  name,
  date,
  warnings,
}: WarningList): Detector {
  const rules = warnings.map(
    ({ domain, severity }): OwnRule => ({
      type: "domain",
      id,
      version: String(serial),
      site: null,
      isOn: true,
      kind: "unsafe-link",
      effect: "block",
      domain,
      severity,
    }),
  );
  const inner = createOwnRules(compileRules(rules));
  return {
    name: "published-lists",
    kinds: ["unsafe-link"],
    detect(input: DetectInput): DetectorResult {
      const { findings, scores } = inner.detect(input);
      return {
        findings: findings.map((finding) => ({
          ...finding,
          detector: "published-lists",
          reason: { id: "link_published", args: [finding.reason.args?.[0] ?? "", name, date] },
        })),
        ...(scores === undefined ? {} : { scores }),
      };
    },
  };
}
