/** Pins, bars, labels and what stands in for something hidden. */
export const readerStyles = `
.pins { margin-block: var(--s4) var(--s5); padding: 10px var(--s4) 4px; background: var(--ground); border: 1px solid var(--line); border-block-start: 3px solid var(--thread); border-end-start-radius: var(--radius); border-end-end-radius: var(--radius); }
.pins { font-size: var(--body); font-weight: 400; line-height: 1.45; color: var(--text); text-align: start; }
.pins :is(header, footer, .notice, .pin-elsewhere) { font-family: var(--font); }
.pins h2 { display: flex; gap: 6px; align-items: center; margin: 0; padding-block-end: 8px; border-block-end: 1px solid var(--line); font: 700 var(--quiet)/1.3 var(--font); letter-spacing: 0.02em; color: var(--thread); }
.pin { padding-block: var(--s3) 6px; }
.pin + .pin { border-block-start: 1px solid var(--line); }
.pin header { display: flex; flex-wrap: wrap; gap: 0 var(--s2); align-items: baseline; }
.pin header strong { font-size: 15px; font-weight: 650; }
.pin header span { color: var(--soft); font-size: var(--quiet); }
.pin .notice { margin-block: 6px 2px; }
.pin footer { display: flex; flex-wrap: wrap; gap: 0 var(--s4); margin-block-start: 2px; }
.pin footer button { display: inline-flex; align-items: center; gap: 5px; min-block-size: 28px; padding: 0; border-radius: var(--corner); color: var(--soft); font-size: var(--quiet); }
.pin footer button:hover { color: var(--thread); text-decoration: underline; text-underline-offset: 3px; }
.pin footer .icon { inline-size: 14px; block-size: 14px; }
.pin-body { overflow-wrap: anywhere; max-block-size: 320px; overflow: auto; font-size: 16px; line-height: 1.6; }
.pin-body > :first-child { margin-block-start: 4px; }
.pin-body p { margin: 8px 0; }
.pin-body a { color: var(--thread); }
.pin-body pre { overflow: auto; }
.pin-body blockquote { margin: 8px 0; padding-inline-start: var(--s3); border-inline-start: 3px solid var(--line); color: var(--soft); }
.pin-elsewhere { margin: 4px 0 0; font-size: var(--quiet); color: var(--soft); }
.handle { position: relative; display: block; block-size: 0; text-align: end; z-index: 1; }
.handle button { position: absolute; inset-block-end: 2px; inset-inline-end: 2px; }
.pin-badge { display: inline-flex; gap: 5px; align-items: center; margin-block-end: 4px; padding-block: 1px; padding-inline: 6px 8px; border-radius: 11px; background: var(--thread-ground); color: var(--thread); font-size: var(--small); font-weight: 600; }
.reader-bar { display: flex; flex-wrap: wrap; gap: 2px var(--s3); align-items: center; padding: 6px var(--s3); margin-block: var(--s2); background: var(--ground); border: 1px solid var(--line); border-radius: var(--radius); font-size: var(--quiet); }
.reader-bar > .icon { color: var(--soft); }
.reader-bar .counted { font-weight: 600; }
.reader-bar ul { flex-basis: 100%; display: flex; flex-wrap: wrap; gap: 2px var(--s4); margin: 0 0 4px; padding: 0; list-style: none; color: var(--soft); }
.reader-note { display: inline-flex; align-items: center; gap: 6px; font-size: var(--quiet); line-height: 1.4; color: var(--soft); padding-inline: 8px 6px; border: 1px dashed var(--edge); border-radius: 13px; background: var(--ground); vertical-align: baseline; }
.reader-note .icon { inline-size: 14px; block-size: 14px; }
.reader-note:not(.block) { margin-block: -3px; }
.reader-note.block { display: flex; flex-wrap: wrap; margin: var(--s2) 0; padding: 6px var(--s3); border-radius: var(--radius); }
.label { display: inline-flex; align-items: center; gap: 5px; padding: 1px 8px; margin-inline-end: 6px; border: 1px solid currentColor; border-radius: 11px; font-size: var(--small); font-weight: 600; line-height: 1.5; color: var(--sponsor); background: var(--sponsor-ground); vertical-align: baseline; }
.label .icon { inline-size: 14px; block-size: 14px; }
.label.promotional { color: var(--promo); background: var(--promo-ground); }
.link-warning { margin-inline-start: 6px; }
.link-warning .chip { min-block-size: 24px; margin-block: -3px; padding-block: 0; vertical-align: baseline; }
.link-warning .why { max-inline-size: 560px; margin: 6px 0; }
.address { font-family: var(--mono); font-size: var(--small); overflow-wrap: anywhere; color: var(--soft); }
@media print {
  .pin footer, .reader-bar button { display: none; }
  .pins, .pin { background: none; border-color: #888; }
}
`;
