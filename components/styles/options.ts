/** The settings page. */
export const optionsStyles = `
.options { container-type: inline-size; max-inline-size: 820px; margin-inline: auto; padding: var(--s5) clamp(12px, 4vw, 32px) 64px; }
.options > header { display: flex; align-items: center; gap: var(--s3); padding-block: var(--s3) var(--s5); }
.options > header svg { inline-size: 44px; block-size: 44px; flex: none; }
.options h1 { margin: 0; font: 700 28px/1.15 var(--serif); letter-spacing: -0.015em; }
.options > header p { margin: 2px 0 0; color: var(--soft); }
.card { padding-block: var(--s5); border-block-start: 2px dashed var(--line); display: grid; grid-template-columns: minmax(0, 190px) minmax(0, 1fr); gap: var(--s2) var(--s5); }
.card h2 { margin: 0; font: 700 18px/1.3 var(--serif); }
.card > div { display: grid; gap: var(--s3); align-content: start; min-inline-size: 0; }
.card .counts { margin: 0; }
.card .counts li:first-child { border-block-start: 0; }
.list { display: grid; margin: 0; padding: 0; list-style: none; background: var(--raised); border: 1px solid var(--line); border-radius: var(--radius); }
.list li { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: var(--s1) var(--s3); align-items: center; padding: 10px var(--s3); }
.list li + li { border-block-start: 1px solid var(--line); }
.list .what { display: grid; min-inline-size: 0; }
.list .what strong { font-weight: 600; }
.list .what q { font: 400 15px/1.5 var(--serif); quotes: none; }
.list .what small { color: var(--soft); font-size: var(--small); }
.list .do { display: flex; flex-wrap: wrap; gap: var(--s2); align-items: center; justify-content: end; }
.list .ask, .card > div > .ask { grid-column: 1 / -1; display: flex; flex-wrap: wrap; gap: var(--s2); align-items: center; padding: var(--s2) var(--s3); border-radius: var(--corner); background: var(--danger-ground); }
.card > div > .do, [role="status"] > .do { display: flex; flex-wrap: wrap; gap: var(--s2); }
.card [role="status"] { display: grid; gap: var(--s3); }
.card [role="status"]:empty { display: none; }
.card progress { inline-size: 100%; accent-color: var(--thread); }
.ask p { margin: 0; flex: 1 1 200px; font-size: var(--quiet); }
.empty { margin: 0; padding: var(--s4); border: 1px dashed var(--edge); border-radius: var(--radius); color: var(--soft); font-size: var(--quiet); }
.options .keys { padding: var(--s4); box-shadow: none; border-radius: var(--radius); max-block-size: none; }
@container (inline-size < 600px) {
  .card { grid-template-columns: minmax(0, 1fr); }
}
@container (inline-size < 420px) {
  .list li { grid-template-columns: minmax(0, 1fr); }
  .list .do { justify-content: start; }
}
`;
