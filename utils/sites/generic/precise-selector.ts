import type { SampleItem } from "./item-sample";
import { isSigning } from "./name-signs";

/**
 * A selector whose first match in each comment is the element that was meant by a kind: the kind
 * itself, or without a class that only others have. `p.metadata` also selects
 * `<p class="metadata date">`, `td > div` also `<div class="title">` there.
 */
export function preciseSelector(kind: string, sample: readonly SampleItem[]): string {
  const meant = sample.flatMap(({ own, byKind }) => {
    const element = byKind.get(kind)?.find(isSigning);
    return element === undefined ? [] : [{ own, element }];
  });
  const isFound = (selector: string) =>
    meant.every(({ own, element }) => own.find((one) => one.matches(selector)) === element);
  if (isFound(kind)) return kind;
  const others = meant.flatMap(({ own, element }) => {
    const first = own.find((one) => one.matches(kind));
    return first === undefined || first === element ? [] : [...first.classList];
  });
  const without = [
    ":not([class])",
    ":not(:has(table))",
    ":not(:empty,:has(>img))",
    ":not([class],:empty)",
    ...[...new Set(others)].slice(0, 8).map((name) => `:not(.${CSS.escape(name)})`),
  ];
  return without.map((end) => kind + end).find(isFound) ?? kind;
}
