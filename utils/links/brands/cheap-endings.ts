/**
 * Endings that anybody gets for next to nothing, and under which firms have no sites of their own:
 * a brand's name there is somebody else's. Country endings and "net" or "org" are none of these.
 */
const cheap = new Set(
  (
    "top xyz online shop info click live icu site vip cc club store fun space website tech pro bond sbs cfd cyou " +
    "lol buzz rest quest monster autos homes mom hair beauty boats makeup skin bid win men date trade party review " +
    "stream download racing loan work link rocks pw ws tk ml ga cf gq su biz pics lat uno wang ink ltd casino bet " +
    "support help services finance money cash digital today life world email systems solutions agency center company"
  ).split(" "),
);

export function isCheapEnding(suffix: string): boolean {
  return cheap.has(suffix);
}
