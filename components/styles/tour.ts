import { controls } from "@/components/styles/controls";
import { tokens } from "@/components/styles/tokens";

/**
 * A card in a corner, and a ring around what it speaks of: a dark line on a light one, so that it
 * shows on any ground. Nothing but the card takes clicks.
 */
export const tourStyles = `
:host {
  all: initial !important; display: block !important; position: fixed !important; inset: 0 !important;
  pointer-events: none !important; z-index: 2147483646 !important; color-scheme: light dark !important;
}
:host([data-theme="light"]) { color-scheme: light !important; }
:host([data-theme="dark"]) { color-scheme: dark !important; }
@media print { :host { display: none !important; } }
${tokens}
${controls}
.tour-ring { position: fixed; pointer-events: none; border-radius: 8px; outline: 3px solid #0b6b54; outline-offset: 3px; box-shadow: 0 0 0 2px #fff, 0 0 0 8px #fff; }
.tour-ring[hidden] { display: none; }
.tour-card {
  position: fixed; inset-block-end: var(--s4); inset-inline-end: var(--s4); pointer-events: auto;
  inline-size: min(360px, calc(100% - 32px)); max-block-size: calc(100vh - 32px); overflow: auto;
  display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: var(--s2) var(--s3); align-items: start;
  padding: var(--s3) var(--s4) var(--s4); background: var(--raised); color: var(--text);
  border: 1px solid var(--line); border-block-start: 3px solid var(--thread); border-radius: var(--radius);
  box-shadow: 0 8px 28px rgb(0 0 0 / 28%); font: 400 15px/1.5 var(--font); text-align: start; overflow-wrap: anywhere;
}
.tour-card.at-top { inset-block: var(--s4) auto; }
.tour-card:focus { outline: none; }
.tour-card:focus-visible { outline: 2px solid var(--thread); outline-offset: 2px; }
.tour-title { margin: 0; align-self: center; font: 700 17px/1.3 var(--serif); }
.tour-words { grid-column: 1 / -1; margin: 0; }
.tour-foot { grid-column: 1 / -1; display: flex; flex-wrap: wrap; gap: var(--s2); align-items: center; }
.tour-place { flex: 1; color: var(--soft); font-size: var(--quiet); font-variant-numeric: tabular-nums; }
@media (forced-colors: active) {
  .tour-ring { outline-color: Highlight; forced-color-adjust: none; }
}
`;
