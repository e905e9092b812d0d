/** The bar of review mode. */
export const reviewStyles = `
/* Room at the end of the page, so that the bar covers nothing for good. */
:host([data-threadkeeper="review"]) { block-size: 72px !important; }
.review-bar { display: grid; grid-template-columns: auto minmax(0, 1fr) auto; gap: 0 var(--s3); align-items: center; padding: var(--s2) var(--s3); background: var(--raised); border: 1px solid var(--thread); border-radius: 14px; box-shadow: 0 8px 28px rgb(0 0 0 / 22%); font-size: var(--quiet); line-height: 1.4; overflow-wrap: anywhere; }
.review-bar > svg { inline-size: 26px; block-size: 26px; }
.review-words { display: grid; }
.review-words strong { color: var(--thread); font-weight: 650; margin-inline-end: var(--s2); }
/* Its line is there before it says something: the bar keeps its size. */
.review-message { min-block-size: 1.4em; color: var(--soft); }
.review-buttons { display: flex; flex-wrap: wrap; gap: 6px; }
.review-buttons .quiet { border-color: var(--line); padding-inline: 6px 10px; }
@media (max-width: 480px) {
  .review-bar { grid-template-columns: auto minmax(0, 1fr); }
  .review-buttons { grid-column: 1 / -1; margin-block-start: 4px; }
  :host([data-threadkeeper="review"]) { block-size: 144px !important; }
}
/* Zoomed in, a window is low: the bar takes two lines of it, and words that a sign stands for go. */
@media (max-height: 420px) {
  :host([data-threadkeeper="review"]) { block-size: 60px !important; }
  .review-bar { grid-template-columns: minmax(0, 1fr) auto; padding: 3px 8px; border-radius: 8px; line-height: 1.25; }
  .review-bar > svg, .review-words strong, .review-buttons .quiet > :is(svg, kbd, .kbd) ~ span { display: none; }
  .review-buttons { grid-column: auto; flex-wrap: nowrap; margin: 0; gap: 4px; }
  .review-buttons .quiet { padding-inline: 6px; min-inline-size: 32px; justify-content: center; }
  .review-message { max-block-size: 2.5em; overflow: auto; }
}
`;
