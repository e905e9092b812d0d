import { brandAt, brandWithin, isTelling } from "./find-brand";
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
  for (let from = 0; from < text.length; ) {
    let to = from;
    while (to < text.length && isWordUnit(text.charCodeAt(to))) to += 1;
    if (to > from) {
      words += 1;
      const brand = brandAt(text, from, to);
      if (brand !== undefined) {
        named += 1;
        marks.push(`${isTelling(brand) ? "brand" : "word"}-${place}`);
        marks.push(`${place}:${brand.trade}${isTelling(brand) ? "" : "?"}`);
      } else if (place !== "path" && to - from > 4 && nearBrand(text.slice(from, to))) {
        marks.push(`near-${place}`);
      }
    }
    from = to + 1;
  }
  if (named > 0 && words > 1) marks.push(`mixed-${place}`);
  const part = brandWithin(text);
  if (part !== undefined) marks.push(`part-${place}`, `part-${place}:${part.trade}`);
}

function isWordUnit(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}
