/** A regular expression as far as words matter: what cannot be spelled out is `any`. */
export type PatternNode =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "any" }
  | { readonly kind: "sequence"; readonly parts: readonly PatternNode[] }
  | { readonly kind: "choice"; readonly choices: readonly PatternNode[] }
  | {
      readonly kind: "repeat";
      readonly part: PatternNode;
      readonly least: number;
      readonly most: number;
    };

const any: PatternNode = { kind: "any" };
const nothing: PatternNode = { kind: "text", text: "" };
const mostListed = 6;
/** Signs that mean something in an expression, by their unit: 2 where they repeat what is before. */
const signs = new Uint8Array(0x80);
for (const sign of "\\^$.()[]}|") signs[sign.charCodeAt(0)] = 1;
for (const sign of "?*+{") signs[sign.charCodeAt(0)] = 2;
const quantifier = /([?*+])|\{(\d+)(,?)(\d*)\}/uy;
const opening = /\?(?::|<?[=!]|<\w+>)/uy;
const noParts: ReadonlyMap<string, PatternNode> = new Map();

/**
 * Reads the source of a regular expression (flag u). Look-arounds and anchors take no characters
 * and are left out, which makes what is read match more and never less. `parts` are what "{name}"
 * stands for, read already.
 *
 * Example: "ad(?:s|vert)?" → the text "ad", then a repeat of 0 to 1 of the choice "s" or "vert".
 */
export function parsePattern(
  source: string,
  parts: ReadonlyMap<string, PatternNode> = noParts,
): PatternNode {
  let at = 0;

  function parseChoice(): PatternNode {
    const choices = [parseSequence()];
    while (source[at] === "|") {
      at += 1;
      choices.push(parseSequence());
    }
    const [only] = choices;
    return choices.length === 1 && only !== undefined ? only : { kind: "choice", choices };
  }

  function parseSequence(): PatternNode {
    const nodes: PatternNode[] = [];
    while (at < source.length && source[at] !== "|" && source[at] !== ")") {
      nodes.push(parseRepeat(parseAtom()));
    }
    return { kind: "sequence", parts: nodes };
  }

  function parseRepeat(part: PatternNode): PatternNode {
    if (signAt(at) !== 2) return part;
    quantifier.lastIndex = at;
    const [whole, sign, least = "", comma, most = ""] = quantifier.exec(source) ?? [];
    if (whole === undefined) return part;
    if (source[at + whole.length] === "?") at += 1;
    at += whole.length;
    if (sign !== undefined) {
      return {
        kind: "repeat",
        part,
        least: sign === "+" ? 1 : 0,
        most: sign === "?" ? 1 : Infinity,
      };
    }
    const to = most !== "" ? Number(most) : comma === "," ? Infinity : Number(least);
    return { kind: "repeat", part, least: Number(least), most: to };
  }

  function parseAtom(): PatternNode {
    if (signAt(at) === 0) return parseText();
    const unit = source[at] ?? "";
    at += 1;
    if (unit === "(") return parseGroup();
    if (unit === "[") return parseClass();
    if (unit === "\\") return parseEscape();
    if (unit === ".") return any;
    if (unit === "{") return parsePart();
    return unit === "^" || unit === "$" ? nothing : { kind: "text", text: unit };
  }

  function signAt(place: number): number {
    return signs[source.charCodeAt(place)] ?? 0;
  }

  /** As many letters as no sign that follows belongs to. */
  function parseText(): PatternNode {
    const from = at;
    while (at < source.length && signAt(at) === 0) at += 1;
    // "ads?": the last letter alone is repeated.
    if (signAt(at) === 2 && source[at] !== "{") cutLast(from);
    else if (source[at] === "{" && isDigit(source.charCodeAt(at + 1))) cutLast(from);
    return { kind: "text", text: source.slice(from, at) };
  }

  function cutLast(from: number): void {
    const last = at - (isTail(source.charCodeAt(at - 1)) ? 2 : 1);
    if (last > from) at = last;
  }

  function parsePart(): PatternNode {
    const end = source.indexOf("}", at);
    const part = parts.get(source.slice(at, end));
    if (part === undefined) return { kind: "text", text: "{" };
    at = end + 1;
    return part;
  }

  function parseGroup(): PatternNode {
    opening.lastIndex = at;
    const opened = source[at] === "?" ? (opening.exec(source)?.[0] ?? "") : "";
    at += opened.length;
    const inner = parseChoice();
    at += 1;
    return opened.endsWith("=") || opened.endsWith("!") ? nothing : inner;
  }

  function parseClass(): PatternNode {
    const from = at;
    while (source[at] !== "]") at += source[at] === "\\" ? 2 : 1;
    const inside = source.slice(from, at);
    at += 1;
    const listed = [...inside];
    const isListed = listed.length <= mostListed && !/[\\^]|.-./su.test(inside);
    if (!isListed) return any;
    return { kind: "choice", choices: listed.map((text) => ({ kind: "text", text })) };
  }

  function parseEscape(): PatternNode {
    const letter = source[at] ?? "";
    at += 1;
    if (letter === "b" || letter === "B") return nothing;
    if (letter === "n") return { kind: "text", text: "\n" };
    if (letter === "p" || letter === "P" || (letter === "u" && source[at] === "{")) {
      at = source.indexOf("}", at) + 1;
      return any;
    }
    if (letter === "u") {
      const text = String.fromCharCode(Number.parseInt(source.slice(at, at + 4), 16));
      at += 4;
      return { kind: "text", text };
    }
    return /[a-z\d]/iu.test(letter) ? any : { kind: "text", text: letter };
  }

  return parseChoice();
}

/** The second half of a pair. */
function isTail(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}
