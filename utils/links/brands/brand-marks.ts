import { brandNamed, brandWithin } from "./find-brand";
import { nearBrand } from "./near-brand";

const words = /[a-z\d]+/g;
const mostWords = 12;

/**
 * Where brands that do not own a host are named in its address, by short names for the model.
 *
 * Example: name "paypal-login", path "/chase/" → "brand-name", "brand-name:payments", …
 */
export function brandMarks(subdomain: string, name: string, path: string): string[] {
  const marks = new Set<string>();
  const note = (place: string, text: string) => {
    const tokens = (text.match(words) ?? []).slice(0, mostWords);
    for (const token of tokens) {
      const brand = brandNamed(token);
      if (brand !== undefined) {
        marks.add(`${brand.isCommonWord ? "word" : "brand"}-${place}`);
        marks.add(`${place}:${brand.trade}${brand.isCommonWord ? "?" : ""}`);
      } else if (place !== "path" && nearBrand(token) !== undefined) {
        marks.add(`near-${place}`);
      }
    }
    if (tokens.length > 1 && tokens.some((token) => brandNamed(token) !== undefined)) {
      marks.add(`mixed-${place}`);
    }
    const part = brandWithin(text.replace(/[.-]/g, ""));
    if (part !== undefined) marks.add(`part-${place}`).add(`part-${place}:${part.trade}`);
  };
  note("name", name);
  if (subdomain !== "") note("sub", subdomain);
  if (path.length > 1) note("path", path.slice(0, 120));
  return [...marks];
}
