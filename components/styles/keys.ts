/** The list of keys: in review mode, in the queue and among the options. */
export const keyStyles = `
.review .keys { order: -1; }
.keys { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(180px, 100%), 1fr)); gap: var(--s4) var(--s5); padding: var(--s4); background: var(--raised); border: 1px solid var(--line); border-radius: 14px; box-shadow: 0 8px 28px rgb(0 0 0 / 22%); max-block-size: min(70vh, 560px); overflow: auto; }
.key-group h3 { margin: 0 0 6px; font: 600 var(--small)/1.3 var(--font); color: var(--soft); }
.key-group dl { margin: 0; display: grid; gap: 5px; }
.key-group dl > div { display: flex; gap: var(--s2); align-items: baseline; }
.key-group dt { flex: none; inline-size: 76px; display: flex; gap: 3px; }
/* Keys are Latin wherever they stand: "Shift J", in this order. */
.key-group dt:dir(rtl) { direction: ltr; justify-content: end; }
.key-group dd { margin: 0; font-size: var(--quiet); }
@media (max-height: 420px) {
  .keys { max-block-size: calc(100vh - 84px); padding: var(--s2) var(--s3); }
}
`;
