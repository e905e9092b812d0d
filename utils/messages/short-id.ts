const letters = "abcdefghijklmnopqrstuvwxyz";
const signs = `${letters}0123456789`;
const length = 4;

/**
 * The name under which a built catalogue holds a message: ids are a third of what thirteen
 * catalogues weigh in a package. A sum over the id and not a number in a list, so that whoever looks
 * a message up needs no list, and an id that data of an older version holds is still found.
 *
 * Of two ids with the same short one neither is shortened (scripts/build/trim-texts.ts); texts that
 * are no ids of ours stay as they are.
 *
 * Example: `shortId("ui_popup_options")` → four letters or digits.
 */
export function shortId(id: string): string {
  if (!/^(?:ext|link|save|text|ui)_/.test(id)) return id;
  let sum = 2_166_136_261;
  for (let at = 0; at < id.length; at += 1) sum = Math.imul(sum ^ id.charCodeAt(at), 16_777_619);
  let rest = (sum ^ (sum >>> 15)) >>> 0;
  let short = "";
  for (let at = 0; at < length; at += 1) {
    // A name that is a number would lose its place among the others.
    const among = at === 0 ? letters : signs;
    short += among[rest % among.length];
    rest = Math.floor(rest / among.length);
  }
  return short;
}
