/** Buttons, chips, keys and marks that several surfaces share. */
export const controls = `
*, ::before, ::after { box-sizing: border-box; }
.icon { inline-size: 16px; block-size: 16px; flex: none; display: block; }
.icon path { fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; }
:dir(rtl) > .icon.turns { scale: -1 1; }
button { font: inherit; color: inherit; cursor: pointer; margin: 0; background: none; border: 0; text-align: start; }
:is(button, textarea, select, input, [tabindex]):focus-visible { outline: 2px solid var(--thread); outline-offset: 2px; }
.primary, .quiet, .link {
  display: inline-flex; align-items: center; justify-content: center; gap: 6px;
  min-block-size: 30px; padding: 3px 12px; border: 1px solid transparent; border-radius: var(--corner);
  font-size: var(--quiet); line-height: 1.3; text-align: center;
}
.primary { background: var(--thread); color: var(--on-thread); font-weight: 600; }
.primary:hover { background: color-mix(in srgb, var(--thread) 88%, var(--text)); }
.primary.danger { background: var(--danger); color: var(--on-danger); }
.primary:is(:disabled, [aria-disabled="true"]) { background: var(--sunk); color: var(--soft); cursor: default; }
.quiet { background: var(--raised); border-color: var(--edge); }
.quiet:hover { border-color: var(--thread); color: var(--thread); }
.quiet:disabled { border-color: var(--line); color: var(--soft); background: none; cursor: default; }
.quiet.small { min-block-size: 26px; padding: 1px 10px; border-radius: 13px; }
.link { display: inline; min-block-size: 24px; padding: 2px 2px; color: var(--thread); text-decoration: underline; text-underline-offset: 3px; text-decoration-thickness: 1px; }
.link:hover { text-decoration-thickness: 2px; }
.bare { display: inline-grid; place-items: center; min-inline-size: 28px; min-block-size: 28px; padding: 0; border-radius: var(--corner); color: var(--soft); }
.bare:hover { background: var(--sunk); color: var(--text); }
.chip {
  display: inline-flex; align-items: center; gap: 6px; min-block-size: 28px; padding-block: 2px;
  padding-inline: 8px 10px; border-radius: 14px; border: 1px solid currentColor; color: var(--soft);
  font-size: var(--small); font-weight: 650; line-height: 1.25; background: var(--raised);
}
.chip-band, .chip-count { font-weight: 450; }
.chip-count { font-variant-numeric: tabular-nums; }
.chip-band::before { content: ""; display: inline-block; inline-size: 6px; block-size: 6px; margin-inline-end: 6px; vertical-align: 1px; border: 1.5px solid currentColor; border-radius: 50%; }
.chip.likely .chip-band::before { background: currentColor; }
.chip.possible { border-style: dashed; }
.chip.sponsor { color: var(--sponsor); }
.chip.promo { color: var(--promo); }
.chip.danger { color: var(--danger); }
.chip.sponsor.likely { background: var(--sponsor-ground); }
.chip.promo.likely { background: var(--promo-ground); }
.chip.danger.likely { background: var(--danger-ground); }
.chip.settled.settled { color: var(--soft); background: none; border-style: solid; border-color: var(--line); }
.chip:is(button):hover { box-shadow: inset 0 0 0 1px currentColor; }
.chip[aria-expanded="true"] { box-shadow: inset 0 0 0 1px currentColor; }
.warn { color: var(--danger); }
kbd {
  display: inline-block; min-inline-size: 20px; padding: 2px 5px; border: 1px solid var(--line); border-block-end-width: 2px;
  border-radius: 5px; background: var(--raised); color: var(--text); font: 600 11px/1.3 var(--mono); text-align: center;
}
.sr { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (pointer: coarse) {
  .primary, .quiet, .quiet.small, .chip:is(button), .tool, .bare { min-block-size: 44px; min-inline-size: 44px; }
  .link { padding-block: 12px; }
}
@media (forced-colors: active) {
  .chip, .primary, .quiet, .tool, .bare { border: 1px solid ButtonText; }
  .chip.likely .chip-band::before { background: ButtonText; forced-color-adjust: none; }
  [aria-pressed="true"], [aria-checked="true"] { outline: 2px solid Highlight; outline-offset: -3px; }
}
@media (prefers-reduced-motion: no-preference) {
  .tool, .chip, .quiet, .primary, .bare { transition: background-color 120ms ease-out, border-color 120ms ease-out, color 120ms ease-out; }
}
`;
