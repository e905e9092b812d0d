/** Where a feature comes from: the explanation groups by it. */
export const featureGroups = ["name", "ending", "shape", "path", "brand"] as const;
export type FeatureGroup = (typeof featureGroups)[number];

/** No address has more of either: its parts are cut before. What would not fit is dropped. */
const mostSlots = 4_096;
const mostWords = 1_024;
const mostUnits = 512;

/** Features from one part of an address, up to where the next part begins. */
interface Stretch {
  readonly group: FeatureGroup;
  readonly text: string;
  readonly from: number;
  /** Of the words that a person can read, the first that is of this part. */
  readonly fromWord: number;
}

/**
 * Takes features without making an object for any: an address has about 150, and every link of a
 * page is judged.
 */
export class FeatureSink {
  readonly slots = new Int32Array(mostSlots);
  count = 0;
  /** UTF-16 units of the part at hand: reading an array costs a fraction of asking a string. */
  readonly units = new Uint16Array(mostUnits);
  /** How many of `units` are the part's. */
  length = 0;
  private readonly stretches: Stretch[] = [];
  /** Index, start and end of each feature that a person can read, one after the other. */
  private readonly words = new Int32Array(3 * mostWords);
  private wordEnd = 0;

  clear(): void {
    this.count = 0;
    this.wordEnd = 0;
    this.stretches.length = 0;
  }

  /** What the next features are read from; its first 512 units are laid into `units`. */
  begin(group: FeatureGroup, text: string): void {
    const { units } = this;
    const length = Math.min(text.length, mostUnits);
    for (let at = 0; at < length; at += 1) units[at] = text.charCodeAt(at);
    this.length = length;
    this.stretches.push({ group, text, from: this.count, fromWord: this.wordEnd });
  }

  /** `slot` is the place among the weights. */
  add(slot: number): void {
    this.slots[this.count] = slot;
    if (this.count < mostSlots) this.count += 1;
  }

  /** As `add`, for one that a person can read: `text.slice(from, to)`. */
  addWord(slot: number, from: number, to: number): void {
    const { words, wordEnd } = this;
    if (wordEnd < words.length) {
      words[wordEnd] = this.count;
      words[wordEnd + 1] = from;
      words[wordEnd + 2] = to;
      this.wordEnd = wordEnd + 3;
    }
    this.add(slot);
  }

  /** Calls for every part of the address with where its features begin and end in `slots`. */
  readParts(take: (group: FeatureGroup, from: number, to: number) => void): void {
    for (const [index, { group, from }] of this.stretches.entries()) {
      take(group, from, this.stretches[index + 1]?.from ?? this.count);
    }
  }

  /** Calls for every feature of a group that a person can read. */
  readWords(group: FeatureGroup, take: (slot: number, word: string) => void): void {
    for (const [index, stretch] of this.stretches.entries()) {
      if (stretch.group !== group) continue;
      const end = this.stretches[index + 1]?.fromWord ?? this.wordEnd;
      for (let word = stretch.fromWord; word < end; word += 3) {
        const slot = this.slots[this.words[word] ?? 0] ?? 0;
        take(slot, stretch.text.slice(this.words[word + 1], this.words[word + 2]));
      }
    }
  }
}
