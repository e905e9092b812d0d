import { noteStyles } from "@/components/styles/note";

/** What a person opens below a panel's tools. */
export const openedStyles = `
.similar { margin: 0; font-size: var(--quiet); color: var(--soft); }
.more { display: grid; gap: var(--s2); margin-block: var(--s2) 4px; padding: var(--s2) var(--s3); border: 1px solid var(--line); border-radius: var(--corner); background: var(--raised); }
.more-do { display: flex; flex-wrap: wrap; gap: var(--s2); }
/* Its button stands among those beside it, and what it opens in a row below. */
.history-part { display: contents; }
.history-part > .quiet { justify-self: start; }
.history-part > :not(.quiet) { inline-size: 100%; }
.history-part .history { display: grid; gap: var(--s2); max-block-size: 260px; overflow: auto; margin: 0; padding: 0; list-style: none; font-size: var(--quiet); }
.history-part li { display: flex; justify-content: space-between; gap: var(--s2); padding: 6px 0; border-block-start: 1px solid var(--line); }
.history-part .what { display: grid; min-inline-size: 0; }
.history-part small { font-size: var(--small); color: var(--soft); }
.history-part .do { flex: none; display: flex; gap: 4px; align-items: start; font-size: var(--small); color: var(--thread); }
.reasons { display: flex; flex-wrap: wrap; gap: 5px; }
.reasons .quiet { justify-content: start; padding-inline: 4px 10px; text-align: start; }
.reasons [aria-pressed="true"] { background: var(--thread-ground); border-color: var(--thread); color: var(--thread); font-weight: 600; }
.ask { display: flex; flex-wrap: wrap; align-items: center; gap: var(--s2); margin-block: var(--s2) 4px; padding: var(--s2) var(--s3); background: var(--danger-ground); border-radius: var(--corner); }
.ask p { margin: 0; flex: 1 1 calc(99 * (440px - 100%)); font-size: var(--quiet); }
.why > .bare { position: absolute; inset-block-start: 6px; inset-inline-end: 6px; }
.why-evidence { margin: 0; padding-inline-start: var(--s3); border-inline-start: 2px solid var(--line); color: var(--soft); font: 400 15px/1.55 var(--serif); white-space: pre-line; }
.why-evidence mark { background: var(--sponsor-ground); color: var(--text); padding: 1px 3px; border-radius: 3px; box-decoration-break: clone; -webkit-box-decoration-break: clone; border-block-end: 2px solid var(--stitch); }
.why-signals { display: flex; flex-wrap: wrap; gap: var(--s1) var(--s5); margin: 0; font-size: var(--quiet); }
.why-signals > div { flex: 1 1 200px; }
.why-signals dt { font-weight: 600; font-size: var(--small); color: var(--soft); }
.why-signals dd { display: flex; gap: 6px; margin: 2px 0 0; }
.why-signals .icon { inline-size: 14px; block-size: 14px; margin-block-start: 3px; color: var(--soft); }
.wrong { display: flex; flex-wrap: wrap; gap: 6px; align-items: center; font-size: var(--quiet); }
.wrong > span { color: var(--soft); font-weight: 600; }
.why-link { margin: 0; display: grid; grid-template-columns: auto 1fr; gap: 2px var(--s3); font-size: var(--quiet); }
.why-link dt { color: var(--soft); }
.why-link dd { margin: 0; font-family: var(--mono); font-size: var(--small); line-height: 1.6; overflow-wrap: anywhere; color: var(--soft); text-align: start; }
:is(.why, .note, .ask, .more) { scroll-margin-block: 8px 84px; }
@media (max-width: 480px) and (min-height: 421px) {
  :is(.why, .note, .ask, .more) { scroll-margin-block-end: 148px; }
}
${noteStyles}
`;
