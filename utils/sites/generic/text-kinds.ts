import { directText, isTime } from "./element-signs";
import type { SampleItem } from "./item-sample";
import type { SignatureOf } from "./signature";
import { isActionText } from "./words";

/** What the elements of one kind are, whatever a single one of them looks like. */
export interface TextKind {
  readonly isDate?: boolean | undefined;
  readonly isAction?: boolean | undefined;
  /** "@ann" beside every name. */
  readonly isHandle?: boolean | undefined;
}

export type KindOf = (element: Element) => TextKind;

const sure = { most: 0.75, few: 0.4 };
const unknown: TextKind = {};

/**
 * Which kinds of a sample are dates, and which controls and counters. "We moved in May 2019" looks
 * like a date and stands where others wrote more, "5" like a counter; `<p class="datum">` holds a
 * date in every comment. Kinds that the sample hardly has are not known.
 */
export function textKinds(sample: readonly SampleItem[], signatureOf: SignatureOf): KindOf {
  const counts = new Map<
    string,
    { all: number; dates: number; actions: number; handles: number }
  >();
  for (const { own } of sample) {
    const called = new Set<string>();
    for (const element of own) {
      const text = directText(element, 60);
      if (element.nodeName === "TIME" || text === "") continue;
      const kind = signatureOf(element);
      const count = counts.get(kind) ?? { all: 0, dates: 0, actions: 0, handles: 0 };
      count.all += 1;
      if (isTime(element)) count.dates += 1;
      if (isActionText(text)) count.actions += 1;
      if (/^@[\w.@-]+$/.test(text) && !called.has(kind)) count.handles += 1;
      called.add(kind);
      counts.set(kind, count);
    }
  }
  const kinds = new Map(
    [...counts].map(([kind, { all, dates, actions, handles }]) => [
      kind,
      all < 3
        ? unknown
        : {
            isDate: vote(dates / all),
            isAction: vote(actions / all),
            isHandle: handles >= sample.length * 0.9,
          },
    ]),
  );
  return (element) => kinds.get(signatureOf(element)) ?? unknown;
}

function vote(share: number): boolean | undefined {
  if (share >= sure.most) return true;
  return share <= sure.few ? false : undefined;
}
