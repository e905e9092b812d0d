import { isTime } from "./element-signs";
import type { SampleItem } from "./item-sample";

const named = /date|time|stamp|unix|utc|created|posted|publish/i;
const absolute = /^\s*(?:\d{4}-\d\d-\d\d[T ]\d\d:\d\d.*|1\d{9}|1\d{12})$/;
const usual = [
  "time[datetime]",
  '[itemprop~="dateCreated"], [itemprop~="datePublished"], [itemprop~="commentTime"]',
  "[datetime]",
  "time[title], abbr[title], span[title]",
];

/** Where absolute times stand: the usual places, else attributes of this page that hold some. */
export function learnTimes(sample: readonly SampleItem[]): readonly string[] {
  const found = new Set<string>();
  for (const { item, own } of sample.slice(0, 8)) {
    for (const element of [item, ...own]) {
      for (const { name, value } of element.attributes) {
        if (named.test(name) && absolute.test(value)) found.add(`[${CSS.escape(name)}]`);
      }
    }
  }
  // What somebody links to may have a title too.
  const isDatedLink = ({ own }: SampleItem) =>
    own.some((one) => one.matches("a[title]") && isTime(one));
  const links = sample.some(isDatedLink) ? ["a[title]"] : [];
  return [...usual.slice(0, 2), ...found, ...usual.slice(2), ...links];
}
