/** Newsrooms' lists: the question before one is followed, and one's own. */
export const publishedStyles = `
.list-question { display: grid; gap: var(--s3); padding: var(--s4); background: var(--raised); border: 1px solid var(--thread); border-radius: var(--radius); }
.list-question h3 { margin: 0; font: 700 16px/1.3 var(--serif); }
.popup-lists .do { display: flex; flex-wrap: wrap; gap: var(--s2); align-items: center; }
.list-facts { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 2px var(--s3); margin: 0; font-size: var(--quiet); }
.list-facts dt { color: var(--soft); }
.list-facts dd { margin: 0; overflow-wrap: anywhere; }
.list-facts code, .hint code { font: 400 var(--small)/1.5 var(--mono); }
.popup-lists { display: grid; gap: var(--s2); padding-block-start: var(--s2); border-block-start: 1px solid var(--line); font-size: var(--quiet); }
.popup-lists p { display: flex; gap: var(--s2); margin: 0; }
.popup-lists small { display: block; color: var(--soft); font-size: var(--small); }
.popup-lists .icon { flex: none; margin-block-start: 3px; }
.popup-lists [role="status"]:empty, .popup-lists:has(> [role="status"]:empty:only-child) { display: none; }
.popup-lists .list-question { padding: var(--s3); }
.popup-lists:has(.list-question) { padding: 0; border: 0; }
.publish-sites { display: grid; gap: 2px; }
.publish-sites label { display: flex; gap: var(--s2); align-items: center; min-block-size: 28px; font-size: var(--quiet); }
.publish-sites input { inline-size: 18px; block-size: 18px; accent-color: var(--thread); }
.list .what .warn { color: var(--danger); }
.card > p { margin: 0; }
@container (inline-size < 640px) {
  .followed li { grid-template-columns: minmax(0, 1fr); }
  .followed .do { justify-content: start; }
}
`;
