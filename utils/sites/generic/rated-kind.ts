import { ownElements } from "@/utils/sites/own-elements";
import { runAtOnce, type Steps } from "@/utils/sites/steps";
import { nearestAround } from "./dom-order";
import type { Kind } from "./group-elements";
import { sampleOf } from "./sample-of";
import { scoreOf } from "./score";
import type { TraitReader, Traits } from "./traits";

/** Elements of a comment that are looked at; what has more is rather the list of them. */
export const maxOwn = 300;

/** A kind of elements, and how much they look like comments. */
export interface RatedKind {
  readonly kind: Kind;
  readonly score: number;
  /** The same of the best three quarters. */
  readonly most: number;
  /** Nearly all have an author who is named as one. */
  readonly isSigned: boolean;
  /** Nearly all can be answered. */
  readonly isAnswerable: boolean;
  /** Units of prose in one, on average. */
  readonly prose: number;
  /** How many there are; where most are named as comments, those: the post may be drawn alike. */
  readonly size: number;
}

/** The mean score of a sample. */
export function meanScore(kind: Kind, traits: readonly Traits[]): number {
  const scores = traits.map(scoreOf);
  const mean = scores.reduce((sum, one) => sum + one, 0) / Math.max(1, scores.length);
  // A single element has to look the more like a comment.
  return kind.members.length === 1 ? mean - 2 : mean;
}

/** A sample, each member without the others of its kind and of `chosen`: a step each, for it may be large. */
export function* readSampleInSteps(
  { members }: Kind,
  chosen: ReadonlySet<Element>,
  read: TraitReader,
): Steps<Traits[]> {
  const alike = new Set(members);
  const isApart = (element: Element) => alike.has(element) || chosen.has(element);
  const traits: Traits[] = [];
  for (const member of sampleOf(members)) {
    traits.push(read(member, ownElements(member, isApart, maxOwn)));
    yield;
  }
  return traits;
}

export function readSample(
  kind: Kind,
  chosen: ReadonlySet<Element>,
  read: TraitReader,
): readonly Traits[] {
  return runAtOnce(readSampleInSteps(kind, chosen, read));
}

/** More comments win; of as many, what looks more like them; of alike, the outermost. */
export function isBetter(one: RatedKind, best: RatedKind): boolean {
  const worth = ({ score, size }: RatedKind) => score * Math.sqrt(size);
  if (isAroundEach(one.kind, best.kind)) return one.score >= best.score - margin(one, best);
  if (isAroundEach(best.kind, one.kind)) return one.score > best.score + margin(best, one);
  return worth(one) > worth(best);
}

/**
 * Whether each of one kind stands in one of the other, the ends of both at least; of the outer there
 * may be a few more, of which only a note is left.
 */
function isAroundEach({ members: outer }: Kind, { members: inner }: Kind): boolean {
  if (outer.length < inner.length || outer.length > inner.length * 1.34) return false;
  const places = new Set(outer);
  const some = [inner[0], inner[inner.length >> 1], inner.at(-1)];
  const around = some.map((one) => one && chosenAround(one, places));
  return (
    around.every((one) => one !== undefined) &&
    (inner.length < 3 || new Set(around).size === 3) &&
    (inner.length !== 2 || around[0] !== around[2])
  );
}

/**
 * How much worse what stands around may look: more where only it has the author. Around a single comment
 * everything has what it has: that has to look better.
 */
function margin(outer: RatedKind, inner: RatedKind): number {
  if (outer.kind.members.length === 1) return -0.1;
  if (outer.isSigned && !inner.isSigned) return 2;
  // A head of a name, a date and a few words, and all that was said below it.
  return outer.prose > inner.prose * 3 && inner.prose < 40 ? 2 : 0.75;
}

/** The one of `chosen` that an element stands in; not itself. */
export function chosenAround(member: Element, chosen: ReadonlySet<Element>): Element | undefined {
  return nearestAround(member, (one) => chosen.has(one));
}
