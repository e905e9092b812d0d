const letters = "abcdefghijklmnopqrstuvwxyz";
const signs = `${letters}0123456789`;
export const shortLength = 4;

/**
 * The name by which a built catalogue finds a message's place: ids are a tenth of what a catalogue
 * weighs. A sum over the id, so that an id that data of an older version holds is still found.
 *
 * Of two ids with the same short one neither is shortened (scripts/build/pack-texts.ts); texts that
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
  for (let at = 0; at < shortLength; at += 1) {
    // A name that is a number would lose its place among others.
    const among = at === 0 ? letters : signs;
    short += among[rest % among.length];
    rest = Math.floor(rest / among.length);
  }
  return short;
}
