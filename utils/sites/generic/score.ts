import type { Traits } from "./traits";

/** Below this, a kind of element is not taken for comments. */
export const enough = 5;
/** The same where the page says in more than one way that they are: see `isSurelyThread`. */
export const enoughIfSaid = 3.5;

/** How much an element looks like one comment: about 9 for a plain one, negative for a card. */
export function scoreOf(traits: Traits): number {
  const { times, replies, authors, proseLength } = traits;
  let score = 0;
  if (times > 0) score += 2;
  if (replies > 0) score += 2;
  if (authors > 0) score += 2;
  if (proseLength > 0) score += 1;
  if (traits.hasAvatar) score += 0.5;
  if (traits.hasId) score += 0.5;
  if (traits.isNamed) score += 1.5;
  // More than one of each: a whole thread, or several comments.
  // Beside one name stands when it was edited, or when somebody joined.
  const most = authors === 1 && replies < 2 ? 2 : 1;
  score -= Math.min(2, Math.max(0, times - most) * 0.75);
  score -= Math.min(3, Math.max(0, replies - 1) * 0.75);
  if (proseLength === 0) score -= traits.hasCounters ? 3 : 5;
  if (authors === 0) score -= 2;
  // Cards cannot be answered; comments with a subject line can.
  if (traits.hasLinkedHeading) score -= replies > 0 ? 1.5 : 4;
  // Reviews are told to be helpful and not answered; posts that are answered may be rated.
  if (traits.hasRating) score -= replies > 0 ? 1 : 3;
  if (traits.composers > 0) score -= 1;
  if (traits.isHeaded) score -= 2;
  return score;
}
