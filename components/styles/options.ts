/** The settings page. */
export const optionsStyles = `
.options-page { container-type: inline-size; position: relative; }
.options { display: grid; grid-template-columns: 220px minmax(0, 1fr); grid-template-rows: auto 1fr; min-block-size: 100vh; max-inline-size: 1080px; margin-inline: auto; }
.options .skip { position: absolute; inset-block-start: var(--s2); inset-inline-start: var(--s2); z-index: 2; padding: 6px 12px; border-radius: var(--corner); background: var(--thread); color: var(--on-thread); font-weight: 600; }
.options .skip:not(:focus) { inline-size: 1px; block-size: 1px; padding: 0; overflow: hidden; clip-path: inset(50%); }
.options-brand { grid-column: 1; display: flex; align-items: center; gap: 10px; padding: var(--s5) var(--s4) var(--s4); }
.options-brand svg { inline-size: 32px; block-size: 32px; flex: none; }
.options-brand p { margin: 0; font: 700 19px/1.2 var(--serif); letter-spacing: -0.01em; }
.options-nav { grid-column: 1; padding-inline: var(--s3); }
.options-nav ul { position: sticky; inset-block-start: var(--s3); display: grid; gap: 2px; margin: 0; padding: 0; list-style: none; }
.options-nav a { display: flex; align-items: center; gap: 10px; min-block-size: 36px; padding: 4px 10px; border-radius: var(--corner); color: var(--text); text-decoration: none; line-height: 1.3; }
.options-nav a:hover { background: var(--sunk); }
.options-nav a[aria-current] { background: var(--thread-ground); color: var(--thread); font-weight: 650; box-shadow: inset 3px 0 0 var(--thread); }
:dir(rtl) > .options-nav a[aria-current] { box-shadow: inset -3px 0 0 var(--thread); }
.options-nav .icon { color: var(--soft); }
.options-nav a[aria-current] .icon { color: inherit; }
.options a:focus-visible { outline: 2px solid var(--thread); outline-offset: 2px; }
.options-main { container-type: inline-size; grid-column: 2; grid-row: 1 / -1; min-inline-size: 0; padding: var(--s5) clamp(12px, 4vw, 40px) 64px; border-inline-start: 2px dashed var(--line); }
.options h1 { margin: 0 0 var(--s2); font: 700 28px/1.2 var(--serif); letter-spacing: -0.015em; }
.options h1:focus-visible { outline: 2px solid var(--thread); outline-offset: 4px; border-radius: 4px; }
.options h1 + :not(.card) { margin-block-start: var(--s4); }
.card { padding-block: var(--s4); display: grid; gap: var(--s3); align-content: start; }
.card + .card { margin-block-start: var(--s2); padding-block-start: var(--s5); border-block-start: 1px solid var(--line); }
.card h2 { margin: 0; font: 700 18px/1.3 var(--serif); }
.card > * { min-inline-size: 0; }
.card .counts { margin: 0; }
.card .counts li { align-items: baseline; }
.card .counts li:first-child { border-block-start: 0; }
.list { display: grid; margin: 0; padding: 0; list-style: none; background: var(--raised); border: 1px solid var(--line); border-radius: var(--radius); }
/* What may be done stands beside the words where these keep a readable width, and below them elsewhere. */
.list li { display: flex; flex-wrap: wrap; gap: var(--s2) var(--s3); align-items: center; padding: 10px var(--s3); }
.list li + li { border-block-start: 1px solid var(--line); }
.list .what { display: grid; flex: 1 1 220px; min-inline-size: 0; }
.list .what strong { font-weight: 600; }
.list .what q { font: 400 15px/1.5 var(--serif); quotes: none; }
.list .what small { color: var(--soft); font-size: var(--small); }
.list .do { min-inline-size: 0; }
.list [aria-checked="true"] { background: var(--thread-ground); border-color: var(--thread); color: var(--thread); }
.list .ask, .card > .ask, .card > span > .ask { display: flex; flex-wrap: wrap; gap: var(--s2); align-items: center; padding: var(--s2) var(--s3); border-radius: var(--corner); background: var(--danger-ground); }
.card [role="status"] { display: grid; gap: var(--s3); }
.card [role="status"]:empty { display: none; }
.card progress { inline-size: 100%; accent-color: var(--thread); }
.ask p { margin: 0; flex: 1 1 200px; font-size: var(--quiet); }
.address-ask { display: contents; }
.fields { display: grid; gap: var(--s3); max-inline-size: 520px; }
.fields label { display: grid; gap: 4px; font-size: var(--quiet); }
.fields input, .fields select { min-block-size: 32px; padding: 4px 8px; border: 1px solid var(--edge); border-radius: var(--corner); background: var(--raised); color: inherit; font: inherit; font-size: 14px; }
.fields-foot { display: flex; flex-wrap: wrap; gap: var(--s3); align-items: center; margin: 0; }
.account-state { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 10px; margin: 0; padding: var(--s3); border: 1px solid var(--line); border-radius: var(--radius); }
.account-state .icon { margin-block-start: 3px; }
.copy-text { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--s2); }
.copy-text textarea { inline-size: 100%; padding: var(--s2) var(--s3); border: 1px solid var(--edge); border-radius: var(--corner); background: var(--sunk); color: inherit; font: 400 var(--small)/1.5 var(--mono); text-align: left; resize: vertical; }
.copy-text .do { display: flex; flex-wrap: wrap; gap: var(--s3); align-items: center; }
.copy-text .do [role="status"] { display: flex; gap: 6px; align-items: center; color: var(--thread); font-size: var(--quiet); }
.tick input { margin: 0; }
.tick { display: flex; gap: var(--s2); align-items: center; min-block-size: 28px; font-size: var(--quiet); }
.diagnose-tab select { min-inline-size: 0; inline-size: 100%; }
.diagnose-tab { display: grid; grid-template-columns: minmax(0, 1fr); gap: 4px; font-size: var(--quiet); }
.flagged-list, .flagged ul { display: grid; gap: var(--s2); margin: 0; padding: 0; list-style: none; }
.flagged { padding: var(--s3); background: var(--raised); border: 1px solid var(--line); border-radius: var(--radius); }
.flagged ul li { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: var(--s1) var(--s3); align-items: center; padding-block: 6px; border-block-start: 1px solid var(--line); font-size: var(--quiet); }
.flagged small { display: block; color: var(--soft); font-size: var(--small); }
.flag-report { grid-column: 1 / -1; display: grid; gap: var(--s2); }
.empty { margin: 0; padding: var(--s4); border: 1px dashed var(--edge); border-radius: var(--radius); color: var(--soft); font-size: var(--quiet); }
.options .keys { padding: var(--s4); box-shadow: none; border-radius: var(--radius); max-block-size: none; }
@container (inline-size < 720px) {
  .options { grid-template-columns: minmax(0, 1fr); grid-template-rows: auto auto 1fr; }
  .options-brand { padding: var(--s3) var(--s3) 0; }
  .options-nav { padding: var(--s2) var(--s3); border-block-end: 2px dashed var(--line); }
  .options-nav ul { position: static; display: flex; flex-wrap: wrap; }
  .options-nav a { min-block-size: 32px; padding-inline: 8px; gap: 6px; font-size: var(--quiet); }
  .options-nav a[aria-current], :dir(rtl) > .options-nav a[aria-current] { box-shadow: inset 0 -2px 0 var(--thread); }
  .options-main { grid-column: 1; grid-row: auto; border: 0; padding-block-start: var(--s4); }
  .options h1 { font-size: 24px; }
}
@media (forced-colors: active) {
  .options-nav a[aria-current]:not(:focus-visible) { outline: 1px solid CanvasText; outline-offset: -1px; }
}
.list .what code { font: 400 var(--small)/1.4 var(--mono); overflow-wrap: anywhere; }
.rule-export { flex: 1 0 100%; display: grid; gap: var(--s3); padding-block-start: var(--s2); }
.rule-title { display: flex; justify-content: space-between; align-items: center; gap: var(--s2); margin-block-end: 4px; font-size: var(--quiet); color: var(--soft); }
:is(.rule-export, .rule-import) textarea { inline-size: 100%; font: 400 var(--small)/1.5 var(--mono); color: inherit; background: var(--sunk); border: 1px solid var(--edge); border-radius: var(--corner); padding: var(--s2); resize: vertical; }
.rule-import { display: grid; gap: var(--s2); justify-items: start; }
.rule-import label { inline-size: 100%; }
.rule-import p { margin: 0; font-size: var(--quiet); }
.key-list { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(280px, 100%), 1fr)); gap: 0 var(--s5); margin: 0; padding: 0; list-style: none; }
.key-list li { display: flex; justify-content: space-between; align-items: center; gap: var(--s2); min-block-size: 40px; border-block-end: 1px solid var(--line); font-size: var(--quiet); }
.key-list .quiet { min-inline-size: 44px; gap: 3px; direction: ltr; }
/* The button is the key: no key is drawn inside it once more. */
.key-list kbd { padding: 0 2px; border: 0; background: none; min-inline-size: 0; }
.options .row { max-inline-size: 420px; grid-template-columns: minmax(0, 1fr) 84px; }
.hint.warn { color: var(--danger); }
.hint:empty { display: none; }
.reason-new { display: flex; flex-wrap: wrap; gap: var(--s2); align-items: end; }
.reason-new label { display: grid; gap: 4px; flex: 1 1 220px; font-size: var(--small); font-weight: 600; color: var(--soft); }
.reason-new input { font: inherit; font-size: var(--body); font-weight: 400; color: var(--text); background: var(--raised); border: 1px solid var(--edge); border-radius: var(--corner); padding: 4px 10px; min-block-size: 32px; }
.bare[aria-disabled="true"] { color: var(--line); cursor: default; }
`;
