import { walkTree } from "@/utils/sites/walk-tree";
import type { SampleItem } from "./item-sample";
import { composer } from "./traits";

const least = 0.85;

/** The kind of element that holds what was written: the longest text that is not the page's. */
export function learnBody(
  sample: readonly SampleItem[],
  author: string | undefined,
  isMeta: (element: Element) => boolean,
): string | undefined {
  let best: string | undefined;
  let bestRate: Rate = { prose: 0, junk: 0, depth: 0 };
  for (const kind of new Set(sample.flatMap(({ byKind }) => [...byKind.keys()]))) {
    const rate = rateKind(kind, sample, author, isMeta);
    if (rate !== undefined && isBetter(rate, bestRate)) {
      best = kind;
      bestRate = rate;
    }
  }
  const all = sample.reduce((sum, { item, own, byKind }) => {
    const names = new Set(author === undefined ? [] : byKind.get(author));
    const isInside = new Set(own);
    return sum + measure(item, (one) => !isInside.has(one) || names.has(one) || isMeta(one)).prose;
  }, 0);
  // Where much was written outside of it, it is a part only: the reader then takes the whole.
  return bestRate.prose >= all * 0.6 ? best : undefined;
}

interface Rate {
  readonly prose: number;
  readonly junk: number;
  readonly depth: number;
}

function isBetter(one: Rate, best: Rate): boolean {
  if (one.prose !== best.prose) return one.prose > best.prose;
  if (one.junk !== best.junk) return one.junk < best.junk;
  return one.depth < best.depth;
}

function rateKind(
  kind: string,
  sample: readonly SampleItem[],
  author: string | undefined,
  isMeta: (element: Element) => boolean,
): Rate | undefined {
  let holders = 0;
  let prose = 0;
  let junk = 0;
  let depth = 0;
  for (const { own, byKind } of sample) {
    const alike = byKind.get(kind) ?? [];
    const [body] = alike;
    if (body === undefined || alike.length !== 1) continue;
    const names = author === undefined ? [] : (byKind.get(author) ?? []);
    if (isMeta(body) || names.some((name) => body.contains(name) || name.contains(body))) continue;
    if (body.querySelector(composer) !== null) continue;
    const isOwn = new Set(own);
    const measured = measure(body, (one) => !isOwn.has(one) || isMeta(one));
    holders += 1;
    prose += measured.prose;
    junk += measured.junk;
    depth += own.indexOf(body);
  }
  if (holders < sample.length * least) return undefined;
  return { prose, junk, depth };
}

/** Units of text in an element, apart from the parts left out, and in these. */
function measure(root: Element, isOut: (element: Element) => boolean) {
  let prose = 0;
  let junk = 0;
  walkTree(root, {
    enter(element) {
      if (/^(?:SCRIPT|STYLE|TEMPLATE|SVG)$/i.test(element.nodeName)) return false;
      if (element === root || !isOut(element)) return true;
      junk += element.textContent.trim().length;
      return false;
    },
    leave() {},
    text(node) {
      prose += node.data.trim().length;
    },
  });
  return { prose, junk };
}
