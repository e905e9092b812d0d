/** A field for a few words, with its buttons: all beside it where there is room, or else all below. */
export const noteStyles = `
.note { display: flex; flex-wrap: wrap; gap: var(--s2); align-items: end; margin-block: var(--s2) 4px; }
.note label { display: grid; gap: 4px; flex: 1 1 calc(99 * (540px - 100%)); font-size: var(--small); font-weight: 600; color: var(--soft); }
.note textarea { font: 400 var(--body)/1.45 var(--font); color: var(--text); background: var(--raised); border: 1px solid var(--edge); border-radius: var(--corner); padding: 6px 10px; resize: vertical; inline-size: 100%; min-block-size: 56px; }
`;
