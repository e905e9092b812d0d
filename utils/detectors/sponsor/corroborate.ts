import type { DetectInput } from "@/utils/core/detection";
import type { Reason } from "@/utils/core/finding";
import { foldLetters } from "@/utils/detectors/fold-letters";
import { readTarget } from "@/utils/links/read-target";
import { isNamedIn } from "./is-named-in";

const mostLinks = 100;
const leastName = 3;

/**
 * What beside its wording makes a slogan an advertisement: a sponsor that the page names stands in
 * it, or it is linked (in its own words, or to a host that bears the praised name).
 *
 * Example: "Safeguard patient data with TrueNAS" and a page that thanks its sponsor TrueNAS.
 */
export function corroborate(
  line: string,
  name: string | undefined,
  { page, links = [] }: DetectInput,
): Reason | undefined {
  const sponsor = page?.sponsors?.find((one) => one.length >= leastName && isNamedIn(line, one));
  if (sponsor !== undefined) return { id: "text_sponsor_confirmed", args: [sponsor] };
  const folded = foldLetters(line);
  const plainName = foldLetters(name ?? "").replace(/[^\p{L}\p{N}]/gu, "");
  const own = page?.url === undefined ? undefined : readTarget(page.url).owner;
  for (const { href, text } of links.slice(0, mostLinks)) {
    const { owner } = readTarget(href, page?.url);
    if (owner === undefined || owner === own) continue;
    const words = foldLetters(text).trim();
    const isInLine = words.length >= leastName && folded.includes(words);
    const bearsName =
      plainName.length > leastName && owner.replace(/[^\p{L}\p{N}]/gu, "").startsWith(plainName);
    if (isInLine || bearsName) return { id: "text_sponsor_linked", args: [owner] };
  }
  return undefined;
}
