/** What the toolbar button opens: 340 px wide, and below the 600 px at which browsers begin to scroll. */
export const popupStyles = `
.popup { inline-size: 340px; max-inline-size: 100%; display: grid; }
.popup > * { padding-inline: var(--s4); }
.brand { display: flex; align-items: center; gap: 10px; padding-block: 10px; border-block-end: 2px dashed var(--line); }
.brand svg { inline-size: 28px; block-size: 28px; flex: none; }
.brand b { font: 700 17px/1.2 var(--serif); letter-spacing: -0.01em; }
.popup-body { display: grid; gap: var(--s3); padding-block: var(--s3); }
.switch { display: flex; align-items: center; gap: var(--s3); inline-size: 100%; padding: 0; border-radius: var(--corner); }
.switch > span:last-child { flex: 1; min-inline-size: 0; }
.switch strong { display: block; font-size: 15px; font-weight: 650; line-height: 1.3; }
.switch small { display: block; color: var(--soft); font-size: var(--quiet); line-height: 1.35; }
.knob { position: relative; order: 2; flex: none; inline-size: 44px; block-size: 26px; border-radius: 13px; background: var(--sunk); border: 1px solid var(--edge); }
.knob::after { content: ""; position: absolute; inset-block-start: 3px; inset-inline-start: 3px; inline-size: 18px; block-size: 18px; border-radius: 50%; background: var(--edge); }
.switch[aria-checked="true"] .knob { background: var(--thread); border-color: var(--thread); }
.switch[aria-checked="true"] .knob::after { inset-inline-start: 21px; background: var(--on-thread); }
.promises { display: grid; gap: 6px; margin: 0; padding: var(--s3) 0 0; border-block-start: 1px solid var(--line); list-style: none; font-size: var(--quiet); color: var(--soft); }
.promises li { display: flex; gap: var(--s2); }
.promises .icon { color: var(--thread); margin-block-start: 2px; }
.found { padding: var(--s3); background: var(--raised); border: 1px solid var(--line); border-radius: var(--radius); }
.headline { display: flex; gap: var(--s2); margin: 0; font-size: 15px; font-weight: 650; line-height: 1.35; }
.headline .icon { margin-block-start: 2px; color: var(--thread); }
.seam { display: flex; gap: 3px; margin-block: 10px 4px; }
.seam i { flex: 1; block-size: 4px; border-radius: 2px; border: 1px solid var(--stitch); }
.seam i.closed { background: var(--thread); border-color: var(--thread); }
.seam-words { margin: 0; font-size: var(--quiet); color: var(--soft); }
.counts { display: grid; margin: var(--s2) 0 0; padding: 0; list-style: none; }
.counts li { display: flex; align-items: center; gap: var(--s2); padding-block: 4px; border-block-start: 1px solid var(--line); font-size: var(--quiet); }
.counts b { margin-inline-start: auto; font-size: var(--body); font-weight: 650; font-variant-numeric: tabular-nums; }
.counts .sponsor .icon { color: var(--sponsor); }
.counts .promo .icon { color: var(--promo); }
.counts .danger .icon { color: var(--danger); }
.counts .quiet-tone .icon { color: var(--soft); }
.saved-line { display: flex; gap: 6px; align-items: center; margin: 8px 0 0; padding-block-start: 8px; border-block-start: 1px solid var(--line); font-size: var(--small); color: var(--soft); }
.saved-line .icon { inline-size: 14px; block-size: 14px; color: var(--thread); }
.saved-line.failed, .saved-line.failed .icon { color: var(--danger); }
.saved-line.failed { font-weight: 600; }
.choice { display: grid; grid-auto-flow: column; grid-auto-columns: 1fr; gap: 3px; padding: 3px; border-radius: var(--radius); background: var(--sunk); }
.choice label { display: grid; place-items: center; min-block-size: 30px; padding: 3px 4px; border-radius: var(--corner); text-align: center; font-size: var(--quiet); line-height: 1.2; cursor: pointer; border: 1px solid transparent; }
.choice label:hover { color: var(--thread); }
.choice input { position: absolute; opacity: 0; inline-size: 1px; block-size: 1px; pointer-events: none; }
.choice label:has(:checked) { background: var(--raised); border-color: var(--thread); color: var(--thread); font-weight: 650; }
.choice label:has(:focus-visible) { outline: 2px solid var(--thread); outline-offset: 1px; }
.choice-hint { margin: 6px 0 0; font-size: var(--small); color: var(--soft); }
.modes { display: grid; gap: 6px; }
.row { display: grid; grid-template-columns: 1fr minmax(0, 184px); align-items: center; gap: var(--s3); font-size: var(--quiet); }
.row select { inline-size: 100%; }
.wide { inline-size: 100%; min-block-size: 38px; font-size: var(--body); }
.foot { display: flex; align-items: center; justify-content: space-between; gap: var(--s3); padding-block: 6px; border-block-start: 1px solid var(--line); color: var(--soft); font-size: var(--small); }
.foot span { display: flex; gap: 6px; align-items: center; }
.foot .icon { inline-size: 14px; block-size: 14px; }
.nowhere { display: grid; justify-items: center; gap: var(--s2); padding-block: var(--s4) var(--s3); text-align: center; }
.nowhere svg { inline-size: 96px; block-size: 64px; color: var(--edge); }
.nowhere p { margin: 0; font-size: var(--quiet); color: var(--soft); max-inline-size: 30ch; }
.nowhere strong { font-size: 15px; font-weight: 650; }
@media (forced-colors: active) {
  .seam i { border-color: ButtonText; }
  .seam i.closed { background: ButtonText; forced-color-adjust: none; }
  .switch .knob { border: 1px solid ButtonText; }
  .switch .knob::after { background: ButtonText; forced-color-adjust: none; }
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
.paused-note { display: flex; flex-wrap: wrap; align-items: center; gap: 6px var(--s3); padding: var(--s2) var(--s3); background: var(--raised); border: 1px dashed var(--edge); border-radius: var(--radius); font-size: var(--quiet); line-height: 1.4; }
.paused-note > span { flex: 1 1 16em; }
`;
