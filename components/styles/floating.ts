/** What floats above the end of a page: the bar of review mode, and the note of a paused page. */
export const floatingStyles = `
.review { position: fixed; inset-block-end: var(--s4); inset-inline: 0; margin-inline: auto; inline-size: fit-content; max-inline-size: min(760px, calc(100% - 24px)); z-index: 2147483000; display: grid; gap: var(--s2); }
.paused-note { display: flex; flex-wrap: wrap; align-items: center; gap: 6px var(--s3); padding: var(--s2) var(--s3); background: var(--raised); border: 1px dashed var(--edge); border-radius: var(--radius); font-size: var(--quiet); line-height: 1.4; }
.paused-note > span { flex: 1 1 16em; }
.review .paused-note { order: -1; box-shadow: 0 8px 28px rgb(0 0 0 / 22%); }
@media (max-height: 420px) {
  .review { inset-block-end: 4px; max-inline-size: calc(100% - 8px); }
}
`;
