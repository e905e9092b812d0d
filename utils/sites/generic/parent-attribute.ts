import type { Place } from "@/utils/sites/site-adapter";

/** Numbers that count or rank, and are no ids. */
const counting =
  /index|pos(?!t)|order|level|depth|count|sort|rank|page|num|vote|score|like|time|date/i;
const unset = new Set(["", "0", "-1", "null", "undefined", "none", "root", "false"]);
/** Longest value that is looked up. */
const longest = 100;

/**
 * Whom each reply answers by an attribute that has the id of another comment, whatever its makers
 * call it: wherever it is set, it leads to an earlier one. Empty where there is no such attribute.
 *
 * Example: `<div data-yorum="713" data-ust="700">`: "data-ust" has what "data-yorum" says elsewhere.
 */
export function parentsByAttribute(
  items: readonly Element[],
  { itemOf }: Pick<Place, "itemOf">,
): ReadonlyMap<Element, Element> {
  const columns = columnsOf(items);
  const keys = new Map<string, Element>();
  for (const values of columns.values()) {
    if (values.size !== items.length || new Set(values.values()).size !== items.length) continue;
    for (const [item, value] of values) keys.set(value, item);
  }
  const places = new Map(items.map((item, at) => [item, at]));
  let best: ReadonlyMap<Element, Element> = new Map();
  for (const values of columns.values()) {
    const parents = new Map<Element, Element>();
    for (const [item, value] of values) {
      const parent = keys.get(value) ?? itemOf(value);
      // One that leads nowhere, or to itself, and it is something else.
      if (parent === undefined || !isBefore(parent, item)) break;
      parents.set(item, parent);
    }
    if (parents.size === values.size && parents.size > best.size) best = parents;
  }
  return best;

  function isBefore(one: Element, other: Element): boolean {
    return (places.get(one) ?? 0) < (places.get(other) ?? 0);
  }
}

/** The values of each `data-` attribute, by comment, where they are set and may be ids. */
function columnsOf(items: readonly Element[]): ReadonlyMap<string, ReadonlyMap<Element, string>> {
  const columns = new Map<string, Map<Element, string>>();
  for (const item of items) {
    for (const { name, value } of item.attributes) {
      if (!name.startsWith("data-") || counting.test(name)) continue;
      if (unset.has(value) || value.length > longest) continue;
      const column = columns.get(name) ?? new Map<Element, string>();
      columns.set(name, column.set(item, value));
    }
  }
  return columns;
}
