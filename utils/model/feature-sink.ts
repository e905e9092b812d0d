/** Where a feature comes from: the explanation groups by it. */
export const featureGroups = ["name", "ending", "shape", "path", "brand"] as const;
export type FeatureGroup = (typeof featureGroups)[number];

/** No address has more: its parts are cut before. */
const most = 4_096;

/** Features from one part of an address, up to where the next part begins. */
interface Stretch {
  readonly group: FeatureGroup;
  readonly text: string;
  readonly from: number;
}

/**
 * Takes features without making an object for any: an address has about 150, and every link of a
 * page is judged.
 */
export class FeatureSink {
  readonly slots = new Int32Array(most);
  count = 0;
  private readonly stretches: Stretch[] = [];
  /** Index, start and end of each feature that a person can read, one after the other. */
  private readonly words: number[] = [];

  clear(): void {
    this.count = 0;
    this.stretches.length = 0;
    this.words.length = 0;
  }

  /** What the next features are read from. */
  begin(group: FeatureGroup, text: string): void {
    this.stretches.push({ group, text, from: this.count });
  }

  /** `slot` is the place among the weights. */
  add(slot: number): void {
    if (this.count < most) this.slots[this.count++] = slot;
  }

  /** As `add`, for one that a person can read: `text.slice(from, to)`. */
  addWord(slot: number, from: number, to: number): void {
    this.words.push(this.count, from, to);
    this.add(slot);
  }

  /** Calls for every feature with the group it came from and its word, "" where nobody can read it. */
  read(take: (slot: number, group: FeatureGroup, word: string) => void): void {
    let word = 0;
    for (const [index, { group, text, from }] of this.stretches.entries()) {
      const end = this.stretches[index + 1]?.from ?? this.count;
      for (let at = from; at < end; at += 1) {
        const isWord = this.words[word] === at;
        const shown = isWord ? text.slice(this.words[word + 1], this.words[word + 2]) : "";
        if (isWord) word += 3;
        take(this.slots[at] ?? 0, group, shown);
      }
    }
  }
}
