import type { Steps } from "@/utils/sites/steps";
import { areBoxedReplies, isAnother } from "./another-kind";
import type { Kind } from "./group-elements";
import { kindRater } from "./kind-rater";
import { isBetter, type RatedKind } from "./rated-kind";
import { enough } from "./score";

const maxKinds = 4;

/**
 * The kinds that a page's comments are: often one; roots and replies may be two. `least` is their score;
 * `rater` remembers what earlier tries have rated.
 */
export function* pickKinds(
  kinds: readonly Kind[],
  least = enough,
  rater = kindRater(),
): Steps<readonly Kind[]> {
  const rated: RatedKind[] = [];
  for (const kind of kinds) {
    const one = yield* rater.rate(kind);
    if (one === undefined) continue;
    if (one.most >= least) rated.push(one);
    yield;
  }
  // Twice: what stands around the best one may have lost to another before.
  const main = [...rated, ...rated].reduce<RatedKind | undefined>(
    (best, one) => (best === undefined || (one !== best && isBetter(one, best)) ? one : best),
    undefined,
  );
  if (main === undefined) return [];
  const picked = [main.kind];
  const chosen = new Set(main.kind.members);
  // What is drawn with a class more belongs to those without it.
  const worth = ({ score, kind }: RatedKind) => score * Math.sqrt(kind.members.length);
  for (const { kind } of rated.toSorted((a, b) => worth(b) - worth(a))) {
    if (picked.length === maxKinds) break;
    yield;
    if (picked.includes(kind) || !isAnother(kind, chosen, rater.read, main.isAnswerable)) continue;
    picked.push(kind);
    for (const member of kind.members) chosen.add(member);
  }
  // Answers in boxes of what they answer look too little like comments by themselves.
  const boxed = kinds.find((kind) => areBoxedReplies(kind, chosen, rater.read));
  return boxed === undefined ? picked : [...picked, boxed];
}
