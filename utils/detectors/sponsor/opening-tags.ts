import type { Stretch } from "@/utils/detectors/split-lines";

const opening = /^\P{L}{0,2}(?=#)(?:[#@][\p{L}\p{N}_.]+ )+/u;
const last = /[#@]([\p{L}\p{N}_.]+) $/u;
/** Tags that say that somebody pays: what follows one of them is about who does. */
const paidTag =
  /^(?:ad|adv|pr|pub|spon)$|spons|werb|koop|coop|collab|colab|samarb|wspol|parcer|gift|hediye|rekla|publi|partner|supplied|offert|isbirl|test|提供|協賛|案件|협찬|광고|제공|推广|广告|合作/u;
/** Of the firm or its goods; and no sentence. */
const ofFirm =
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
