/** The bar of review mode and the list of its keys. */
export const reviewStyles = `
/* Room at the end of the page, so that the bar covers nothing for good. */
:host([data-threadkeeper="review"]) { block-size: 72px !important; }
.review { position: fixed; inset-block-end: var(--s4); inset-inline: 0; margin-inline: auto; inline-size: fit-content; max-inline-size: min(760px, calc(100vw - 24px)); z-index: 2147483000; display: grid; gap: var(--s2); }
.review-bar { display: grid; grid-template-columns: auto minmax(0, 1fr) auto; gap: 0 var(--s3); align-items: center; padding: var(--s2) var(--s3); background: var(--raised); border: 1px solid var(--thread); border-radius: 14px; box-shadow: 0 8px 28px rgb(0 0 0 / 22%); font-size: var(--quiet); line-height: 1.4; }
.review-bar > svg { inline-size: 26px; block-size: 26px; }
.review-words { display: grid; }
.review-words strong { color: var(--thread); font-weight: 650; margin-inline-end: var(--s2); }
/* Its line is there before it says something: the bar keeps its size. */
.review-message { min-block-size: 1.4em; color: var(--soft); }
.review-buttons { display: flex; flex-wrap: wrap; gap: 6px; }
.review-buttons .quiet { border-color: var(--line); padding-inline: 6px 10px; }
.review .keys { order: -1; }
.keys { padding: var(--s4); background: var(--raised); border: 1px solid var(--line); border-radius: 14px; box-shadow: 0 8px 28px rgb(0 0 0 / 22%); max-block-size: min(70vh, 560px); overflow: auto; }
.keys, .key-groups { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(200px, 100%), 1fr)); gap: var(--s4) var(--s5); }
.key-group h3 { margin: 0 0 6px; font: 600 var(--small)/1.3 var(--font); color: var(--soft); }
.key-group dl { margin: 0; display: grid; gap: 5px; }
.key-group dl > div { display: flex; gap: var(--s2); align-items: baseline; }
.key-group dt { flex: none; inline-size: 76px; display: flex; gap: 3px; }
@media (max-width: 480px) {
  .review-bar { grid-template-columns: auto minmax(0, 1fr); }
  .review-buttons { grid-column: 2; margin-block-start: 4px; }
}
.key-group dd { margin: 0; font-size: var(--quiet); }
.paused-note { display: flex; flex-wrap: wrap; align-items: center; gap: 6px var(--s3); padding: var(--s2) var(--s3); background: var(--raised); border: 1px dashed var(--edge); border-radius: var(--radius); font-size: var(--quiet); line-height: 1.4; }
.paused-note > span { flex: 1 1 16em; }
.review .paused-note { order: -1; box-shadow: 0 8px 28px rgb(0 0 0 / 22%); }
`;
