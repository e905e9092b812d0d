/**
 * The one palette and scale of the product. Every surface (panel, strip, popup, options) begins
 * with these; light and dark differ here and nowhere else. Contrast of text is at least 4.5 : 1 on
 * its ground, of signs 3 : 1.
 */
export const tokens = `
:host, .tk {
  color-scheme: light dark;
  --ground: light-dark(#fbfaf7, #1d2321);
  --raised: light-dark(#ffffff, #262e2b);
  --sunk: light-dark(#f1efe8, #171c1a);
  --line: light-dark(#d9d5c8, #3d4844);
  --text: light-dark(#1f2a27, #e7ece9);
  --soft: light-dark(#56625e, #a9b5b0);
  --thread: light-dark(#1f5c4d, #7fcdb6);
  --on-thread: light-dark(#ffffff, #10221c);
  --sponsor: light-dark(#7a4a00, #f2c661);
  --sponsor-ground: light-dark(#fdf0cf, #3d3115);
  --promo: light-dark(#5b3f92, #c6b3ff);
  --promo-ground: light-dark(#efe9fb, #332b4a);
  --danger: light-dark(#a3231b, #ffa396);
  --danger-ground: light-dark(#fce6e2, #4a211c);
  --s1: 4px;
  --s2: 8px;
  --s3: 12px;
  --s4: 16px;
  --s5: 24px;
  --radius: 8px;
  --small: 12px;
  --body: 14px;
  --font: ui-sans-serif, system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif;
}
`;

/** Buttons, chips and marks that several surfaces share. */
export const controls = `
.icon { inline-size: 16px; block-size: 16px; flex: none; }
.icon path { fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; }
button { font: inherit; color: inherit; cursor: pointer; margin: 0; }
button:focus-visible, textarea:focus-visible, select:focus-visible, input:focus-visible {
  outline: 2px solid var(--thread); outline-offset: 2px;
}
.primary, .quiet, .link { min-block-size: 28px; border-radius: 6px; padding: 2px 10px; border: 1px solid transparent; }
.primary { background: var(--thread); color: var(--on-thread); font-weight: 600; }
.primary.danger { background: var(--danger); color: light-dark(#fff, #2b0d09); }
.quiet { background: var(--raised); border-color: var(--line); }
.quiet:hover { border-color: var(--thread); }
.link { background: none; padding: 2px 4px; color: var(--thread); text-decoration: underline; text-underline-offset: 2px; min-block-size: 24px; }
.chip {
  display: inline-flex; align-items: center; gap: 6px; min-block-size: 26px; padding: 1px 9px 1px 7px;
  border-radius: 13px; border: 1px solid currentColor; font-size: var(--small); font-weight: 600;
  background: var(--raised); color: var(--soft); line-height: 1.2; text-align: start;
}
.chip-band { font-weight: 400; padding-inline-start: 6px; border-inline-start: 1px solid currentColor; }
.chip.possible { border-style: dashed; }
.chip.sponsor { color: var(--sponsor); background: var(--sponsor-ground); }
.chip.promo { color: var(--promo); background: var(--promo-ground); }
.chip.danger { color: var(--danger); background: var(--danger-ground); }
.chip.settled { color: var(--soft); background: none; }
.chip.settled .chip-kind { text-decoration: line-through; }
.warn { color: var(--danger); font-weight: 600; }
kbd {
  font: 600 11px/1 ui-monospace, monospace; padding: 3px 5px; border-radius: 4px;
  border: 1px solid var(--line); border-block-end-width: 2px; background: var(--raised); color: var(--text);
}
@media (forced-colors: active) {
  .chip, .quiet, .tool, .panel, .pin, .reader-bar, .label { border: 1px solid ButtonText; forced-color-adjust: auto; }
  .tool[aria-pressed="true"] { outline: 2px solid Highlight; }
}
@media (prefers-reduced-motion: no-preference) {
  .panel, .tool, .chip { transition: background-color 120ms ease-out, opacity 120ms ease-out; }
}
`;
