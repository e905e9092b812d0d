import { controls } from "@/components/styles/controls";
import { tokens } from "@/components/styles/tokens";

/**
 * The element picker: a shield that takes every click, frames over what is meant, and a panel. Frames
 * are a dark line on a light one, so that they show on any ground; where colours are forced,
 * the browser's own highlight colour.
 */
export const pickStyles = `
:host {
  all: initial !important; display: block !important; position: fixed !important; inset: 0 !important;
  inline-size: auto !important; block-size: auto !important; margin: 0 !important; padding: 0 !important;
  border: 0 !important; background: transparent !important; overflow: clip !important;
  pointer-events: none !important; z-index: 2147483647 !important; color-scheme: light dark !important;
}
:host([data-theme="light"]) { color-scheme: light !important; }
:host([data-theme="dark"]) { color-scheme: dark !important; }
${tokens}
${controls}
.pick-shield { position: fixed; inset: 0; pointer-events: auto; cursor: crosshair; touch-action: pan-x pan-y; outline: none !important; }
.pick-box { position: fixed; pointer-events: none; border-radius: 2px; outline: 3px solid #0b6b54; outline-offset: 3px; box-shadow: 0 0 0 2px #fff, 0 0 0 8px #fff; }
.pick-box.aim { outline-color: #b3261e; background: rgb(179 38 30 / 10%); }
.pick-box.found { outline-style: dashed; outline-offset: 1px; box-shadow: 0 0 0 5px #fff; background: rgb(11 107 84 / 8%); }
.pick-panel {
  position: fixed; inset-block-end: var(--s4); inset-inline: 0; margin-inline: auto; pointer-events: auto;
  inline-size: min(620px, calc(100% - 24px)); max-block-size: calc(100vh - 32px); overflow: auto;
  display: grid; grid-template-columns: auto minmax(0, 1fr) auto; gap: var(--s3); align-items: start;
  padding: var(--s3); background: var(--raised); color: var(--text); border: 1px solid var(--thread); border-radius: 14px;
  box-shadow: 0 8px 28px rgb(0 0 0 / 28%); font: 400 var(--body)/1.45 var(--font); text-align: start; cursor: default;
}
.pick-panel.top { inset-block: var(--s4) auto; }
.pick-panel > svg { inline-size: 26px; block-size: 26px; }
.pick-body { display: grid; gap: var(--s2); min-inline-size: 0; }
.pick-body p { margin: 0; overflow-wrap: anywhere; }
.pick-ask { display: flex; flex-wrap: wrap; gap: 2px var(--s2); align-items: center; }
.pick-ask strong { font-size: 15px; font-weight: 650; }
.pick-ask .icon { color: var(--thread); }
.pick-ask[role="alert"] .icon, .pick-ask[role="alert"] { color: var(--danger); }
.pick-problem { inline-size: 100%; color: var(--danger); font-size: var(--quiet); }
.pick-aim { color: var(--soft); font-size: var(--quiet); min-block-size: 1.45em; max-block-size: 2.9em; overflow: hidden; }
.pick-aim code { font: 400 var(--small)/1.4 var(--mono); padding: 1px 4px; border-radius: 4px; background: var(--sunk); color: var(--text); }
.pick-panel q { font: 400 var(--body)/1.45 var(--serif); color: var(--text); quotes: none; }
.pick-samples { display: grid; gap: 4px; margin: 0; padding: var(--s2); list-style: none; background: var(--sunk); border-radius: var(--corner); font-size: var(--quiet); max-block-size: 34vh; overflow: auto; }
.pick-samples li + li { border-block-start: 1px solid var(--line); padding-block-start: 4px; }
.pick-samples b { font-weight: 650; margin-inline-end: 4px; }
.pick-samples .pick-missing { color: var(--danger); font-weight: 400; }
.pick-do { display: flex; flex-wrap: wrap; gap: 6px; align-items: center; }
.pick-keys { display: flex; flex-wrap: wrap; gap: 4px var(--s3); margin: 0; padding: 0; list-style: none; font-size: var(--small); color: var(--soft); }
@media (max-width: 480px) {
  .pick-panel { grid-template-columns: minmax(0, 1fr) auto; padding: var(--s2) var(--s3); }
  .pick-panel > svg { display: none; }
}
@media (pointer: coarse) { .pick-keys { display: none; } }
@media (forced-colors: active) {
  .pick-panel { border: 2px solid CanvasText; }
  .pick-box { outline-color: Highlight; background: none; }
  .pick-box.aim { outline-width: 5px; }
}
@media print { :host { display: none !important; } }
`;
