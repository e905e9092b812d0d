/**
 * Our rules for the page itself, inserted by the background (no page's Content-Security-Policy
 * binds that). They name nothing but our own attributes and highlights. Lines differ in style, not
 * in colour alone, and a ground brings its own colour of text: a page may be dark without saying so.
 * Rules of highlights hold on marked elements only: a rule for all made the browser style every
 * element of the page seven times over (47 ms instead of 9 for a thousand comments), and one for
 * what is inside of them made it look at all of the page again when it came.
 * What stands around hidden comments goes with them, unless anything else is left in it.
 */
export const pageStyles = `
[data-threadkeeper-marked]::highlight(threadkeeper-sponsor-line) {
  background-color: light-dark(#fff0c7, #4a3a10);
  color: light-dark(#1d1a10, #fff6e0);
  text-decoration: underline solid 2px light-dark(#8a5a00, #f0c24b);
}
[data-threadkeeper-marked]::highlight(threadkeeper-promotional) {
  background-color: light-dark(#f3eefc, #352d4c);
  color: light-dark(#1d1a10, #f3eefc);
  text-decoration: underline dotted 2px light-dark(#5b3f92, #cbb9ff);
}
[data-threadkeeper-marked]::highlight(threadkeeper-unsafe-link) {
  background-color: light-dark(#fde3df, #55201a);
  color: light-dark(#5c120c, #ffe3df);
  text-decoration: underline wavy 1.5px light-dark(#b3261e, #ff8a7a);
}
[data-threadkeeper-marked]::highlight(threadkeeper-obfuscated) {
  text-decoration: underline dashed 2px light-dark(#5b4b8a, #b9a6ff);
}
[data-threadkeeper-marked]::highlight(threadkeeper-other) {
  text-decoration: underline dotted 1.5px light-dark(#4a5560, #aab4be);
}
[data-threadkeeper-marked]::highlight(threadkeeper-current) {
  background-color: light-dark(#ffd97a, #6b5210);
  color: light-dark(#1d1a10, #fff6e0);
}
[data-threadkeeper-marked]::highlight(threadkeeper-stripped) {
  color: transparent;
  text-decoration: none;
}
[data-threadkeeper-hidden]:not([data-threadkeeper-hidden="around"]:has(
  > :not([data-threadkeeper-hidden], [data-threadkeeper]),
  [data-threadkeeper-hidden="around"] > :not([data-threadkeeper-hidden], [data-threadkeeper])
)) {
  display: none !important;
}
[data-threadkeeper-link="defang"] {
  text-decoration: line-through 2px light-dark(#b3261e, #ff8a7a) !important;
  cursor: help !important;
}
[data-threadkeeper-link="warn"] {
  text-decoration: underline wavy 1.5px light-dark(#9a5b00, #f0c24b) !important;
}
[data-threadkeeper-current] {
  outline: 2px solid #3f8f7a !important;
  outline-offset: 3px !important;
  scroll-margin-block-end: 72px !important;
}
`;
