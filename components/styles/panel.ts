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
.toolbar { display: flex; flex-wrap: wrap; align-items: center; margin-block-start: 2px; margin-inline-end: -6px; }
.tool {
  display: inline-flex; align-items: center; justify-content: center; gap: 4px; min-block-size: 28px; min-inline-size: 28px;
  padding: 2px 6px; border: 1px solid transparent; border-radius: var(--corner); color: var(--text); font-size: var(--quiet); line-height: 1.25;
}
.tool .icon { color: var(--soft); }
.tool:hover { background: var(--sunk); }
.tool.danger:hover, .tool.danger:hover .icon { color: var(--danger); }
.tool[aria-pressed="true"] { background: var(--thread-ground); border-color: var(--thread); color: var(--thread); font-weight: 600; }
.tool[aria-pressed="true"] .icon { color: inherit; }
.tool.danger[aria-pressed="true"] { background: var(--danger-ground); border-color: var(--danger); color: var(--danger); }
.tool[aria-expanded="true"] { background: var(--sunk); border-color: var(--edge); }
.tool[aria-disabled="true"], .tool[aria-disabled="true"] .icon { color: var(--edge); background: none; cursor: default; }
.tools { display: flex; flex-wrap: wrap; align-items: center; }
.tools + .tools { margin-inline-start: auto; }
.notice { display: flex; gap: var(--s2); margin: var(--s2) 0 0; padding: 6px 10px; border-radius: var(--corner); background: var(--danger-ground); color: var(--danger); font-size: var(--quiet); }
.site-line { display: flex; flex-wrap: wrap; gap: 6px; align-items: baseline; margin: 6px 0 0; font-size: var(--quiet); color: var(--soft); }
.site-line .icon { align-self: center; }
.site-line span { flex: 0 1 auto; min-inline-size: 0; }
.site-line.stopped { padding: 6px 10px; border-radius: var(--corner); background: var(--danger-ground); color: var(--danger); }
.notice.claim { background: var(--sunk); color: var(--text); }
.notice .icon { margin-block-start: 2px; }
.similar { margin: 0; font-size: var(--quiet); color: var(--soft); }
.more { display: grid; gap: var(--s2); margin-block: var(--s2) 4px; padding: var(--s2) var(--s3); border: 1px solid var(--line); border-radius: var(--corner); background: var(--raised); }
.more-do { display: flex; flex-wrap: wrap; gap: var(--s2); }
.history-part { display: grid; gap: var(--s2); justify-items: start; }
.history-part .history { display: grid; gap: var(--s2); inline-size: 100%; max-block-size: 260px; overflow: auto; margin: 0; padding: 0; list-style: none; font-size: var(--quiet); }
.history-part li { display: flex; justify-content: space-between; gap: var(--s2); padding: 6px 0; border-block-start: 1px solid var(--line); }
.history-part .what { display: grid; min-inline-size: 0; }
.history-part small { font-size: var(--small); color: var(--soft); }
.history-part .do { display: flex; gap: 4px; align-items: start; font-size: var(--small); color: var(--thread); }
.reasons { display: flex; flex-wrap: wrap; gap: 5px; }
.reasons .quiet { justify-content: start; padding-inline: 4px 10px; text-align: start; }
.reasons [aria-pressed="true"] { background: var(--thread-ground); border-color: var(--thread); color: var(--thread); font-weight: 600; }
.note-text { margin: 2px 0 4px; padding-inline-start: 10px; border-inline-start: 2px solid var(--line); font-size: var(--quiet); color: var(--text); }
.offer { display: flex; flex-wrap: wrap; align-items: center; gap: 6px; margin: 4px 0 2px; padding-block-start: 6px; border-block-start: 1px dashed var(--line); font-size: var(--quiet); color: var(--soft); }
.ask { display: flex; flex-wrap: wrap; align-items: center; gap: var(--s2); margin-block: var(--s2) 4px; padding: var(--s2) var(--s3); background: var(--danger-ground); border-radius: var(--corner); }
.ask p { margin: 0; flex: 1 1 220px; font-size: var(--quiet); }
.note { display: flex; flex-wrap: wrap; gap: var(--s2); align-items: end; margin-block: var(--s2) 4px; }
.note label { display: grid; gap: 4px; flex: 1 1 260px; font-size: var(--small); font-weight: 600; color: var(--soft); }
.note textarea { font: 400 var(--body)/1.45 var(--font); color: var(--text); background: var(--raised); border: 1px solid var(--edge); border-radius: var(--corner); padding: 6px 10px; resize: vertical; inline-size: 100%; min-block-size: 56px; }
.why { position: relative; display: grid; gap: var(--s2); margin-block: var(--s2) 4px; padding: var(--s3) var(--s4); background: var(--raised); border: 1px solid var(--line); border-radius: var(--corner); }
.why > .bare { position: absolute; inset-block-start: 6px; inset-inline-end: 6px; }
.why-sentence { margin: 0; font-weight: 600; padding-inline-end: 28px; }
.why-evidence { margin: 0; padding-inline-start: var(--s3); border-inline-start: 2px solid var(--line); color: var(--soft); font: 400 15px/1.55 var(--serif); white-space: pre-line; }
.why-evidence mark { background: var(--sponsor-ground); color: var(--text); padding: 1px 3px; border-radius: 3px; box-decoration-break: clone; -webkit-box-decoration-break: clone; border-block-end: 2px solid var(--stitch); }
.why-signals { display: flex; flex-wrap: wrap; gap: var(--s1) var(--s5); margin: 0; font-size: var(--quiet); }
.why-signals > div { flex: 1 1 200px; }
.why-signals dt { font-weight: 600; font-size: var(--small); color: var(--soft); }
.why-signals dd { display: flex; gap: 6px; margin: 2px 0 0; }
.why-signals .icon { inline-size: 14px; block-size: 14px; margin-block-start: 3px; color: var(--soft); }
.wrong { display: flex; flex-wrap: wrap; gap: 6px; align-items: center; font-size: var(--quiet); }
.wrong > span { color: var(--soft); font-weight: 600; }
.why-foot { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 4px var(--s3); }
.why-source { margin: 0; font-size: var(--small); color: var(--soft); }
.why-link { margin: 0; display: grid; grid-template-columns: auto 1fr; gap: 2px var(--s3); font-size: var(--quiet); }
.why-link dt { color: var(--soft); }
.why-link dd { margin: 0; font-family: var(--mono); font-size: var(--small); line-height: 1.6; overflow-wrap: anywhere; color: var(--soft); text-align: start; }
.why-link strong, .address strong { color: var(--text); font-weight: 700; border-block-end: 2px solid var(--danger); }
.why > .quiet { justify-self: start; }
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
