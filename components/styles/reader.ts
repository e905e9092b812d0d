/** Bars, labels and what stands in for something hidden. */
export const readerStyles = `
/* At the end of a line of the page, whichever way our own words run. */
.handle { position: relative; z-index: 1; }
.handle > * { position: absolute; inset-block-end: 2px; inset-inline-end: 2px; }
.pin-badge { inline-size: max-content; pointer-events: none; padding: 1px 8px; border-radius: 11px; background: var(--thread-ground); color: var(--thread); font-size: var(--small); font-weight: 600; }
.pin-badge span { display: flex; gap: 5px; align-items: center; }
/* There is little room beside a name and a date: the sign says it alone. */
@media (max-width: 480px) { .pin-badge { font-size: 0; } }
.reader-bar { display: flex; flex-wrap: wrap; gap: 2px var(--s3); align-items: center; padding: 6px var(--s3); margin-block: var(--s2); background: var(--ground); border: 1px solid var(--line); border-radius: var(--radius); font-size: var(--quiet); }
.reader-bar > .icon { color: var(--soft); }
.reader-bar .counted { font-weight: 600; }
.reader-bar ul { flex-basis: 100%; display: flex; flex-wrap: wrap; gap: 2px var(--s4); margin: 0 0 4px; padding: 0; list-style: none; color: var(--soft); }
.reader-note { display: inline-flex; align-items: center; gap: 6px; font-size: var(--quiet); line-height: 1.4; color: var(--soft); padding-inline: 8px 6px; border: 1px dashed var(--edge); border-radius: 13px; background: var(--ground); vertical-align: baseline; }
.reader-note .icon { inline-size: 14px; block-size: 14px; }
.reader-note .link { flex: none; }
.reader-note:not(.block) { margin-block: -3px; }
.reader-note.block { display: flex; overflow-wrap: anywhere; margin: var(--s2) 0; padding: 6px var(--s3); border-radius: var(--radius); }
.label { display: inline-flex; align-items: center; gap: 5px; padding: 1px 8px; border: 1px solid currentColor; border-radius: 11px; font-size: var(--small); font-weight: 600; line-height: 1.5; color: var(--sponsor); background: var(--sponsor-ground); vertical-align: baseline; }
.label .icon { inline-size: 14px; block-size: 14px; }
.label-source { font-weight: 400; }
.label.promotional { color: var(--promo); background: var(--promo-ground); }
.link-warning .chip { min-block-size: 24px; margin-block: -3px; padding-block: 0; vertical-align: baseline; }
.link-warning .why { max-inline-size: 560px; margin: 6px 0; }
.address { font-family: var(--mono); font-size: var(--small); overflow-wrap: anywhere; color: var(--soft); }
`;
