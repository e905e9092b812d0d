import { isHiddenByItself } from "@/utils/sites/asides";
import type { Steps } from "@/utils/sites/steps";
import { childrenOf, elementAround } from "@/utils/sites/walk-tree";
import { isLinkedHeading, isTitleLink } from "./element-signs";
import type { Kind } from "./group-elements";
import { arePostCells } from "./post-cells";
import { meanScore, type RatedKind, readSample, readSampleInSteps } from "./rated-kind";
import { sampleOf } from "./sample-of";
import { scoreOf } from "./score";
import { type TraitReader, type Traits, traitReader } from "./traits";

const maxMembers = 50_000;
const none: ReadonlySet<Element> = new Set();

export interface KindRater {
  readonly read: TraitReader;
  /** Undefined for what is no kind of comments, whatever it scores. */
  rate(kind: Kind): Steps<RatedKind | undefined>;
}

/**
 * Rates kinds of elements, each once: a page that has no comments is tried in several places. For as
 * long as the page and what belongs to its comments stay as they are.
 */
export function kindRater(read = traitReader()): KindRater {
  const known = new Map<Kind, RatedKind | undefined>();
  return {
    read,
    *rate(kind) {
      if (known.has(kind)) return known.get(kind);
      const rated = isLikely(kind) ? yield* rateKind(kind, read) : undefined;
      known.set(kind, rated);
      return rated;
    },
  };
}

function isLikely({ members }: Kind): boolean {
  if (members.length > maxMembers) return false;
  const sample = sampleOf(members);
  return !areBylines(sample) && !sample.every(isHiddenByItself);
}

function* rateKind(kind: Kind, read: TraitReader): Steps<RatedKind | undefined> {
  const { members } = kind;
  const traits = yield* readSampleInSteps(kind, none, read);
  const shareOf = (is: (one: Traits) => boolean) => traits.filter(is).length / traits.length;
  // Of some only a note is left, or they are advertisements.
  const best = traits.toSorted((a, b) => scoreOf(b) - scoreOf(a));
  const [top = 0] = best.map(scoreOf);
  const named = shareOf((one) => one.isNamed);
  // Of two boxes one may be empty, and the other the list of a single comment.
  const alike = shareOf((one) => one.times + one.replies > 0 && scoreOf(one) > top - 2);
  // Two regions of a page may share a class, or stand at the same depth; of two comments one may be gone.
  const isPlain = !kind.selector.includes(".") || !traits.every((one) => one.hasId);
  if (members.length === 2 && alike < (named > 0.5 || !isPlain ? 0.1 : 1)) return undefined;
  // What neither has a date or a control nor is called a comment or an author may be anything.
  const isTold = (one: Traits) => one.isSigned || one.isNamed || one.times + one.replies > 0;
  if (!traits.some(isTold)) return undefined;
  const readSome = (some: readonly Element[]) => readSample({ ...kind, members: some }, none, read);
  if (arePostCells(members, readSome)) return undefined;
  return {
    kind,
    score: meanScore(kind, traits),
    most: meanScore(kind, best.slice(0, Math.ceil(best.length * 0.75))),
    isSigned: shareOf((one) => one.isSigned) >= 0.8,
    isAnswerable: shareOf((one) => one.replies > 0) >= 0.8,
    prose: traits.reduce((sum, one) => sum + one.proseLength, 0) / traits.length,
    size: members.length * (named > 0.5 ? named : 1) * (members.length < 4 ? alike : 1),
  };
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
