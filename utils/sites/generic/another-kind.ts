import { ownElements } from "@/utils/sites/own-elements";
import { childrenOf } from "@/utils/sites/walk-tree";
import { isWithin, upOf } from "./dom-order";
import { nameOf } from "./element-signs";
import type { Kind } from "./group-elements";
import { saysByWhom } from "./loose-name";
import { chosenAround, maxOwn, meanScore, readSample } from "./rated-kind";
import { sampleOf } from "./sample-of";
import { enough, scoreOf } from "./score";
import { hasHeadline } from "./thread-heading";
import type { TraitReader, Traits } from "./traits";
import { isReplyBoxName } from "./words";

const maxSteps = 8;
/** Units that an answer has whose writer is not marked as one: "Reply to Ann" is a control. */
const leastBoxed = 40;

/**
 * Whether a kind is comments of their own beside those chosen: they still look like comments
 * without what is chosen, and what is chosen around them still does without them.
 */
export function isAnother(
  kind: Kind,
  chosen: ReadonlySet<Element>,
  read: TraitReader,
  isAnswerable: boolean,
): boolean {
  if (kind.members.some((member) => chosen.has(member)) || isOtherTable(kind, chosen)) return false;
  if (areBoxedReplies(kind, chosen, read, true)) return true;
  const traits = readSample(kind, chosen, read);
  const isMarked = ({ times, replies }: Traits) => times > 0 || replies > 0;
  if (traits.filter(isMarked).length < traits.length * 0.6) return false;
  if (meanScore(kind, traits) < enough || isPart(kind, chosen)) return false;
  const answerable = traits.filter(({ replies }) => replies > 0).length;
  const readRest = restReader(kind, chosen, read);
  const isAnswered = areAnswered(kind, chosen);
  return sampleOf(kind.members).every((member, at) => {
    const around = chosenAround(member, chosen);
    // What stands beside comments that can be answered can be answered too.
    if (around === undefined) {
      if (isAnswered) return true;
      return isBeside(member, chosen) && (!isAnswerable || answerable >= traits.length * 0.5);
    }
    if (member.nodeName === "BLOCKQUOTE" && around.nodeName !== "BLOCKQUOTE") return false;
    const rest = readRest(around);
    // What takes the date or the name away with it is the head of a comment, and no reply to it.
    const { times = 0, isSigned = false, replies = 0 } = traits[at] ?? {};
    const isHead = (times > 0 && rest.times === 0) || (isSigned && !rest.isSigned);
    // What nobody can answer, of nobody called an author, in what has both, tells of who wrote it.
    if (!isSigned && replies === 0 && rest.isSigned && rest.replies > 0) return false;
    return isMarked(rest) && !isHead && scoreOf(rest) >= enough;
  });
}

/**
 * Answers in the very comment that they answer, as newsrooms give them: no date, but a name for what they
 * are. `looksSo`: they look like comments by themselves.
 */
export function areBoxedReplies(
  kind: Kind,
  chosen: ReadonlySet<Element>,
  read: TraitReader,
  looksSo = false,
): boolean {
  const [one] = kind.members;
  if (one === undefined || !isReplyBoxName(nameOf(one)) || chosen.has(one)) return false;
  if (isPart(kind, chosen)) return false;
  const traits = readSample(kind, chosen, read);
  const readRest = restReader(kind, chosen, read);
  return sampleOf(kind.members).every((member, at) => {
    const around = chosenAround(member, chosen);
    if (around === undefined || !isReplyBoxName(nameOf(member))) return false;
    const { isSigned = false, times = 0, authors = 0, proseLength = 0 } = traits[at] ?? {};
    const isNamed = authors === 1 || [...childrenOf(member)].some(saysByWhom);
    const isSaid = isSigned || times === 1 ? proseLength > 0 : isNamed && proseLength > leastBoxed;
    if (!isSaid) return false;
    if (looksSo && isSigned) return true;
    // What is answered has to say something, too, and when.
    const rest = readRest(around);
    return rest.proseLength > 0 && (rest.times > 0 || times === 0);
  });
}

/** Reads what is chosen around members of a kind without these. */
function restReader(
  kind: Kind,
  chosen: ReadonlySet<Element>,
  read: TraitReader,
): (around: Element) => Traits {
  const alike = new Set(kind.members);
  const isApart = (element: Element) => alike.has(element) || chosen.has(element);
  return (around) => read(around, ownElements(around, isApart, maxOwn));
}

/** Whether a kind is rows of a table and what is chosen is none: an index of topics below a thread. */
function isOtherTable({ members: [row] }: Kind, [one]: ReadonlySet<Element>): boolean {
  return row?.nodeName === "TR" && one?.nodeName !== "TR";
}

/** Whether what is chosen are answers to some of a kind, which is not the article. */
function areAnswered({ members }: Kind, chosen: ReadonlySet<Element>): boolean {
  if (members.length < 2 || sampleOf(members).every(hasHeadline)) return false;
  const alike = new Set(members);
  return sampleOf([...chosen]).some((one) => chosenAround(one, alike) !== undefined);
}

/** Whether each comment has exactly one of it: a part of a comment, not a reply. */
function isPart({ members }: Kind, chosen: ReadonlySet<Element>): boolean {
  if (members.length < chosen.size || members.length < 2) return false;
  const owners = members
    .map((member) => chosenAround(member, chosen))
    .filter((owner) => owner !== undefined);
  return owners.length === chosen.size && new Set(owners).size === chosen.size;
}

/** Whether comments already chosen stand in the same part of the page, which has no headline. */
function isBeside(member: Element, chosen: ReadonlySet<Element>): boolean {
  const [first] = chosen;
  let up: Element | undefined = member;
  for (let steps = 0; steps < maxSteps && up !== undefined; steps += 1) {
    if (first !== undefined && isWithin(first, up))
      return up.nodeName !== "BODY" && !hasHeadline(up);
    if (up.nodeName === "ASIDE" || /side-?bar/i.test(nameOf(up))) return false;
    up = upOf(up);
  }
  return false;
}
