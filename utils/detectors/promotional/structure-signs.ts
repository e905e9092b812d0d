import type { DetectInput } from "@/utils/core/detection";
import type { Reason } from "@/utils/core/finding";
import { isShortener } from "@/utils/links/shorteners";
import { isSelfPromotion } from "./self-promotion-hosts";

/** What a comment's shape says, apart from its words. */
export interface StructureSign {
  readonly weight: number;
  readonly reason: Reason;
  /** False for what the writer's name and link say: the model has not seen any. */
  readonly isOfText: boolean;
}

const markup = /\[(?:url|link)\b[^\]]{0,300}\]|<a\s+href|\{[^{}|]{1,200}\|[^{}]{1,200}\}/iu;
const keyword =
  /\b(?:casino|slots?|seo|loans?|viagra|cialis|escorts?|essay|writing|hosting|insurance|lawyers?|attorneys?|plumb(?:er|ing)|roofing|movers?|repairs?|services?|software|agency|company|online|cheap|buy|best|free|download|weight loss|pills|replica|outlet|wholesale|marketing|backlinks?|betting|poker|credit|dentist|clinic|tours?|rental|shop|store|for sale)\b/iu;

/** So few words beside its links say nothing about them. */
const fewWords = 4;

/** Strongest first. */
export function structureSigns(
  input: DetectInput,
  folded: string,
  targets: ReadonlyMap<string, string>,
  words: number,
): StructureSign[] {
  const signs: StructureSign[] = [];
  const add = (weight: number, id: string, ...args: string[]) =>
    signs.push({ weight, reason: { id, args }, isOfText: id !== "text_sign_author" });
  if (markup.test(folded.slice(0, 20_000))) add(0.72, "text_sign_markup");
  if (targets.size === 0 && input.author === undefined) return signs;
  const hosts = [...targets.keys()];
  if (hosts.length >= 3) add(0.55, "text_sign_links", String(hosts.length));
  if (words < fewWords && [...targets].some(([host, path]) => isSelfPromotion(host, path))) {
    add(0.86, "text_sign_bare_promotion");
  }
  if (hosts.length >= 3 && words < fewWords) add(0.75, "text_sign_bare_links");
  if (hosts.length > 0 && hosts.length < 3) add(words < 40 ? 0.35 : 0.22, "text_sign_link");
  if (hosts.some(isShortener)) add(0.3, "text_sign_short_link");
  const { author = "", authorUrl } = input;
  if (keyword.test(author) && author.trim().includes(" ")) {
    add(authorUrl === undefined ? 0.3 : 0.55, "text_sign_author", author.slice(0, 60));
  }
  return signs.sort((a, b) => b.weight - a.weight);
}
