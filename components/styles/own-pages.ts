import { controls, tokens } from "@/components/styles/tokens";

/** Popup and options. */
export const ownPages = `
${tokens}
* { box-sizing: border-box; }
html { background: light-dark(#fbfaf7, #1d2321); color-scheme: light dark; }
body { margin: 0; }
.tk { font: var(--body)/1.5 var(--font); color: var(--text); background: var(--ground); }
.popup { inline-size: 348px; padding: var(--s4); display: grid; gap: var(--s4); }
.brand { display: flex; align-items: center; gap: var(--s2); font-weight: 700; font-size: 15px; }
.brand svg { inline-size: 22px; block-size: 22px; }
.brand .site { margin-inline-start: auto; font-weight: 400; font-size: 13px; color: var(--soft); max-inline-size: 170px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.switch { display: flex; align-items: center; gap: var(--s3); padding: var(--s3); background: var(--raised); border: 1px solid var(--line); border-radius: var(--radius); inline-size: 100%; text-align: start; }
.switch .knob { inline-size: 40px; block-size: 24px; border-radius: 12px; background: var(--line); position: relative; flex: none; border: 1px solid var(--soft); }
.switch .knob::after { content: ""; position: absolute; inset-block-start: 2px; inset-inline-start: 2px; inline-size: 18px; block-size: 18px; border-radius: 50%; background: var(--raised); border: 1px solid var(--soft); }
.switch[aria-checked="true"] .knob { background: var(--thread); border-color: var(--thread); }
.switch[aria-checked="true"] .knob::after { inset-inline-start: 18px; }
.switch strong { display: block; }
.switch small, .hint { color: var(--soft); font-size: 13px; }
.hint { margin: 0; }
.counts { display: grid; gap: 6px; margin: 0; padding: 0; list-style: none; }
.counts li { display: flex; justify-content: space-between; gap: var(--s3); padding-block: 4px; border-block-end: 1px solid var(--line); }
.counts b { font-variant-numeric: tabular-nums; }
.headline { margin: 0; font-size: 15px; font-weight: 600; }
fieldset { border: 0; margin: 0; padding: 0; display: grid; gap: 6px; }
legend { padding: 0; margin-block-end: 6px; font-size: var(--small); font-weight: 600; color: var(--soft); }
.choice { display: grid; grid-auto-flow: column; grid-auto-columns: 1fr; border: 1px solid var(--line); border-radius: var(--radius); overflow: hidden; background: var(--raised); }
.choice label { display: block; text-align: center; padding: 6px 4px; font-size: 13px; cursor: pointer; }
.choice label + label { border-inline-start: 1px solid var(--line); }
.choice input { position: absolute; opacity: 0; inline-size: 1px; block-size: 1px; }
.choice label:has(:checked) { background: var(--thread); color: var(--on-thread); font-weight: 600; }
.choice label:has(:focus-visible) { outline: 2px solid var(--thread); outline-offset: 2px; }
.row { display: flex; align-items: center; justify-content: space-between; gap: var(--s3); }
select { font: inherit; color: inherit; background: var(--raised); border: 1px solid var(--line); border-radius: 6px; padding: 4px 8px; min-block-size: 30px; }
.actions { display: flex; gap: var(--s2); }
.actions > * { flex: 1; }
.foot { display: flex; justify-content: space-between; color: var(--soft); font-size: var(--small); border-block-start: 1px solid var(--line); padding-block-start: var(--s2); }
.options { max-inline-size: 860px; margin-inline: auto; padding: var(--s5); display: grid; gap: var(--s5); }
.options h1 { margin: 0; font-size: 24px; display: flex; gap: var(--s3); align-items: center; }
.options h1 svg { inline-size: 32px; block-size: 32px; }
.options h2 { margin: 0 0 var(--s2); font-size: 17px; }
.card { background: var(--raised); border: 1px solid var(--line); border-radius: 12px; padding: var(--s4) var(--s5); display: grid; gap: var(--s2); }
table { inline-size: 100%; border-collapse: collapse; }
th { text-align: start; font-size: var(--small); color: var(--soft); font-weight: 600; }
th, td { padding: 8px 8px 8px 0; border-block-end: 1px solid var(--line); vertical-align: middle; overflow-wrap: anywhere; }
.empty { color: var(--soft); margin: 0; }
${controls}
`;
