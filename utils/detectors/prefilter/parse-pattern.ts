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

/**
 * Reads the source of a regular expression (flag u). Look-arounds and anchors take no characters
 * and are left out, which makes what is read match more and never less.
 *
 * Example: "ad(?:s|vert)?" → the text "ad", then a repeat of 0 to 1 of the choice "s" or "vert".
 */
export function parsePattern(source: string): PatternNode {
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
    const parts: PatternNode[] = [];
    while (at < source.length && source[at] !== "|" && source[at] !== ")") {
      parts.push(parseRepeat(parseAtom()));
    }
    return { kind: "sequence", parts };
  }

  function parseRepeat(part: PatternNode): PatternNode {
    const [whole, sign, least = "", comma, most = ""] =
      /^(?:([?*+])|\{(\d+)(,?)(\d*)\})\??/u.exec(source.slice(at, at + 16)) ?? [];
    if (whole === undefined) return part;
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
    const unit = String.fromCodePoint(source.codePointAt(at) ?? 0);
    at += unit.length;
    if (unit === "(") return parseGroup();
    if (unit === "[") return parseClass();
    if (unit === "\\") return parseEscape();
    if (unit === ".") return any;
    return unit === "^" || unit === "$" ? nothing : { kind: "text", text: unit };
  }

  function parseGroup(): PatternNode {
    const opening = /^\?(?::|<?[=!]|<\w+>)/u.exec(source.slice(at, at + 40))?.[0] ?? "";
    at += opening.length;
    const inner = parseChoice();
    at += 1;
    return /[=!]$/u.test(opening) ? nothing : inner;
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
