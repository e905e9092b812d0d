import type { SampleItem } from "./item-sample";

/**
 * What a kind is to the names that others have: close around them it may name the rest,
 * `<h4>Tuula</h4>` and `<h4><a>Ann</a></h4>`; a line around them may; what most have beside their
 * name, as many as the rest, is rather something else, a vote or a chapter.
 */
export function scoreBeside(
  kind: string,
  kinds: readonly string[],
  sample: readonly SampleItem[],
): number {
  let most = 0;
  const pairs = sample.flatMap(({ byKind }) => {
    const alike = byKind.get(kind) ?? [];
    const [name] = kinds.flatMap((one) => byKind.get(one)?.slice(0, 1) ?? []);
    if (name === undefined) most = Math.max(most, alike.length);
    return name === undefined ? [] : [{ name, one: alike[0], count: alike.length }];
  });
  const around = pairs.filter(({ name, one }) => one?.contains(name));
  if (around.some(({ name, one }) => one && lengthIn(one) < lengthIn(name) + 12)) return 3;
  if (around.length > pairs.length / 2) return -1;
  const beside = pairs.filter(
    ({ name, one, count }) => count >= most && one && !one.contains(name) && !name.contains(one),
  );
  return beside.length > pairs.length / 2 ? -1.5 : 0;
}

/** Units without blanks and signs. */
function lengthIn({ textContent }: Element): number {
  return textContent.replace(/[^\p{L}\p{N}]+/gu, "").length;
}

export interface Holder extends Pick<SampleItem, "byKind"> {
  readonly first: Element;
}

/** Whether what would be a name is of a narrower kind that most others have, too, and not as a name. */
export function isOfAnother(
  { first, byKind }: Holder,
  holders: readonly Holder[],
  kind: string,
): boolean {
  return [...byKind].some(([one, alike]) => {
    if (one === kind || !alike.includes(first)) return false;
    const others = holders.filter((other) => other.first !== first && other.byKind.has(one));
    const apart = others.filter((other) => other.byKind.get(one)?.includes(other.first) === false);
    return apart.length > others.length / 2;
  });
}
