/**
 * Tells which groups have a word in a text: a number of each group, 1 or 0. The answer is valid
 * until the next call.
 */
export type WordScanner = (text: string, from?: number, to?: number) => Uint8Array;

/** Told of every word of a group, and where it stands. */
export type NoteWord = (group: number, start: number, end: number) => void;

/** A word that counts only where no small Latin letter stands before it, or behind it. */
export interface BoundWord {
  readonly word: string;
  readonly starts: boolean;
  readonly ends: boolean;
}

const tripleMask = 0x7fff;
/** Three letters of which the last is beyond ASCII have their own: no English text asks for Chinese words. */
const farHeads = 0x8000;
const headCount = 0x10000;
/** What a letter before a pair can make of the pair's hash. */
const before = 32;
const shortest = 2;
const common = " etaoinsrhldcumfpgwybvkxjqz";
const rare = Math.log(40);
/** How rare a letter is, by its unit. */
const rarities = Float64Array.from({ length: 0x80 }, (_, unit) => {
  const rank = common.indexOf(String.fromCharCode(unit));
  return rank < 0 ? rare : Math.log(rank + 1.3);
});
/** Triples that come far more often than their letters do. */
const everyday = new Set(
  "the ing and hat ion ent tha for her ver tio thi all ter ati can ere are his der men ers ich you ate not con ons ill rea ist ave ive per our one eve res ith pro out und hav wit ein com".split(
    " ",
  ),
);
const startsBit = 1;
const endsBit = 2;
/** Any letter may stand there. */
const anyLetter = -1;

/**
 * Builds a scanner that goes through a text once, whatever the number of words: every word is looked
 * for where its rarest three letters stand. A group without words (undefined) is always met; words
 * have two letters or more. Where all places are wanted, `note` is told of each.
 *
 * Example: `createWordScanner([["casino"], ["loan", "credit"]])("a new loan")` → [0, 1].
 */
export function createWordScanner(
  groups: readonly (readonly (string | BoundWord)[] | undefined)[],
  note?: NoteWord,
): WordScanner {
  const marks = new Uint8Array(groups.length);
  const always = groups.flatMap((words, group) => (words === undefined ? [group] : []));
  const own = groups.map((words) => shortestOf(words ?? []));
  const most = own
    .flat()
    .reduce((sum, { word }) => sum + (word.length === shortest ? before : 1), 1);
  // Entries by number, beginning with 1: a word, what it belongs to, and the next with its letters.
  const words: string[] = [""];
  const groupOf = new Int32Array(most);
  /** Where in the word the three letters end that it is found by. */
  const endOf = new Int32Array(most);
  /** The letters before and behind the three, where the word has them, and the bits that these are in. */
  const besideOf = new Int32Array(most);
  const besideMask = new Int32Array(most);
  /** Its first and last unit: most others with its letters differ there already. */
  const firstOf = new Uint16Array(most);
  const lastOf = new Uint16Array(most);
  const bounds = new Uint8Array(most);
  const next = new Int32Array(most);
  /** The first entry of three letters. */
  const heads = most > 0xffff ? new Int32Array(headCount) : new Uint16Array(headCount);
  /** A bit for each of these that there is: few are, and so many bits stay near. */
  const hasHead = new Uint32Array(headCount >>> 5);
  // Which letters the words of a head have before and behind the three: a bit for each.
  const bitsBefore = new Int32Array(most);
  const bitsBehind = new Int32Array(most);

  function put(hash: number, { word, starts, ends }: BoundWord, end: number, group: number): void {
    const entry = words.push(word) - 1;
    groupOf[entry] = group;
    endOf[entry] = end;
    besideOf[entry] = besideAt(word, end);
    besideMask[entry] = (end > 2 ? 0xffff << 16 : 0) | (end + 1 < word.length ? 0xffff : 0);
    firstOf[entry] = word.charCodeAt(0);
    lastOf[entry] = word.charCodeAt(word.length - 1);
    bounds[entry] = (starts ? startsBit : 0) | (ends ? endsBit : 0);
    const head = heads[hash] || entry;
    heads[hash] = head;
    hasHead[hash >>> 5] = (hasHead[hash >>> 5] ?? 0) | (1 << (hash & 31));
    if (head !== entry) {
      next[entry] = next[head] ?? 0;
      next[head] = entry;
    }
    bitsBefore[head] = (bitsBefore[head] ?? 0) | bitOf(word, end - 3);
    bitsBehind[head] = (bitsBehind[head] ?? 0) | bitOf(word, end + 1);
  }

  own.forEach((some, group) => {
    for (const bound of some) {
      const { word } = bound;
      if (word.length < shortest) throw new Error(`"${word}" is too short to be looked for.`);
      if (word.length > shortest) {
        const end = rarestEnd(word);
        put(hashOf(word, end - 2, end), bound, end, group);
        continue;
      }
      const pair = hashOf(word, 0, 1);
      for (let letter = 0; letter < before; letter += 1)
        put((letter << 10) ^ pair, bound, 1, group);
    }
  });

  function mark(text: string, at: number, head: number): void {
    const beside = besideAt(text, at);
    for (let entry = head; entry !== 0; entry = next[entry] ?? 0) {
      if (((beside ^ (besideOf[entry] ?? 0)) & (besideMask[entry] ?? 0)) !== 0) continue;
      const group = groupOf[entry] ?? 0;
      if (marks[group] !== 0 && note === undefined) continue;
      const from = at - (endOf[entry] ?? 0);
      if (text.charCodeAt(from) !== firstOf[entry]) continue;
      const word = words[entry] ?? "";
      if (text.charCodeAt(from + word.length - 1) !== lastOf[entry]) continue;
      if (!text.startsWith(word, from)) continue;
      const bound = bounds[entry] ?? 0;
      if ((bound & startsBit) !== 0 && isLetter(text.charCodeAt(from - 1))) continue;
      if ((bound & endsBit) !== 0 && isLetter(text.charCodeAt(from + word.length))) continue;
      marks[group] = 1;
      note?.(group, from, from + word.length);
    }
  }

  return (text, from = 0, to = text.length) => {
    marks.fill(0);
    for (const group of always) marks[group] = 1;
    let hash = 0;
    for (let at = from; at < to; at += 1) {
      const unit = text.charCodeAt(at);
      hash = ((hash << 5) ^ unit) & tripleMask;
      const own = unit < 0x80 ? hash : hash | farHeads;
      if ((((hasHead[own >>> 5] ?? 0) >>> (own & 31)) & 1) === 0) continue;
      const head = heads[own] ?? 0;
      if ((((bitsBefore[head] ?? 0) >>> (text.charCodeAt(at - 3) & 31)) & 1) === 0) continue;
      if ((((bitsBehind[head] ?? 0) >>> (text.charCodeAt(at + 1) & 31)) & 1) === 0) continue;
      mark(text, at, head);
    }
    return marks;
  };
}

/** The words of a group without those that another one stands in: where they are, it is, too. */
function shortestOf(words: readonly (string | BoundWord)[]): BoundWord[] {
  const all: BoundWord[] = [];
  const seen = new Set<string | BoundWord>();
  const free: string[] = [];
  for (const one of words) {
    if (seen.has(one)) continue;
    seen.add(one);
    const bound = typeof one === "string" ? { word: one, starts: false, ends: false } : one;
    all.push(bound);
    if (!bound.starts && !bound.ends) free.push(bound.word);
  }
  free.sort((one, other) => one.length - other.length);
  return all.filter(({ word }) => {
    for (const other of free) {
      if (other.length >= word.length) return true;
      if (word.includes(other)) return false;
    }
    return true;
  });
}

/** The units before and behind three that end at a place. */
function besideAt(text: string, end: number): number {
  return (text.charCodeAt(end - 3) << 16) | text.charCodeAt(end + 1);
}

/** The bit of the letter at a place of a word, every bit where the word does not reach. */
function bitOf(word: string, at: number): number {
  return at < 0 || at >= word.length ? anyLetter : 1 << (word.charCodeAt(at) & 31);
}

function isLetter(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}

/** Five bits of a letter are enough to tell small letters apart; others share. */
function hashOf(word: string, from: number, last: number): number {
  let hash = 0;
  for (let at = from; at <= last; at += 1) {
    hash = ((hash << 5) ^ word.charCodeAt(at)) & tripleMask;
  }
  return word.charCodeAt(last) < 0x80 ? hash : hash | farHeads;
}

function rarestEnd(word: string): number {
  let best = 2;
  let rarest = Number.NEGATIVE_INFINITY;
  for (let end = 2; end < word.length; end += 1) {
    let rarity =
      rarityOf(word.charCodeAt(end - 2)) +
      rarityOf(word.charCodeAt(end - 1)) +
      rarityOf(word.charCodeAt(end));
    if (everyday.has(word.slice(end - 2, end + 1))) rarity /= 4;
    if (rarity > rarest) {
      rarest = rarity;
      best = end;
    }
  }
  return best;
}

function rarityOf(unit: number): number {
  return rarities[unit] ?? rare;
}
