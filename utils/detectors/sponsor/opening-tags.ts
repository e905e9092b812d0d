import type { Stretch } from "@/utils/detectors/split-lines";

const opening = /^\P{L}{0,2}(?=#)(?:[#@][\p{L}\p{N}_.]+ )+/u;
const last = /[#@]([\p{L}\p{N}_.]+) $/u;
/** Tags that say that somebody pays: what follows one of them is about who does. */
const paidTag =
  /^(?:ad|adv|pr|pub|spon)$|spons|werb|koop|coop|collab|colab|samarb|wspol|parcer|gift|hediye|rekla|publi|partner|supplied|offert|isbirl|test|提供|協賛|案件|협찬|광고|제공|推广|广告|合作/u;
/** Of the firm or its goods; and no sentence. */
export const ofFirm =
  /\d ?%|https?:|www\.|[#@€$]|(?<!\p{L})(?:code|codigo|codice|kod|thanks?|dank\w*|merci|gracias|grazie|obrigad\w|dzieki|dziekuje|tack|teşekkür\w*|tesekkur\w*|gratis|free|link\w*|shop)(?!\p{L})|감사|무료|할인|제공|様|さん|提供|優惠|优惠/u;
const sentences = /^\P{Ll}.{10,}[.!?…。！？]["')]?$/su;

/**
 * Where the tags end that a line opens with, if the last one is a firm's and a sentence of the writer's own follows.
 *
 * Example: "#ad #brindlepets Wipe the paws." → behind "#brindlepets".
 */
export function openingTagsEnd(text: string, folded: string, line: Stretch): number | undefined {
  const run = opening.exec(folded.slice(line.start, line.end))?.[0];
  const tag = last.exec(run ?? "")?.[1];
  if (run === undefined || tag === undefined || paidTag.test(tag)) return undefined;
  // One tag alone is what the sentence is about.
  if (!run.trim().includes(" ")) return undefined;
  const from = line.start + run.length;
  const rest = folded.slice(from, line.end);
  if (ofFirm.test(rest) || rest.includes(tag.slice(0, 6))) return undefined;
  return sentences.test(text.slice(from, line.end)) ? from - 1 : undefined;
}

/** What a line says of the article, and its tags at the end. */
const aboutArticle =
  /^[^#.!?~…]{0,24}(?:art[iy][kc]|beitrag|foto|photo|te[xk]s?t|tip|rezept|recip|recet|ricett|przepis|стать|記事|写真|꿀팁|기사|사진|文章)[^#.!?~…]{0,24}[.!~♡。！…]+ (?<tags>(?=.*#.*#)#[\p{L}\p{N}_]+(?: (?:#[\p{L}\p{N}_]+|\p{L}{1,4} ?\p{L}+))*)$/u;

/**
 * Where two tags and more begin that end a line behind a word on the article.
 *
 * Example: "Great article! #ad #brindlepets" → at "#ad".
 */
export function closingTagsStart(folded: string, line: Stretch): number | undefined {
  const said = folded.slice(line.start, line.end);
  const own = aboutArticle.exec(said)?.groups?.tags;
  return own === undefined ? undefined : line.end - own.length;
}

const longestLabel = 70;
/** An advertisement "for Acme", before a colon. */
const named =
  /^\P{L}{0,3}\p{L}+(?:, da \p{L}+ mit| (?:f[oöü]r|pour|de|para|per|voor)) \p{Lu}[^:.?!]{2,40}:$/u;

/**
 * Where a label that names a firm before its colon ends, if a sentence of the writer's own follows.
 *
 * Example: "Annons för Lyckebo Sängar: Det där är en myt." → behind the colon.
 */
export function namedLabelEnd(
  text: string,
  folded: string,
  { start, end }: Stretch,
): number | undefined {
  const colon = text.indexOf(": ", start) + 1;
  if (colon <= start || colon > end || colon - start > longestLabel) return undefined;
  const label = text.slice(start, colon);
  if (!named.test(label)) return undefined;
  const rest = folded.slice(colon + 1, end);
  const last =
    folded
      .slice(start, colon - 1)
      .split(" ")
      .at(-1) ?? "";
  if (ofFirm.test(rest) || rest.includes(last)) return undefined;
  return sentences.test(text.slice(colon + 1, end)) ? colon : undefined;
}
