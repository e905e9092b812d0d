/** The queue in the side panel: as wide as a person makes it, 320 px at least. */
export const queueStyles = `
.queue { display: grid; grid-template-rows: auto auto minmax(0, 1fr) auto auto auto; grid-template-columns: minmax(0, 1fr); block-size: 100dvh; container-type: inline-size; }
.q-head { padding: var(--s2) var(--s2) 0; background: var(--raised); border-block-end: 1px solid var(--line); }
.q-tabs { display: flex; flex-wrap: wrap; gap: 2px; }
.q-tabs button { display: inline-flex; align-items: center; gap: 6px; min-block-size: 32px; padding: 3px 9px; border-radius: var(--corner); font-size: var(--quiet); color: var(--soft); }
.q-tabs button:hover { background: var(--sunk); color: var(--text); }
.q-tabs button[aria-selected="true"] { background: var(--thread-ground); color: var(--thread); }
.q-count { min-inline-size: 20px; padding: 0 6px; border-radius: 10px; background: var(--sunk); color: var(--text); font-size: var(--small); font-weight: 600; line-height: 18px; text-align: center; font-variant-numeric: tabular-nums; }
.q-tabs [aria-selected="true"] .q-count.some { background: var(--thread); color: var(--on-thread); }
.q-filters { display: grid; gap: var(--s1); padding-block: var(--s2); }
.q-bar { display: flex; flex-wrap: wrap; gap: var(--s2); align-items: center; }
.q-search { flex: 1 1 120px; min-inline-size: 0; display: flex; align-items: center; gap: 6px; padding-inline: 8px; border: 1px solid var(--edge); border-radius: var(--corner); background: var(--ground); color: var(--soft); }
.q-search:focus-within { outline: 2px solid var(--thread); outline-offset: 1px; }
.q-search input { flex: 1; min-inline-size: 0; inline-size: 100%; font: inherit; font-size: var(--quiet); color: var(--text); background: none; border: 0; outline: none; padding: 0; min-block-size: 30px; }
.q-search input:focus-visible { outline: none; }
.q-selects { display: grid; grid-template-columns: repeat(auto-fill, minmax(max(110px, min(130px, 34%)), 1fr)); gap: var(--s2); align-items: end; padding-block: var(--s1); }
.q-selects[hidden] { display: none; }
.q-selects label { display: grid; gap: 2px; min-inline-size: 0; font-size: var(--small); color: var(--soft); }
.q-selects select { inline-size: 100%; color: var(--text); }
.q-selects .link[aria-disabled="true"] { color: var(--soft); text-decoration: none; cursor: default; }
.q-bar .quiet { white-space: nowrap; }
.q-follow { display: flex; align-items: center; gap: 0 6px; min-block-size: 24px; font-size: var(--quiet); min-inline-size: 0; }
.q-follow input { flex: none; inline-size: 16px; block-size: 16px; margin: 0; accent-color: var(--thread); }
.q-follow:has([aria-disabled="true"]) { color: var(--soft); }
.q-follow span { flex: none; }
.q-follow small { color: var(--soft); font-size: var(--small); white-space: nowrap; overflow: hidden; text-overflow: ellipsis; min-inline-size: 0; }
/* Its room is kept whether there is news or not: rows below it never move. */
.q-pending { display: flex; flex-wrap: wrap; gap: 4px var(--s3); align-items: baseline; justify-content: space-between; padding: 2px 4px 6px; font-size: var(--small); color: var(--soft); }
.q-pending > div { flex: 1 1 220px; min-inline-size: 0; }
.q-pending ul { display: grid; gap: 2px; margin: 0; padding: 0; list-style: none; }
.q-pending li { display: flex; gap: 6px; align-items: baseline; }
.q-pending li .icon { align-self: center; flex: none; }
.q-pending li.failed { color: var(--danger); }
.strip-preview { display: grid; gap: var(--s2); padding: var(--s3); }
.strip-preview h3 { margin: 0; font-size: 14px; }
.strip-preview pre { margin: 0; max-block-size: 220px; overflow: auto; padding: var(--s2); border: 1px solid var(--line); border-radius: var(--corner); background: var(--sunk); font: 13px/1.5 var(--sans, inherit); white-space: pre-wrap; overflow-wrap: anywhere; }
.strip-preview del { background: var(--danger-ground); color: var(--danger); }
.q-news { display: flex; align-items: center; gap: var(--s3); block-size: 36px; padding-inline: var(--s3); min-inline-size: 0; white-space: nowrap; }
.q-news > * { min-inline-size: 0; overflow: hidden; text-overflow: ellipsis; }
.q-waiting { flex: none; }
.q-waiting:empty { display: none; }
.q-head > .problem { margin-block-end: var(--s2); }
.q-news .link { font-size: var(--small); }
.q-waiting .quiet { border-color: var(--thread); color: var(--thread); font-weight: 650; }
.q-back { display: inline-flex; gap: 3px; align-items: center; margin-inline-start: auto; max-inline-size: 100%; }
.q-back span { overflow: hidden; text-overflow: ellipsis; }
.q-list { overflow-y: auto; overscroll-behavior: contain; min-block-size: 0; border-block-start: 1px solid var(--line); contain: strict; }
.q-list:focus-visible { outline: none; }
.q-space { position: relative; inline-size: 100%; }
.q-group, .q-row { position: absolute; inset-inline: 0; display: grid; box-sizing: border-box; overflow: hidden; cursor: pointer; border-block-end: 1px solid var(--line); contain: layout paint style; }
.q-group { block-size: 36px; grid-template-columns: 34px minmax(0, 1fr) auto auto; gap: 0 var(--s1); align-items: center; padding-inline: 3px var(--s3); background: var(--sunk); font-size: var(--quiet); }
.q-group b { font-weight: 650; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; text-align: start; }
.q-group small { color: var(--soft); font-size: var(--small); max-inline-size: 14ch; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.q-group .q-count { background: var(--raised); }
.q-row { block-size: 104px; grid-template-columns: 34px minmax(0, 1fr); grid-template-rows: 20px 42px 22px; gap: 0 var(--s1); align-content: center; padding-inline: 3px var(--s3); background: var(--ground); }
.q-row::before { content: ""; position: absolute; inset-block: 8px; inset-inline-start: 3px; inline-size: 3px; border-radius: 2px; }
.q-row.decided::before { background: var(--thread); }
.q-row.open::before { background: repeating-linear-gradient(var(--stitch) 0 8px, transparent 8px 12px); }
.q-row.decided .q-words { color: var(--soft); }
.q-row:hover, .q-group:hover { background: var(--raised); }
.q-row[aria-selected="true"] { background: var(--thread-ground); }
/* The box is small; what may be clicked for it is not. */
.q-check { position: relative; inline-size: 34px; block-size: 100%; }
.q-check::before { content: ""; position: absolute; inset-block-start: 9px; inset-inline-start: 9px; inline-size: 18px; block-size: 18px; border: 1.5px solid var(--edge); border-radius: 5px; background: var(--raised); }
.q-row .q-check { grid-row: 1 / -1; align-self: stretch; }
[aria-selected="true"] > .q-check::before { background: var(--thread); border-color: var(--thread); }
[aria-selected="true"] > .q-check::after { content: ""; position: absolute; inset-block-start: 12px; inset-inline-start: 15px; inline-size: 4px; block-size: 8px; border: solid var(--on-thread); border-width: 0 2px 2px 0; rotate: 45deg; }
.q-list:focus .current { outline: 2px solid var(--thread); outline-offset: -2px; }
.q-row.current, .q-group.current { box-shadow: inset 0 0 0 1px var(--edge); }
.q-who { display: flex; gap: var(--s2); align-items: baseline; min-inline-size: 0; font-size: var(--quiet); line-height: 20px; white-space: nowrap; overflow: hidden; }
.q-who b { font-weight: 650; overflow: hidden; text-overflow: ellipsis; flex: 0 1 auto; }
.q-who small { color: var(--soft); font-size: var(--small); overflow: hidden; text-overflow: ellipsis; flex: 1 1 0; }
.q-who .q-age { flex: none; margin-inline-start: auto; }
.q-words { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; overflow-wrap: anywhere; max-block-size: 40px; font: 400 var(--body)/20px var(--serif); color: var(--text); }
.q-words mark { background: var(--sponsor-ground); color: var(--text); border-radius: 2px; box-decoration-break: clone; -webkit-box-decoration-break: clone; border-block-end: 1px solid var(--stitch); }
.q-foot { display: flex; gap: var(--s2); align-items: center; min-inline-size: 0; font-size: var(--small); line-height: 20px; overflow: hidden; white-space: nowrap; }
/* A sign that does not fit beside what was decided goes below, out of sight, and not in halves. */
.q-signs { display: flex; flex-wrap: wrap; gap: 0 var(--s2); block-size: 20px; min-inline-size: 0; overflow: hidden; flex: 0 1 auto; }
.q-sign { display: inline-flex; gap: 3px; align-items: center; font-weight: 600; color: var(--soft); }
.q-sign .icon { inline-size: 14px; block-size: 14px; }
.q-sign.tone-sponsor { color: var(--sponsor); }
.q-sign.tone-promo { color: var(--promo); }
.q-sign.tone-danger { color: var(--danger); }
.q-sign.possible { font-weight: 450; font-style: italic; }
.q-state { margin-inline-start: auto; flex: 0 100 auto; min-inline-size: 40px; overflow: hidden; text-overflow: ellipsis; color: var(--soft); font-weight: 600; }
.q-row.decided .q-state { flex: 0 1 auto; color: var(--thread); }
.q-row .q-state.failed { flex: 0 1 auto; color: var(--danger); display: inline-flex; gap: 3px; align-items: center; }
.q-row:is(.decided, :has(.q-state.failed)) .q-signs { flex: 1 100 0; }
.q-empty { align-content: center; padding-inline: var(--s4); }
.q-unsent { display: flex; gap: 6px; align-items: center; margin: 0; padding: 4px var(--s3); border-block-start: 1px solid var(--line); font-size: var(--small); color: var(--danger); }
.q-unsent .icon { flex: none; }
.q-gone { margin: 0; padding: 4px var(--s3); border-block-start: 1px solid var(--line); font-size: var(--small); color: var(--soft); }
.q-gone .link { font-size: inherit; }
.q-footer { min-inline-size: 0; padding: 6px var(--s3) var(--s2); background: var(--raised); border-block-start: 2px dashed var(--line); max-block-size: 66dvh; overflow-y: auto; }
/* Whose comment, and below what was done last; what a tool would do stands beside both. */
.q-about { display: grid; grid-template: 16px minmax(16px, auto) / minmax(0, 1fr); gap: 0 var(--s2); margin-block-end: 6px; font-size: var(--small); line-height: 16px; color: var(--soft); }
.q-about:has(.hint-line:not(:empty)) { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
/* As wide as its words: a Latin name starts where the Arabic ones around it do. */
.q-target { inline-size: fit-content; font-weight: 650; color: var(--text); white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.q-footer > .q-target { display: block; font-size: var(--small); }
.q-about .hint-line { grid-area: 1 / -2 / -1; text-align: end; }
.q-about .hint-line:empty { display: none; }
.q-message { grid-area: 2 / 1; margin: 0; color: var(--thread); font-weight: 600; }
.q-message.failed { color: var(--danger); }
.q-part, .q-footer > :is(.ask, .note, .keys) { margin-block: 0 var(--s2); }
.q-part { display: grid; gap: var(--s2); padding: var(--s2) var(--s3); border: 1px solid var(--line); border-radius: var(--radius); background: var(--ground); font-size: var(--quiet); }
.q-part.ask { background: var(--danger-ground); }
:is(.q-part, .strip-preview) :is(p, ul) { margin: 0; }
.q-part ul { padding: 0; list-style: none; display: grid; gap: 3px; }
:is(.q-part, .strip-preview) .do { display: flex; flex-wrap: wrap; gap: var(--s2); }
.bulk-plan b { font-size: 16px; font-variant-numeric: tabular-nums; }
.bulk-plan .kept, .bulk-plan .where { color: var(--soft); }
.bulk progress { inline-size: 100%; accent-color: var(--thread); }
.bulk .notice { display: grid; gap: 3px; margin: 0; }
.q-read .q-text { max-block-size: 40dvh; overflow: auto; white-space: pre-wrap; overflow-wrap: anywhere; color: var(--text); }
.q-read .problem { display: flex; gap: var(--s1); align-items: start; margin-block-end: var(--s1); }
:is(.q-why, .q-read) header { display: flex; justify-content: space-between; align-items: center; min-block-size: 24px; }
.q-why li { display: grid; gap: 1px; }
.queue .keys { max-block-size: none; padding: var(--s3); box-shadow: none; border-radius: var(--radius); }
.q-footer > .note textarea { max-block-size: 30dvh; }
/* At 400 % zoom a panel is a few lines high: then all of it scrolls, and nothing is out of reach. */
@media (max-height: 460px) {
  .queue { block-size: auto; grid-template-rows: auto; }
  .q-list { block-size: max(208px, 60dvh); }
  .q-footer { max-block-size: none; }
}
@container (inline-size < 480px) {
  .q-foot:has(.q-state.failed) > .q-signs { display: none; }
  .q-foot > .q-state.failed { margin-inline-start: 0; }
}
@container (inline-size < 380px) {
  .q-footer .tool:not([aria-label]) > .icon { display: none; }
  .q-tabs button { padding-inline: 7px; }
  /* Always on a line of its own: with each other title the rows below would move. */
  .q-follow { flex-wrap: wrap; }
  .q-follow small { flex: 1 0 100%; padding-inline-start: 22px; }
}
/* Firefox opens its sidebar 250 pixels wide. */
@container (inline-size < 300px) {
  .q-tabs button { gap: 3px; padding-inline: 4px; }
  /* Two lines hold what was found, or what stands before it. */
  .q-lead { display: none; }
}
@media (pointer: coarse) {
  .q-tabs button { min-block-size: 44px; }
}
@media (forced-colors: active) {
  .q-row.open::before { background: none; border-inline-start: 3px dashed CanvasText; }
  .q-row.decided::before { background: none; border-inline-start: 3px solid CanvasText; }
  [aria-selected="true"] > .q-check::before { background: Highlight; forced-color-adjust: none; }
  /* Shadows are not drawn: which row the tools are about is said by a line of its own. */
  .q-list:not(:focus) .current { outline: 1px solid CanvasText; outline-offset: -2px; }
  .q-list:focus .current { outline-color: Highlight; }
  .q-tabs button[aria-selected="true"]:not(:focus-visible) { outline: 1px solid CanvasText; outline-offset: -1px; }
}
`;
