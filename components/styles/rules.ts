/** Rules and lists in the settings. */
export const ruleStyles = `
.list .is-off .what strong { color: var(--soft); font-weight: 400; }
.editor { display: grid; gap: var(--s3); padding: var(--s4); background: var(--raised); border: 1px solid var(--thread); border-radius: var(--radius); }
.field { display: grid; gap: 4px; min-inline-size: 0; font-size: var(--quiet); }
.field > span { font-size: var(--small); font-weight: 600; color: var(--soft); }
.field small { color: var(--soft); font-size: var(--small); }
.field :is(input, textarea, select) { inline-size: 100%; min-block-size: 34px; }
.options :is(textarea, input[type="text"], input[type="url"], input[type="password"]) { font: inherit; color: inherit; background: var(--raised); border: 1px solid var(--edge); border-radius: var(--corner); padding: 6px 10px; min-block-size: 34px; }
.options textarea { resize: vertical; line-height: 1.5; }
.options :is(textarea, input):hover { border-color: var(--thread); }
.check { display: flex; gap: var(--s2); align-items: center; min-block-size: 24px; font-size: var(--quiet); }
.check input { inline-size: 18px; block-size: 18px; margin: 0; accent-color: var(--thread); }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(180px, 100%), 1fr)); gap: var(--s3); align-items: end; }
.options .do { display: flex; flex-wrap: wrap; gap: var(--s2); align-items: center; }
.problems { padding: var(--s2) var(--s3); border-radius: var(--corner); background: var(--danger-ground); color: var(--danger); font-size: var(--quiet); }
.problems ul { margin: 0; padding-inline-start: 18px; }
.tested { display: grid; gap: var(--s3); }
.tested:empty { display: none; }
.tested-text { margin: 0; padding: var(--s3) var(--s4); background: var(--raised); border-inline-start: 3px solid var(--line); border-radius: 2px; font: 400 15px/1.6 var(--serif); white-space: pre-wrap; overflow-wrap: anywhere; max-block-size: 320px; overflow: auto; }
.tested-text mark { background: var(--sponsor-ground); color: var(--text); padding: 1px 3px; border-radius: 3px; box-decoration-break: clone; -webkit-box-decoration-break: clone; border-block-end: 2px solid var(--stitch); }
.found-list { display: grid; gap: var(--s2); margin: 0; padding: 0; list-style: none; font-size: var(--quiet); }
.found-list li { display: flex; flex-wrap: wrap; gap: 4px var(--s3); align-items: center; }
.progress { display: flex; flex-wrap: wrap; gap: var(--s3); align-items: center; font-size: var(--quiet); }
.progress progress { flex: 1 1 200px; accent-color: var(--thread); }
.back-test p { margin: 0; }
.back-test { display: grid; gap: 6px; padding: var(--s3) var(--s4); border-inline-start: 3px solid var(--thread); background: var(--raised); border-radius: 2px; }
.back-test summary { cursor: pointer; color: var(--thread); font-size: var(--quiet); min-block-size: 24px; }
.samples { margin: var(--s2) 0 0; padding: 0; list-style: none; display: grid; gap: var(--s2); font-size: var(--quiet); }
.samples q { font-family: var(--serif); quotes: none; }
.samples small { color: var(--soft); }
`;
