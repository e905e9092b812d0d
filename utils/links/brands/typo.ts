/** One edit that turns a name into another: `cut` is taken out at `at`, and `put` put in. */
export interface Typo {
  readonly at: number;
  readonly cut: string;
  readonly put: string;
  /** Of the right name. */
  readonly name: string;
  readonly isHyphen: boolean;
}

/**
 * The one letter more, less or wrong, or the two swapped, that make `name` into `written`;
 * undefined where it takes more.
 *
 * Example: `typoBetween("paypal", "paypla")` → at 4, "al" for "la".
 */
export function typoBetween(name: string, written: string): Typo | undefined {
  let at = 0;
  while (at < name.length && at < written.length && name[at] === written[at]) at += 1;
  let end = name.length;
  let writtenEnd = written.length;
  while (end > at && writtenEnd > at && name[end - 1] === written[writtenEnd - 1]) {
    end -= 1;
    writtenEnd -= 1;
  }
  const cut = name.slice(at, end);
  const put = written.slice(at, writtenEnd);
  const isSwap = cut.length === 2 && put === `${cut[1]}${cut[0]}`;
  if (!isSwap && (cut.length > 1 || put.length > 1)) return undefined;
  return { at, cut, put, name, isHyphen: cut === "-" || (put === "-" && cut === "") };
}

/** A slip of the hand: two letters swapped, one struck twice, or a double one struck once. */
export function isSlip({ at, cut, put, name }: Typo): boolean {
  if (cut.length === 2) return true;
  if (put === "") return name[at - 1] === cut || name[at + 1] === cut;
  return cut === "" && put !== "-" && (name[at - 1] === put || name[at] === put);
}

/** The first or last letter differs, or there is one more before or after. */
export function isAtEnd({ at, cut, name }: Typo): boolean {
  return at === 0 || at + cut.length >= name.length;
}
