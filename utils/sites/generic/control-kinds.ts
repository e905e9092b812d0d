import type { SampleItem } from "./item-sample";
import { measure } from "./measure-text";
import type { SignatureOf } from "./signature";

/**
 * Kinds of element that hold controls and counters alone, nearly wherever they hold anything: what
 * else stands in one of them is one more control, in words that we do not know.
 */
export function controlKinds(
  sample: readonly SampleItem[],
  signatureOf: SignatureOf,
  isMeta: (element: Element) => boolean,
): ReadonlySet<string> {
  const counts = new Map<string, { all: number; controls: number }>();
  for (const element of sample.flatMap(({ own }) => own)) {
    if (!isRow(element) || !/[\p{L}\p{N}]/u.test(element.textContent)) continue;
    const kind = signatureOf(element);
    const count = counts.get(kind) ?? { all: 0, controls: 0 };
    counts.set(kind, count);
    count.all += 1;
    if (measure(element, isMeta).prose === 0) count.controls += 1;
  }
  const isSure = ({ all, controls }: { all: number; controls: number }) =>
    controls > 2 && controls >= all * 0.66;
  return new Set([...counts].filter(([, count]) => isSure(count)).map(([kind]) => kind));
}

/** What rows of controls are made of; nobody who comments can write a class. */
export function isRow(element: Element): boolean {
  return (
    /^(?:DIV|UL|OL|LI|MENU|FOOTER|NAV|TD)$/.test(element.nodeName) && element.classList.length > 0
  );
}
