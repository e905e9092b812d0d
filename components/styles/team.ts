/** The team's section of the settings page. */
export const teamStyles = `
.team-form { display: grid; gap: var(--s4); max-inline-size: 560px; }
.field label, .team-form legend { font-size: var(--quiet); font-weight: 600; color: var(--text); }
.field input { font: inherit; color: inherit; background: var(--raised); border: 1px solid var(--edge); border-radius: var(--corner); padding: 6px 10px; min-block-size: 36px; inline-size: 100%; min-inline-size: 0; }
.field input::placeholder { color: var(--soft); opacity: 1; }
.team-kinds { display: grid; background: var(--raised); border: 1px solid var(--line); border-radius: var(--radius); }
.team-kinds label { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 10px; align-items: start; padding: 9px var(--s3); cursor: pointer; }
.team-kinds label + label { border-block-start: 1px solid var(--line); }
.team-kinds input { margin: 3px 0 0; accent-color: var(--thread); inline-size: 16px; block-size: 16px; }
.team-kinds small { display: block; color: var(--soft); font-size: var(--small); }
.team-secrets { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 220px), 1fr)); gap: var(--s3); align-items: start; }
.team-problem, .team-well, .team-state { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 10px; padding: var(--s3); border-radius: var(--radius); border: 1px solid transparent; }
.team-problem { background: var(--danger-ground); color: var(--danger); }
.team-problem.passing { background: none; border-color: var(--line); color: var(--text); }
.team-problem .icon, .team-well .icon, .team-state .icon { margin-block-start: 3px; }
.team-problem p { margin: 2px 0 0; color: var(--text); }
.team-problem small { display: block; margin-block-start: 6px; color: var(--text); font-size: var(--small); }
.team-problem code { font: 400 12px/1.4 var(--mono); }
.team-well, .team-state.shared { background: var(--thread-ground); color: var(--thread); }
.team-well p { margin: 0; }
.team-well p + p { margin-block-start: 6px; color: var(--text); }
.team-state { margin: 0; background: var(--sunk); }
.team-state.failed { background: var(--danger-ground); color: var(--danger); }
.team-rows { display: grid; margin: 0; background: var(--raised); border: 1px solid var(--line); border-radius: var(--radius); }
.team-rows > div { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); gap: var(--s1) var(--s3); align-items: baseline; padding: 8px var(--s3); }
.team-rows > div + div { border-block-start: 1px solid var(--line); }
.team-rows dt { color: var(--soft); font-size: var(--quiet); }
.team-rows dd { margin: 0; font-variant-numeric: tabular-nums; }
.team-tallies { display: grid; gap: var(--s2); }
.popup-team { display: flex; gap: var(--s2); align-items: start; margin: 0; font-size: var(--quiet); color: var(--soft); }
.popup-team .icon { margin-block-start: 2px; }
.popup-team .link { margin-block: -3px; font-size: inherit; }
.popup-team.shared { color: var(--thread); }
.popup-team:is(.failed, .unsent) { color: var(--danger); }
:is(.popup-team, .help-links) .link[aria-disabled="true"] { color: var(--soft); text-decoration: none; cursor: default; }
.popup-team.unsent { font-size: var(--small); line-height: 1.35; }
@container (inline-size < 420px) {
  .team-rows > div { grid-template-columns: minmax(0, 1fr); }
}
`;
