import { readToken, type TokenReading } from "./readable-token";

/** A selector and how soon it is likely to break: what a person named is cheap. */
export interface Candidate {
  readonly selector: string;
  readonly cost: number;
}

/** Attributes that say in words what an element is. */
const telling = [
  "data-testid",
  "data-test",
  "data-qa",
  "data-cy",
  "data-role",
  "data-component",
  "data-type",
  "itemprop",
  "property",
  "typeof",
  "slot",
  "rel",
  "role",
];
const costOf = { word: 1, utility: 10, prefix: 2, random: 25, bareTag: 6 } as const;
/** Classes that say how an element is now, not what it is. */
const state =
  /^(?:even|odd|alt|first|last|active|selected|hidden|open|collapsed|expanded|highlighted|is-.+|has-.+|thread-.+)$|(?:depth|level|indent)[-_]*\d*$/i;
const steps = 4;
const most = 80;

/**
 * Selectors that an element matches, those that last longest first. Never by its place among its
 * siblings: comments come and go. `within` ends the way up: nothing outside of it is named.
 */
export function candidatesOf(element: Element, within?: Element): readonly Candidate[] {
  const own = ownCandidates(element);
  const found = [...own];
  let path = element.localName;
  let up = parentIn(element, within);
  for (let step = 1; step <= steps && up !== undefined; step += 1) {
    // Inside one comment "b > a" says enough; in a whole page it says nothing.
    const isTelling = (one: Candidate) => within !== undefined || isNamed(one);
    const around = isOfPage(up) ? [] : ownCandidates(up).filter(isTelling).slice(0, 3);
    for (const outer of around) {
      found.push({ selector: `${outer.selector} > ${path}`, cost: outer.cost + 2 * step + 1 });
      for (const inner of own.slice(0, 6)) {
        const joint = step === 1 ? " > " : " ";
        const cost = outer.cost + inner.cost + 0.5 + step / 4;
        found.push({ selector: outer.selector + joint + inner.selector, cost });
      }
    }
    path = `${up.localName} > ${path}`;
    up = parentIn(up, within);
  }
  return found.toSorted((a, b) => a.cost - b.cost).slice(0, most);
}

/** Every element of a page stands in these: they tell nothing. */
function isOfPage({ localName }: Element): boolean {
  return localName === "body" || localName === "html";
}

/** Good enough to look for others in: not "div", and nothing that a build tool made up. */
function isNamed({ cost }: Candidate): boolean {
  return cost < costOf.bareTag;
}

function parentIn(element: Element, within: Element | undefined): Element | undefined {
  const { parentElement } = element;
  return parentElement === null || parentElement === within ? undefined : parentElement;
}

/** What an element says of itself. */
function ownCandidates(element: Element): readonly Candidate[] {
  const tag = CSS.escape(element.localName);
  const found: Candidate[] = [{ selector: tag, cost: tag.includes("-") ? 1 : costOf.bareTag }];
  if (/^(?:main|article|aside|section|ol|ul|table|dl|time|cite)$/.test(tag))
    found.push({ selector: tag, cost: 3 });
  const classes = classCandidates(element);
  found.push(...classes, ...attributeCandidates(element));
  const [first, second] = classes.filter(({ cost }) => cost < costOf.random);
  if (first !== undefined) {
    found.push({ selector: tag + first.selector, cost: first.cost + 0.25 });
    if (second !== undefined) {
      const cost = first.cost + second.cost + 0.25;
      found.push({ selector: first.selector + second.selector, cost });
    }
  }
  return found.toSorted((a, b) => a.cost - b.cost);
}

function classCandidates(element: Element): readonly Candidate[] {
  return [...element.classList]
    .slice(0, 12)
    .flatMap((token) => {
      const reading = readToken(token);
      const cost = costOf[reading.sort] + (state.test(token) ? 4 : 0);
      const whole = { selector: `.${CSS.escape(token)}`, cost: Math.min(cost, costOf.random) };
      if (reading.sort !== "prefix") return [whole];
      return [
        { selector: classPart(reading), cost: costOf.prefix },
        { ...whole, cost: costOf.random },
      ];
    })
    .toSorted((a, b) => a.cost - b.cost);
}

function attributeCandidates(element: Element): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const { name, value } of element.attributes) {
    if (value === "" || value.length > 80) continue;
    const isTelling = telling.includes(name);
    const isOurs = name.startsWith("data-threadkeeper");
    if (name === "id" || isTelling) {
      const cost = /^(?:role|rel|data-type)$/.test(name) ? 3 : 1;
      found.push(...valueCandidates(name, value, cost));
    } else if (name === "itemtype") {
      found.push({ selector: `[itemtype="${CSS.escape(value)}"]`, cost: 1.5 });
    } else if (name.startsWith("data-") && !isOurs) {
      if (/^[a-z-]{3,40}$/i.test(value)) found.push(...valueCandidates(name, value, 2.5));
      const isNamed = /comment|author|user|reply|message|post|id\b|key/.test(name);
      found.push({ selector: `[${CSS.escape(name)}]`, cost: isNamed ? 2 : 5 });
    }
  }
  return found;
}

/** A value in words as a whole; one that ends in a number or a hash by what comes before it. */
function valueCandidates(name: string, value: string, cost: number): readonly Candidate[] {
  const { sort, prefix } = readToken(value);
  const attribute = CSS.escape(name);
  if (sort === "prefix") {
    return [{ selector: `[${attribute}^="${CSS.escape(prefix)}"]`, cost: cost + 1 }];
  }
  if (sort === "random" && /\d/.test(value)) return [];
  if (name === "id") return sort === "word" ? [{ selector: `#${CSS.escape(value)}`, cost }] : [];
  return [{ selector: `[${attribute}="${CSS.escape(value)}"]`, cost }];
}

function classPart({ prefix }: TokenReading): string {
  return `[class*="${CSS.escape(prefix)}"]`;
}
