/**
 * What the toolbar button opens: 380 px wide, and in its usual states below the 600 px at which browsers
 * begin to scroll (test/components/ui/popup-height.test.ts).
 */
export const popupStyles = `
.popup { inline-size: 380px; max-inline-size: 100%; display: grid; }
.popup > * { padding-inline: var(--s4); }
/* What has the focus is not under the foot. */
html:has(.popup) { scroll-padding-block-end: 48px; }
.brand { display: flex; align-items: center; gap: 10px; padding-block: 7px; border-block-end: 2px dashed var(--line); }
.brand svg { inline-size: 28px; block-size: 28px; flex: none; }
.brand b { font: 700 17px/1.2 var(--serif); letter-spacing: -0.01em; }
.popup-body { display: grid; gap: var(--s2); padding-block: var(--s2); }
.popup-body h2 { margin: 0; font-size: var(--quiet); font-weight: 600; color: var(--soft); }
.switch { display: flex; align-items: center; gap: var(--s3); inline-size: 100%; padding: 0; border-radius: var(--corner); }
.switch > span:last-child { flex: 1; min-inline-size: 0; }
.switch strong { display: block; font-size: 15px; font-weight: 650; line-height: 1.3; }
.switch small { display: block; color: var(--soft); font-size: var(--quiet); line-height: 1.35; }
.knob { position: relative; order: 2; flex: none; inline-size: 44px; block-size: 26px; border-radius: 13px; background: var(--sunk); border: 1px solid var(--edge); }
.knob::after { content: ""; position: absolute; inset-block-start: 3px; inset-inline-start: 3px; inline-size: 18px; block-size: 18px; border-radius: 50%; background: var(--edge); }
.switch[aria-checked="true"] .knob { background: var(--thread); border-color: var(--thread); }
.switch[aria-checked="true"] .knob::after { inset-inline-start: 21px; background: var(--on-thread); }
.switch[aria-busy="true"] .knob { background: none; border: 1px dashed var(--edge); }
.switch[aria-busy="true"] .knob::after { inset-inline-start: 12px; background: var(--edge); }
.switch.small strong { font-size: var(--body); }
.switch.small small { font-size: var(--small); }
.help-links { display: flex; flex-wrap: wrap; gap: 0 var(--s4); margin: 0; font-size: var(--quiet); }
.kept { display: flex; flex-wrap: wrap; gap: 2px var(--s4); }
.desk-buttons { display: flex; flex-wrap: wrap; gap: var(--s2); }
.desk-buttons .wide { flex: 1 1 auto; inline-size: auto; padding-inline: 6px; }
.turn-on { display: grid; gap: 6px; }
.role-card { display: flex; gap: 10px; align-items: start; padding: 5px 10px; background: var(--raised); border: 1px solid var(--edge); border-radius: var(--radius); }
.role-card:hover { border-color: var(--thread); }
.role-card > span { min-inline-size: 0; }
.role-card .icon { margin-block-start: 2px; color: var(--thread); }
.role-card strong { display: block; font-weight: 650; line-height: 1.35; }
.role-card small { display: block; color: var(--soft); font-size: var(--small); line-height: 1.35; }
.news { display: grid; grid-template-columns: minmax(0, 1fr) auto; align-items: start; padding: 2px var(--s2) 2px var(--s3); background: var(--thread-ground); border-radius: var(--radius); font-size: var(--quiet); }
.news ul { display: grid; gap: 4px; margin: 0 0 6px; padding-inline-start: 18px; }
.promises { display: grid; gap: 4px; margin: 0; padding: var(--s2) 0 0; border-block-start: 1px solid var(--line); list-style: none; font-size: var(--quiet); color: var(--soft); }
.promises li { display: flex; gap: var(--s2); }
.promises .icon { color: var(--thread); margin-block-start: 2px; }
.found { padding: var(--s2) var(--s3); background: var(--raised); border: 1px solid var(--line); border-radius: var(--radius); }
.headline { display: flex; gap: var(--s2); margin: 0; font-size: 15px; font-weight: 650; line-height: 1.35; }
.headline .icon { margin-block-start: 2px; color: var(--thread); }
.seam { display: flex; gap: 3px; margin-block: 10px 4px; }
.seam i { flex: 1; block-size: 4px; border-radius: 2px; border: 1px solid var(--stitch); }
.seam i.closed { background: var(--thread); border-color: var(--thread); }
.seam-words { margin: 0; font-size: var(--quiet); color: var(--soft); }
.counts { display: grid; margin: var(--s2) 0 0; padding: 0; list-style: none; }
.counts li { display: flex; align-items: center; gap: var(--s2); padding-block: 4px; border-block-start: 1px solid var(--line); font-size: var(--quiet); }
.counts b { margin-inline-start: auto; text-align: end; font-size: var(--body); font-weight: 650; font-variant-numeric: tabular-nums; }
.kinds { display: grid; grid-template-columns: auto 1fr; gap: 2px var(--s4); margin: 6px 0 0; padding: 6px 0 0; list-style: none; border-block-start: 1px solid var(--line); }
.kinds li { display: flex; align-items: center; gap: 6px; min-block-size: 20px; font-size: var(--quiet); }
.kinds b { font-weight: 650; font-variant-numeric: tabular-nums; }
.kinds .sponsor .icon { color: var(--sponsor); }
.kinds .promo .icon { color: var(--promo); }
.kinds .danger .icon { color: var(--danger); }
.kinds .quiet-tone .icon { color: var(--soft); }
.saved-line { display: flex; gap: 6px; align-items: start; margin: 6px 0 0; padding-block-start: 6px; border-block-start: 1px solid var(--line); font-size: var(--small); color: var(--soft); }
.saved-line .icon { inline-size: 14px; block-size: 14px; margin-block-start: 2px; color: var(--thread); }
.saved-line.failed, .saved-line.failed .icon { color: var(--danger); }
.saved-line.failed { font-weight: 600; }
.choice { display: grid; grid-auto-flow: column; grid-auto-columns: 1fr; gap: 3px; padding: 3px; border-radius: var(--radius); background: var(--sunk); }
.choice label { display: grid; place-items: center; min-block-size: 30px; padding: 3px 4px; border-radius: var(--corner); text-align: center; font-size: var(--quiet); line-height: 1.2; cursor: pointer; border: 1px solid transparent; }
.choice label:hover { color: var(--thread); }
.choice input { position: absolute; opacity: 0; inline-size: 1px; block-size: 1px; pointer-events: none; }
.choice label:has(:checked) { background: var(--raised); border-color: var(--thread); color: var(--thread); font-weight: 650; }
.choice label:has(:focus-visible) { outline: 2px solid var(--thread); outline-offset: 1px; }
.choice-hint { margin: 6px 0 0; font-size: var(--small); color: var(--soft); }
.fold summary { min-block-size: 28px; align-content: center; font-size: var(--quiet); color: var(--thread); cursor: pointer; border-radius: var(--corner); }
.fold[open] { display: grid; gap: 6px; }
.fold .switch { margin-block-start: 6px; }
.fold summary b { font-weight: 650; }
.fold summary:focus-visible { outline: 2px solid var(--thread); outline-offset: 2px; }
.modes .row { margin-block-start: 6px; }
@media (pointer: coarse) {
  .fold summary { min-block-size: 44px; }
}
.row { display: grid; grid-template-columns: 1fr minmax(0, 184px); align-items: center; gap: var(--s3); font-size: var(--quiet); }
.row select { inline-size: 100%; }
.wide { inline-size: 100%; min-block-size: 34px; font-size: var(--body); }
.foot { display: flex; align-items: center; justify-content: space-between; gap: var(--s3); min-block-size: 38px; padding-block: 3px; position: sticky; inset-block-end: 0; background: var(--ground); border-block-start: 1px solid var(--line); color: var(--soft); font-size: var(--small); }
.foot .link { flex: none; }
:is(.foot, .help-links, .popup-team) .link { padding-inline: 0; }
.foot span { display: flex; gap: 6px; align-items: center; }
.foot .undo-line { color: var(--text); line-height: 1.25; }
.foot .undo-line, .undo-line > span { min-inline-size: 0; }
.foot .undo-line > span { display: block; }
.undo-line .quiet { white-space: nowrap; }
.foot .undo-line:empty { display: none; }
.undo-line > .icon { color: var(--thread); }
.foot .icon { inline-size: 14px; block-size: 14px; }
.nowhere { display: grid; justify-items: center; gap: 6px; padding-block: var(--s2); text-align: center; }
.nowhere svg { inline-size: 96px; block-size: 64px; color: var(--edge); }
.nowhere p { margin: 0; font-size: var(--quiet); color: var(--soft); max-inline-size: 30ch; text-wrap: balance; }
.nowhere strong { font-size: 15px; font-weight: 650; }
@media (forced-colors: active) {
  .seam i { border-color: ButtonText; }
  .seam i.closed { background: ButtonText; forced-color-adjust: none; }
  .switch[aria-checked] { outline-style: none; }
  .switch[aria-checked]:focus-visible { outline-style: solid; }
  .switch .knob { border: 1px solid ButtonText; }
  .switch .knob, .switch .knob::after { forced-color-adjust: none; }
  .switch[aria-checked] .knob { background: ButtonFace; border-color: ButtonText; }
  .switch[aria-checked="true"] .knob { background: Highlight; border-color: Highlight; }
  .switch[aria-checked] .knob::after { background: ButtonText; }
  .switch[aria-checked="true"] .knob::after { background: HighlightText; }
  .choice label:has(:checked) { outline: 2px solid Highlight; outline-offset: -3px; }
}
@media (prefers-reduced-motion: no-preference) {
  .knob::after { transition: inset-inline-start 140ms ease-out; }
}
.frame-offer { display: grid; gap: var(--s2); padding: var(--s3); border: 1px dashed var(--edge); border-radius: var(--radius); }
.frame-offer p { margin: 0; font-size: var(--quiet); }
.pick-offer { display: grid; gap: var(--s2); }
.pick-stale { display: flex; gap: var(--s2); margin: 0; font-size: var(--quiet); color: var(--sponsor); }
.pick-stale .icon { margin-block-start: 2px; }
`;
