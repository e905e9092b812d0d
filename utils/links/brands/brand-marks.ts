import type { Brand } from "./brand";
import { brandAt, isTelling, lastLetters, longerBrand, mayEndStart } from "./find-brand";
import { extendLetters } from "./letter-set";
import { nearBrand } from "./near-brand";

const longestPath = 120;

/**
 * Where brands that do not own a host are named in its address, by short names for the model.
 *
 * Example: name "paypal-login", path "/chase/" → "brand-name", "name:payments", "word-path", …
 */
export function brandMarks(subdomain: string, name: string, path: string): readonly string[] {
  const marks: string[] = [];
  note(marks, "name", name);
  if (subdomain !== "" && subdomain !== "www") note(marks, "sub", subdomain);
  if (path.length > 1) note(marks, "path", path.slice(0, longestPath));
  return marks.length > 1 ? [...new Set(marks)] : marks;
}

function note(marks: string[], place: "name" | "sub" | "path", text: string): void {
  let words = 0;
  let named = 0;
  let part: Brand | undefined;
  let last = 0;
  let from = 0;
  let hash = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const unit = at < text.length ? text.charCodeAt(at) : 0;
    last = lastLetters(last, unit);
    if (mayEndStart(last)) part = longerBrand(text, at, part);
    if (isWordUnit(unit)) {
      hash = extendLetters(hash, unit);
      continue;
    }
    if (at > from) {
      words += 1;
      const brand = brandAt(text, from, at, hash);
      if (brand !== undefined) {
        named += 1;
        marks.push(`${isTelling(brand) ? "brand" : "word"}-${place}`);
        marks.push(`${place}:${brand.trade}${isTelling(brand) ? "" : "?"}`);
      } else if (place !== "path" && nearBrand(text, from, at) !== undefined) {
        marks.push(`near-${place}`);
      }
    }
    from = at + 1;
    hash = 0;
  }
  if (named > 0 && words > 1) marks.push(`mixed-${place}`);
  if (part !== undefined) marks.push(`part-${place}`, `part-${place}:${part.trade}`);
}

function isWordUnit(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}
