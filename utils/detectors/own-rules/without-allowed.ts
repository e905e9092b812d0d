import type { Detection } from "@/utils/core/detection";
import type { Finding } from "@/utils/core/finding";
import { verdictOf } from "@/utils/core/verdict";
import { readTarget } from "@/utils/links/read-target";
import type { OwnDomains } from "./own-domains";

const ofLinks: readonly Finding["kind"][] = ["unsafe-link", "sponsored-link"];

/** Whether a finding is about a link that ends at a domain which the person allowed. */
export function isAllowed({ kind, target, link }: Finding, domains: OwnDomains): boolean {
  const address = target ?? link;
  if (!domains.hasAllowed || address === undefined || !ofLinks.includes(kind)) return false;
  const { host } = readTarget(address);
  return host !== "" && domains.find(host)?.effect === "allow";
}

/** Takes out what is said of links to domains that the person allowed, whoever said it. */
export function withoutAllowed(detection: Detection, domains: OwnDomains): Detection {
  const findings = detection.findings.filter((finding) => !isAllowed(finding, domains));
  if (findings.length === detection.findings.length) return detection;
  return { ...detection, findings, verdict: verdictOf(findings, detection.failures) };
}
