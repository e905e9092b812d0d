/** What stands under a comment. */
export const panelStyles = `
.panel {
  position: relative; container-type: inline-size; margin-block: var(--s2); padding: var(--s2) var(--s3) 6px;
  padding-inline-start: 18px; border: 1px solid var(--line); border-radius: var(--radius); background: var(--ground);
  overflow-wrap: anywhere;
}
.panel::before {
  content: ""; position: absolute; inset-block: 9px; inset-inline-start: 6px; border-inline-start: 3px solid var(--line); border-radius: 2px;
}
.panel.decided::before { border-color: var(--thread); }
.panel.open::before { border-inline-start-style: dashed; border-color: var(--stitch); }
.panel.current { border-color: var(--thread); box-shadow: 0 0 0 1px var(--thread); }
.panel-top { display: flex; flex-wrap: wrap; align-items: center; gap: 6px var(--s3); }
.chips { display: flex; flex-wrap: wrap; gap: 6px; }
.toolbar { display: flex; flex-wrap: wrap; align-items: center; gap: 1px; margin-inline: -7px; }
.panel-top > .toolbar:not(:first-child) { margin-inline-start: auto; }
.tool {
  display: inline-flex; align-items: center; justify-content: center; gap: 5px; min-block-size: 30px; min-inline-size: 30px;
  padding: 2px 7px; border: 1px solid transparent; border-radius: var(--corner); color: var(--text); font-size: var(--quiet); line-height: 1.25;
}
.tool .icon { color: var(--soft); }
.tool:hover { background: var(--sunk); }
.tool.danger:hover, .tool.danger:hover .icon { color: var(--danger); }
.tool[aria-pressed="true"] { background: var(--thread-ground); border-color: var(--thread); color: var(--thread); font-weight: 600; }
.tool[aria-pressed="true"] .icon { color: inherit; }
.tool.danger[aria-pressed="true"] { background: var(--danger-ground); border-color: var(--danger); color: var(--danger); }
.tool[aria-expanded="true"] { background: var(--sunk); border-color: var(--edge); }
.tool[aria-disabled="true"], .tool[aria-disabled="true"] .icon { color: var(--edge); background: none; cursor: default; }
.gap { inline-size: 1px; block-size: 16px; margin-inline: 4px; background: var(--line); }
.panel-foot { display: flex; gap: 2px var(--s3); align-items: baseline; min-block-size: 22px; margin-block-start: 2px; font-size: var(--small); line-height: 22px; color: var(--soft); }
.panel-foot p { margin: 0; }
.panel-foot b { font-weight: 600; color: var(--text); }
.panel-foot .icon { display: inline-block; inline-size: 14px; block-size: 14px; vertical-align: -2.5px; margin-inline-end: 4px; }
.panel-foot .saved .icon { color: var(--thread); }
.panel-foot .failed, .panel-foot .failed b { color: var(--danger); }
.hint-line { margin-inline-start: auto; text-align: end; flex: 0 1 auto; }
.notice { display: flex; gap: var(--s2); margin: var(--s2) 0 0; padding: 6px 10px; border-radius: var(--corner); background: var(--danger-ground); color: var(--danger); font-size: var(--quiet); }
.notice .icon { margin-block-start: 2px; }
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
.why-source { margin: 0; font-size: var(--small); color: var(--soft); }
.why-link { margin: 0; display: grid; grid-template-columns: auto 1fr; gap: 2px var(--s3); font-size: var(--quiet); }
.why-link dt { color: var(--soft); }
.why-link dd { margin: 0; font-family: var(--mono); font-size: var(--small); line-height: 1.6; overflow-wrap: anywhere; color: var(--soft); text-align: start; }
.why-link strong, .address strong { color: var(--text); font-weight: 700; border-block-end: 2px solid var(--danger); }
.why .quiet { justify-self: start; }
.code-point { font: 600 11px var(--mono); padding-inline: 3px; border: 1px dashed currentColor; border-radius: 3px; color: var(--danger); }
@container (inline-size < 460px) {
  .panel-top > .toolbar:not(:first-child) { margin-inline-start: -7px; }
  .panel-foot { flex-wrap: wrap; }
  .hint-line { margin-inline-start: 0; text-align: start; }
  .panel-foot:has(.hint-line:not(:empty)) > .state { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
  .why { padding: var(--s2) var(--s3); }
}
`;
