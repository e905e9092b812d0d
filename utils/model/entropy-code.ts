/**
 * Numbers of a small alphabet, packed to what they tell (asymmetric numeral systems): a sixth of the
 * weights less than what gzip makes of one character each, since gzip spends whole bits on each and
 * takes what is alike by chance for a repetition.
 */
export interface SymbolCode {
  /** By step, of {@link whole} in all: which symbol it is of, how many steps that one has, … */
  readonly symbols: Uint8Array;
  readonly shares: Uint16Array;
  /** … and which of these it is. */
  readonly places: Uint16Array;
}

/** Six bits a character, of those that neither JSON nor a script has to escape. */
const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const digitBits = 6;
const values = new Uint8Array(128);
for (let value = 0; value < digits.length; value += 1) values[digits.charCodeAt(value)] = value;
const shareBits = 12;
const whole = 1 << shareBits;
/** Between reads the state is this at least, and less than 64 times as much. */
const leastState = 1 << 20;
const leastOver = (leastState >>> shareBits) << digitBits;

/** Shares for symbols from 0 to `size`: what occurs has one step at least. */
export function sharesOf(symbols: readonly number[], size: number): number[] {
  const counts = new Array<number>(size).fill(0);
  for (const symbol of symbols) counts[symbol] = (counts[symbol] ?? 0) + 1;
  const shares = counts.map((count) =>
    count === 0 ? 0 : Math.max(1, Math.round((count * whole) / symbols.length)),
  );
  const most = shares.indexOf(Math.max(...shares));
  const sum = shares.reduce((so, share) => so + share, 0);
  return shares.map((share, symbol) => (symbol === most ? share + whole - sum : share));
}

export function codeOf(shares: readonly number[]): SymbolCode {
  const code = {
    symbols: new Uint8Array(whole),
    shares: new Uint16Array(whole),
    places: new Uint16Array(whole),
  };
  let step = 0;
  for (const [symbol, share] of shares.entries()) {
    for (let place = 0; place < share; place += 1, step += 1) {
      code.symbols[step] = symbol;
      code.shares[step] = share;
      code.places[step] = place;
    }
  }
  return code;
}

/** Packs symbols, each by the code of its own choice; what is read first is written last. */
export function encode(symbols: readonly (readonly [code: SymbolCode, symbol: number])[]): string {
  const written: string[] = [];
  let state = leastState;
  for (const [code, symbol] of symbols.toReversed()) {
    const first = code.symbols.indexOf(symbol);
    const share = code.shares[first] ?? 0;
    for (; state >= leastOver * share; state >>>= digitBits)
      written.push(digits.charAt(state & 63));
    state = (Math.floor(state / share) << shareBits) + first + (state % share);
  }
  for (; state > 0; state >>>= digitBits) written.push(digits.charAt(state & 63));
  return written.reverse().join("");
}

/**
 * Reads one symbol after the other, each by the code by which it was packed. Past the end of a
 * broken text come symbols that mean nothing, and no error.
 */
export class Decoder {
  readonly #text: string;
  #at = 0;
  #state = 0;

  constructor(text: string) {
    this.#text = text;
    this.#refill();
  }

  next({ symbols, shares, places }: SymbolCode): number {
    const step = this.#state & (whole - 1);
    this.#state = (shares[step] ?? 0) * (this.#state >>> shareBits) + (places[step] ?? 0);
    if (this.#state < leastState) this.#refill();
    return symbols[step] ?? 0;
  }

  #refill(): void {
    for (; this.#state < leastState && this.#at < this.#text.length; this.#at += 1) {
      const value = values[this.#text.charCodeAt(this.#at)] ?? 0;
      this.#state = (this.#state << digitBits) | value;
    }
  }
}
