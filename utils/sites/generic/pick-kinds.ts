import { isHiddenByItself } from "@/utils/sites/asides";
import type { Steps } from "@/utils/sites/steps";
import { childrenOf, elementAround } from "@/utils/sites/walk-tree";
import { isAnother } from "./another-kind";
import { isLinkedHeading, isTitleLink } from "./element-signs";
import type { Kind } from "./group-elements";
import { arePostCells } from "./post-cells";
import { isBetter, type RatedKind, rate, readSample } from "./rated-kind";
import { sampleOf } from "./sample-of";
import { enough, scoreOf } from "./score";
import { type Traits, traitReader } from "./traits";

const maxKinds = 4;
const maxMembers = 50_000;

/** The kinds that a page's comments are: often one; roots and replies may be two. `least` is their score. */
export function* pickKinds(kinds: readonly Kind[], least = enough): Steps<readonly Kind[]> {
  const likely = kinds.filter(
    ({ members }) =>
      members.length <= maxMembers &&
      !areBylines(sampleOf(members)) &&
      !sampleOf(members).every(isHiddenByItself),
  );
  const none: ReadonlySet<Element> = new Set();
  const read = traitReader();
  const rated: RatedKind[] = [];
  for (const kind of likely) {
    const { members } = kind;
    const traits = readSample(kind, none, read);
    const score = rate(kind, traits);
    // Of some only a note is left, or they are advertisements.
    const best = traits.toSorted((a, b) => scoreOf(b) - scoreOf(a));
    const most = rate(kind, best.slice(0, Math.ceil(best.length * 0.75)));
    const named = traits.filter((one) => one.isNamed).length / traits.length;
    // Of two boxes one may be empty, and the other the list of a single comment.
    const [top = 0] = best.map(scoreOf);
    const isAlike = (one: Traits) => (one.times > 0 || one.replies > 0) && scoreOf(one) > top - 2;
    const alike = best.filter(isAlike).length / best.length;
    const isSigned = traits.filter((one) => one.isSigned).length >= traits.length * 0.8;
    const isAnswerable = traits.filter((one) => one.replies > 0).length >= traits.length * 0.8;
    const readSome = (some: readonly Element[]) =>
      readSample({ ...kind, members: some }, none, read);
    // Two regions of a page may share a class, or stand at the same depth; of two comments one may be gone.
    const isPlain = !kind.selector.includes(".") || !traits.every((one) => one.hasId);
    const areRegions = members.length === 2 && alike < (named > 0.5 || !isPlain ? 0.1 : 1);
    // What neither has a date or a control nor is called a comment or an author may be anything.
    const areTold = traits.some(
      (one) => one.isSigned || one.isNamed || one.times + one.replies > 0,
    );
    if (most >= least && areTold && !areRegions && !arePostCells(members, readSome))
      rated.push({
        kind,
        score,
        isSigned,
        isAnswerable,
        prose: traits.reduce((sum, one) => sum + one.proseLength, 0) / traits.length,
        size: members.length * (named > 0.5 ? named : 1) * (members.length < 4 ? alike : 1),
      });
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
    if (picked.includes(kind) || !isAnother(kind, chosen, read, main.isAnswerable)) continue;
    picked.push(kind);
    for (const member of kind.members) chosen.add(member);
  }
  return picked;
}

/** Parts of article cards: each stands in one of its own, beside or below a headline that leads elsewhere. */
function areBylines(sample: readonly Element[]): boolean {
  const cards = sample.map(elementAround);
  if (sample.length < 2 || new Set(cards).size < sample.length) return false;
  const isTitle = (one: Element) => isLinkedHeading(one) || isTitleLink(one);
  const isInCard = (member: Element, at: number) =>
    [...childrenOf(cards[at] ?? member)].some(isTitle) ||
    [...(member.previousElementSibling?.querySelectorAll("a") ?? [])].some(isTitleLink);
  return sample.filter(isInCard).length > cards.length * 0.6;
}
