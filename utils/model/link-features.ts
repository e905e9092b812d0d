import type { FeatureSink } from "./feature-sink";
import { dot, lastUnit } from "./last-unit";
import { addGrams, addWords, type GramStarts, gramStarts } from "./link-grams";
import { endOf, extendText, hashText, startOf } from "./link-hash";
import type { LinkParts } from "./link-parts";
import { addPath } from "./link-path";
import { addShape } from "./link-shape";

/** The letters of longer labels are padding. */
const longestLabel = 48;
const mostLabels = 4;

const topStart = startOf("top");
const suffixStart = startOf("suffix");
const lentSlot = hashText("lent");
const markStart = startOf("mark");
const nameStarts = gramStarts("n", "n");
const subdomainStarts = gramStarts("s", "s");

/**
 * Names every feature of an address by its slot; one that stands there twice comes twice.
 *
 * Example: name "paypal-login" → its words "paypal" and "login", the pair, and its letters by
 * threes, fours and fives.
 */
export function linkFeatures(parts: LinkParts, sink: FeatureSink): void {
  const { subdomain, name, suffix, isLent, marks } = parts;
  sink.clear();
  sink.begin("ending", suffix);
  const top = lastUnit(suffix, dot) + 1;
  sink.addWord(endOf(extendText(topStart, suffix.slice(top))), 0, suffix.length);
  sink.addWord(endOf(extendText(suffixStart, suffix)), 0, suffix.length);
  if (isLent) sink.addWord(lentSlot, 0, suffix.length);
  addLabel(nameStarts, name, sink);
  let end = subdomain.length;
  for (let label = 0; label < mostLabels && end > 0; label += 1) {
    const from = lastUnit(subdomain, dot, end) + 1;
    const text = subdomain.slice(from, end);
    if (text !== "www") addLabel(subdomainStarts, text, sink);
    end = from - 1;
  }
  addShape(parts, sink);
  addPath(parts, sink);
  sink.begin("brand", "");
  for (const mark of marks) sink.add(endOf(extendText(markStart, mark)));
}

/** A label's beginning and end are letters too. */
function addLabel(starts: GramStarts, label: string, sink: FeatureSink): void {
  const text = label.length > longestLabel ? label.slice(0, longestLabel) : label;
  sink.begin("name", `^${text}$`);
  addWords(starts, sink);
  addGrams(starts, 5, sink);
}
