import { controls } from "@/components/styles/controls";
import { floatingStyles } from "@/components/styles/floating";
import { panelStyles } from "@/components/styles/panel";
import { readerStyles } from "@/components/styles/reader";
import { tokens } from "@/components/styles/tokens";

/**
 * Everything of ours that stands in somebody else's page. `all: initial`, and importantly so: a
 * page's rule for every `div` in a comment would otherwise beat `:host` and reach in by inheritance.
 * Pins alone take over the page's own typeface: they are the site's words. What a page folds away
 * (`visibility`) is folded away with ours in it. `data-theme` on the host follows the page where it
 * is dark or light on its own account. What a script loaded later draws brings styles of its own.
 */
export const pageParts = `
:host { all: initial !important; display: block !important; visibility: inherit !important; color-scheme: light dark !important; }
:host([data-theme="light"]) { color-scheme: light !important; }
:host([data-theme="dark"]) { color-scheme: dark !important; }
:host([data-threadkeeper="pins"]) { font-family: inherit !important; }
:host([hidden]) { display: none !important; }
:host([data-threadkeeper="stripped"]), :host([data-threadkeeper="label"]), :host([data-threadkeeper="link"]) { display: inline !important; }
@media print { :host(:not([data-threadkeeper="pins"])) { display: none !important; } }
${tokens}
.panel, .reader-bar, .review, .reader-note, .label, .link-warning, .pin-badge, .handle, .sr {
  font: 400 var(--body)/1.45 var(--font); color: var(--text); text-align: start;
}
${controls}
${panelStyles}
${readerStyles}
${floatingStyles}
`;
