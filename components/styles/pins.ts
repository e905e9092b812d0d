import { noteStyles } from "@/components/styles/note";

/** Pinned replies above the comments. They take over the page's own typeface: they are its words. */
export const pinStyles = `
${noteStyles}
.pins { margin-block: var(--s4) var(--s5); padding: 10px var(--s4) 4px; background: var(--ground); border: 1px solid var(--line); border-block-start: 3px solid var(--thread); border-end-start-radius: var(--radius); border-end-end-radius: var(--radius); }
.pins { font-size: var(--body); font-weight: 400; line-height: 1.45; color: var(--text); text-align: start; }
.pins :is(header, footer, .notice, .pin-elsewhere, .pins-reach, .pin-note, .quiet) { font-family: var(--font); }
.pins h2 { display: flex; gap: 6px; align-items: center; margin: 0; padding-block-end: 8px; border-block-end: 1px solid var(--line); font: 700 var(--quiet)/1.3 var(--font); letter-spacing: 0.02em; color: var(--thread); }
.pins-reach { margin: 6px 0 0; font-size: var(--quiet); color: var(--soft); }
.pin { padding-block: var(--s3) 6px; }
.pin + .pin { border-block-start: 1px solid var(--line); }
.pin header { display: flex; flex-wrap: wrap; gap: 0 var(--s2); align-items: baseline; }
.pin header strong { font-size: 15px; font-weight: 650; }
.pin header span { color: var(--soft); font-size: var(--quiet); }
.pin .notice { margin-block: 6px 2px; }
.pin footer { display: flex; flex-wrap: wrap; gap: 0 var(--s4); margin-block-start: 2px; }
.pin footer :is(button, a) { display: inline-flex; align-items: center; gap: 5px; min-block-size: 28px; padding: 0; border-radius: var(--corner); color: var(--soft); font-size: var(--quiet); }
.pin footer :is(button, a):hover { color: var(--thread); text-decoration: underline; text-underline-offset: 3px; }
.pin footer .icon { inline-size: 14px; block-size: 14px; }
.pin-body { overflow-wrap: anywhere; max-block-size: 320px; overflow: auto; font-size: 16px; line-height: 1.6; }
.pin-body > :first-child { margin-block-start: 4px; }
.pin-body p { margin: 8px 0; }
.pin-body a { color: var(--thread); }
.pin-body pre { overflow: auto; }
.pin-body blockquote { margin: 8px 0; padding-inline-start: var(--s3); border-inline-start: 3px solid var(--line); color: var(--soft); }
.pin-change { margin: 4px 0; padding: 6px var(--s3); border-radius: var(--corner); background: var(--sunk); font-size: var(--quiet); overflow-wrap: anywhere; }
.pin-change del { background: var(--danger-ground); color: var(--danger); }
.pin-change ins { background: var(--thread-ground); color: var(--thread); }
.pin-note { margin: 8px 0 2px; padding: 6px var(--s3); border-inline-start: 3px solid var(--thread); background: var(--sunk); font-size: var(--quiet); overflow-wrap: anywhere; }
.pin-form { font-family: var(--font); }
.pin-form select { min-block-size: 32px; padding: 3px 8px; border: 1px solid var(--edge); border-radius: var(--corner); background: var(--raised); color: var(--text); font: 400 var(--body)/1.45 var(--font); }
.pin-form label:has(select) { flex: 0 1 auto; }
.pin-form .pin-elsewhere { flex-basis: 100%; }
.pin header[draggable="true"] { cursor: grab; }
.pin-elsewhere { margin: 4px 0 0; font-size: var(--quiet); color: var(--soft); }
@media print {
  .pin footer, .pin-form, .pins-reach { display: none; }
  .pins { --text: #111; --soft: #444; --thread: #111; --sunk: none; --line: #888; }
  .pins, .pin { background: none; border-color: #888; }
  .pin-body { max-block-size: none; overflow: visible; }
}
`;
