/** What stands under a comment. */
export const panelStyles = `
.panel {
  position: relative; container-type: inline-size; margin-block: var(--s2); padding-block: 6px;
  padding-inline: 18px var(--s3); border: 1px solid var(--line); border-radius: var(--radius); background: var(--ground);
  overflow-wrap: anywhere;
}
.panel::before {
  content: ""; position: absolute; inset-block: 8px; inset-inline-start: 7px; inline-size: 3px; border-radius: 2px; background: var(--line);
}
.panel.decided::before { background: var(--thread); }
.panel.open::before { background: repeating-linear-gradient(var(--stitch) 0 8px, transparent 8px 12px); }
.panel.current { border-color: var(--thread); box-shadow: 0 0 0 1px var(--thread); }
.panel-top { display: grid; grid-template-columns: minmax(0, auto) minmax(220px, 1fr); align-items: start; gap: 2px var(--s3); }
.chips { display: flex; flex-wrap: wrap; gap: 5px; }
.no-findings { margin: 0; line-height: 28px; font-size: var(--small); color: var(--soft); }
.no-findings::first-letter { text-transform: uppercase; }
.panel-state { display: flex; align-items: center; justify-content: end; min-block-size: 28px; min-inline-size: 0; text-align: end; font-size: var(--small); line-height: 14px; color: var(--soft); }
.panel-state p { margin: 0; }
.panel-state b { font-weight: 600; color: var(--text); }
.panel-state .icon { display: inline-block; inline-size: 14px; block-size: 14px; vertical-align: -3px; margin-inline-end: 4px; }
.panel-state .saved .icon { color: var(--thread); }
.panel-state .failed, .panel-state .failed b { color: var(--danger); }
.panel-state .link { min-block-size: 24px; padding-block: 0; }
.panel-state:has(.hint-line:not(:empty)) > .state:not(.failed) { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
.panel-state:has(.failed) > .hint-line { display: none; }
/* Two lines fit into the row of the chips: whatever is said, the panel keeps its size. */
.hint-line { display: -webkit-box; overflow: hidden; -webkit-box-orient: vertical; -webkit-line-clamp: 2; }
.toolbar { display: flex; flex-wrap: wrap; gap: 4px; margin-block-start: 4px; }
.tool {
  display: inline-flex; align-items: center; justify-content: center; gap: 4px; min-block-size: 28px; min-inline-size: 28px;
  padding: 2px 6px; border: 1px solid var(--line); border-radius: var(--corner); color: var(--text); font-size: var(--quiet); line-height: 1.25;
}
.tool .icon { color: var(--soft); }
.tool:hover { background: var(--sunk); }
.tool.danger:hover, .tool.danger:hover .icon { color: var(--danger); }
.tool[aria-pressed="true"] { background: var(--thread-ground); border-color: var(--thread); color: var(--thread); }
.tool[aria-pressed="true"] .icon { color: inherit; }
.tool.danger[aria-pressed="true"] { background: var(--danger-ground); border-color: var(--danger); color: var(--danger); }
.tool[aria-expanded="true"] { background: var(--sunk); border-color: var(--edge); }
.tool[aria-disabled="true"], .tool[aria-disabled="true"] .icon { color: var(--edge); background: none; cursor: default; }
.tools { display: contents; }
.tools + .tools { display: flex; gap: 4px; margin-inline-start: auto; }
.notice, .site-line { display: flex; gap: var(--s2); margin: var(--s2) 0 0; font-size: var(--quiet); color: var(--soft); }
.notice, .site-line.stopped { padding: 6px 10px; border-radius: var(--corner); background: var(--danger-ground); color: var(--danger); }
.notice.claim { background: var(--sunk); color: var(--text); }
:is(.notice, .site-line) .icon { margin-block-start: 2px; }
.note-text { margin: 2px 0 4px; padding-inline-start: 10px; border-inline-start: 2px solid var(--line); font-size: var(--quiet); color: var(--text); }
.offer { display: flex; flex-wrap: wrap; align-items: center; gap: 6px; margin: 4px 0 2px; padding-block-start: 6px; border-block-start: 1px dashed var(--line); font-size: var(--quiet); color: var(--soft); }
.why { position: relative; display: grid; gap: var(--s2); margin-block: var(--s2) 4px; padding: var(--s3) var(--s4); background: var(--raised); border: 1px solid var(--line); border-radius: var(--corner); }
.why > .quiet { justify-self: start; }
.why-sentence { margin: 0; font-weight: 600; padding-inline-end: 28px; }
.address strong { color: var(--text); font-weight: 700; border-block-end: 2px solid var(--danger); }
.code-point { font: 600 11px var(--mono); padding-inline: 3px; border: 1px dashed currentColor; border-radius: 3px; color: var(--danger); }
@container (inline-size < 460px) {
  .panel-top { grid-template-columns: minmax(0, 1fr); }
  .panel-state { justify-content: start; text-align: start; }
  .why { padding: var(--s2) var(--s3); }
}
/* Long words, as German has them, keep to two rows, and undo to the first that has room. */
@container (inline-size < 680px) {
  .tool:not([aria-label]) > .icon { display: none; }
  .tool { padding-inline: 5px; }
}
@media (forced-colors: active) {
  .panel::before, .panel.decided::before { background: none; border-inline-start: 3px solid CanvasText; }
  .panel.open::before { background: none; border-inline-start-style: dashed; }
  .panel.current { outline: 3px solid Highlight; }
}
`;
