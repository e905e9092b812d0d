import { controls } from "@/components/styles/controls";
import { floatingStyles } from "@/components/styles/floating";
import { keyStyles } from "@/components/styles/keys";
import { optionsStyles } from "@/components/styles/options";
import { popupStyles } from "@/components/styles/popup";
import { publishedStyles } from "@/components/styles/published";
import { reportStyles } from "@/components/styles/report";
import { ruleStyles } from "@/components/styles/rules";
import { teamStyles } from "@/components/styles/team";
import { tokens } from "@/components/styles/tokens";

/** Popup and options. */
export const ownPages = `
${tokens}
html { color-scheme: light dark; background: light-dark(#faf9f5, #1c2120); }
body { margin: 0; }
.tk { font: 400 var(--body)/1.5 var(--font); color: var(--text); background: var(--ground); overflow-wrap: anywhere; }
.quiet[aria-disabled="true"] { border-color: var(--line); color: var(--soft); background: none; cursor: default; }
.hint { margin: 0; color: var(--soft); font-size: var(--quiet); }
fieldset { border: 0; margin: 0; padding: 0; min-inline-size: 0; }
legend { padding: 0; margin-block-end: 6px; font-size: var(--small); font-weight: 600; color: var(--soft); }
select { font: inherit; font-size: var(--quiet); color: inherit; background: var(--raised); border: 1px solid var(--edge); border-radius: var(--corner); padding: 3px 8px; min-block-size: 30px; max-inline-size: 100%; }
select:hover { border-color: var(--thread); }
.problem { display: flex; gap: var(--s2); margin: 0; padding: var(--s2) var(--s3); border-radius: var(--corner); background: var(--danger-ground); color: var(--danger); font-size: var(--quiet); }
.problem .icon { margin-block-start: 2px; }
${controls}
${popupStyles}
${optionsStyles}
${ruleStyles}
${floatingStyles}
${keyStyles}
${reportStyles}
${teamStyles}
${publishedStyles}
`;
