import { controls, tokens } from "@/components/styles/tokens";

/** Everything of ours that stands in somebody else's page. `all: initial` keeps their styles out. */
export const pageParts = `
:host { all: initial; display: block; }
:host([data-threadkeeper="stripped"]), :host([data-threadkeeper="label"]), :host([data-threadkeeper="link"]) { display: inline; }
${tokens}
* { box-sizing: border-box; }
.panel, .pins, .reader-bar, .review, .reader-note, .label, .link-warning, .pin-badge {
  font: var(--body)/1.45 var(--font); color: var(--text); text-align: start; letter-spacing: normal;
}
.panel {
  margin-block: var(--s2); padding: var(--s2) var(--s3); border-radius: var(--radius);
  background: var(--ground); border: 1px solid var(--line); border-inline-start: 3px solid var(--line);
  display: grid; gap: var(--s2); min-block-size: 44px; overflow-wrap: anywhere;
}
.panel.open { border-inline-start-color: var(--thread); }
.panel.current { border-color: var(--thread); box-shadow: 0 0 0 1px var(--thread); }
.chips { display: flex; flex-wrap: wrap; gap: 6px; }
.toolbar { display: flex; flex-wrap: wrap; gap: 2px; margin-inline-start: -6px; }
.tool {
  display: inline-flex; align-items: center; gap: 5px; min-block-size: 28px; padding: 2px 7px;
  border: 1px solid transparent; border-radius: 6px; background: none; color: var(--text); font-size: 13px;
}
.tool:hover { background: var(--sunk); }
.tool[aria-pressed="true"] { background: var(--thread); color: var(--on-thread); font-weight: 600; }
.tool[aria-expanded="true"] { border-color: var(--thread); }
.tool[aria-disabled="true"] { color: var(--soft); cursor: not-allowed; text-decoration: line-through; text-decoration-thickness: 1px; }
.tool.danger:not([aria-pressed="true"]) { color: var(--danger); }
.status p, .offer, .ask p { margin: 0; font-size: 13px; color: var(--soft); }
.status p.warn { color: var(--danger); }
.offer { display: flex; flex-wrap: wrap; align-items: center; gap: 6px; padding-block-start: var(--s2); border-block-start: 1px solid var(--line); }
.ask { display: flex; flex-wrap: wrap; align-items: center; gap: var(--s2); padding: var(--s2); background: var(--danger-ground); border-radius: 6px; }
.ask p { color: var(--text); flex: 1 1 200px; }
.note { display: flex; flex-wrap: wrap; gap: var(--s2); align-items: end; }
.note label { display: grid; gap: var(--s1); flex: 1 1 260px; font-size: var(--small); color: var(--soft); }
.note textarea {
  font: var(--body)/1.4 var(--font); color: var(--text); background: var(--raised);
  border: 1px solid var(--line); border-radius: 6px; padding: 6px 8px; resize: vertical; inline-size: 100%;
}
.why { display: grid; gap: 6px; padding: var(--s2) var(--s3); background: var(--raised); border: 1px solid var(--line); border-radius: 6px; }
.why-sentence { margin: 0; font-weight: 600; }
.why-evidence { margin: 0; padding-inline-start: var(--s2); border-inline-start: 2px solid var(--line); color: var(--soft); white-space: pre-line; }
.why-evidence mark { background: var(--sponsor-ground); color: var(--text); padding-inline: 2px; border-radius: 3px; }
.why-signals { margin: 0; padding-inline-start: 18px; font-size: 13px; color: var(--soft); }
.why-source { margin: 0; font-size: var(--small); color: var(--soft); }
.why-link { margin: 0; display: grid; grid-template-columns: auto 1fr; gap: 2px var(--s2); font-size: 13px; }
.why-link dt { color: var(--soft); }
.why-link dd { margin: 0; font-family: ui-monospace, monospace; overflow-wrap: anywhere; text-align: start; }
.why .quiet { justify-self: start; }
.pins { display: grid; gap: var(--s2); margin-block: var(--s3); }
.pins h2 { display: flex; gap: 6px; align-items: center; margin: 0; font: 600 13px/1.3 var(--font); color: var(--thread); }
.pin { background: var(--ground); border: 1px solid var(--line); border-inline-start: 3px solid var(--thread); border-radius: var(--radius); padding: var(--s2) var(--s3); }
.pin header { display: flex; flex-wrap: wrap; gap: var(--s2); align-items: baseline; }
.pin header span { color: var(--soft); font-size: 13px; }
.pin.suspended { border-inline-start-color: var(--danger); }
.pin footer { display: flex; gap: var(--s3); }
.pin-body { overflow-wrap: anywhere; max-block-size: 320px; overflow: auto; }
.pin-body p { margin: 6px 0; }
.pin-body a { color: var(--thread); }
.pin-badge { display: inline-flex; gap: 5px; align-items: center; color: var(--thread); font-size: var(--small); font-weight: 600; }
.reader-bar { display: flex; flex-wrap: wrap; gap: var(--s2); align-items: center; padding: 6px var(--s3); margin-block: var(--s2); background: var(--ground); border: 1px solid var(--line); border-radius: var(--radius); }
.reader-note { display: inline-flex; align-items: center; gap: 5px; font-size: 13px; color: var(--soft); }
.reader-note.block { display: flex; margin-block: var(--s2); padding: 6px var(--s3); border: 1px dashed var(--line); border-radius: var(--radius); }
.label { display: inline-flex; align-items: center; gap: 4px; padding: 0 7px; margin-inline-end: 6px; border-radius: 10px; font-size: var(--small); font-weight: 600; border: 1px solid currentColor; color: var(--sponsor); background: var(--sponsor-ground); }
.label.promotional { color: var(--promo); background: var(--promo-ground); }
.link-warning { display: inline-flex; flex-wrap: wrap; gap: 6px; margin-inline-start: 6px; vertical-align: baseline; }
.review { position: fixed; inset-block-end: var(--s4); inset-inline: 0; margin-inline: auto; inline-size: fit-content; max-inline-size: min(920px, calc(100vw - 24px)); z-index: 2147483000; display: grid; gap: var(--s2); }
.review-bar { display: flex; flex-wrap: wrap; gap: var(--s3); align-items: center; padding: var(--s2) var(--s4); background: var(--raised); border: 1px solid var(--thread); border-radius: 14px; box-shadow: 0 6px 24px rgb(0 0 0 / 25%); }
.review-message { color: var(--soft); min-inline-size: 8ch; }
.keys { order: -1; margin: 0; padding: var(--s3) var(--s4); display: grid; grid-template-columns: repeat(auto-fill, minmax(210px, 1fr)); gap: 6px var(--s4); background: var(--raised); border: 1px solid var(--line); border-radius: 14px; box-shadow: 0 6px 24px rgb(0 0 0 / 25%); max-block-size: 60vh; overflow: auto; }
.keys div { display: flex; gap: var(--s2); align-items: baseline; }
.keys dt { min-inline-size: 64px; }
.keys dd { margin: 0; font-size: 13px; }
.sr { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
${controls}
`;
