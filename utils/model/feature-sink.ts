/** Where a feature comes from: the explanation groups by it. */
export const featureGroups = ["name", "ending", "shape", "path", "brand"] as const;
export type FeatureGroup = (typeof featureGroups)[number];

/** No address has more: its parts are cut before. */
const most = 4_096;

/**
 * Takes features without making an object for any: an address has about 150, and every link of a
 * page is judged.
 */
export class FeatureSink {
  readonly slots = new Int32Array(most);
  count = 0;
  private readonly groups = new Uint8Array(most);
  private readonly from = new Uint16Array(most);
  private readonly to = new Uint16Array(most);
  private readonly texts: string[] = [];
  private text = "";
  private group = 0;

  clear(): void {
    this.count = 0;
    this.texts.length = 0;
  }

  /** What the next features are read from. */
  begin(group: FeatureGroup, text: string): void {
    this.group = featureGroups.indexOf(group);
    this.text = text;
  }

  /** `slot` is the place among the weights; `text.slice(from, to)` what a person can read of it. */
  add(slot: number, from: number, to: number): void {
    const at = this.count;
    if (at >= most) return;
    this.slots[at] = slot;
    this.groups[at] = this.group;
    this.from[at] = from;
    this.to[at] = to;
    if (to > from) this.texts[at] = this.text;
    this.count = at + 1;
  }

  groupAt(index: number): FeatureGroup {
    return featureGroups[this.groups[index] ?? 0] ?? "shape";
  }

  /** "" for letters and shapes, which nobody can read. */
  wordAt(index: number): string {
    const from = this.from[index] ?? 0;
    const to = this.to[index] ?? 0;
    return to > from ? (this.texts[index] ?? "").slice(from, to) : "";
  }
}
