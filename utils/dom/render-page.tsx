import { type ComponentChild, render } from "preact";
import { keepFocus } from "./keep-focus";

/** Draws one of our own pages (popup, options) with its stylesheet, in the browser's language. */
export function renderPage(child: ComponentChild, css: string, language: string): void {
  const root = document.getElementById("root");
  if (root === null) throw new Error("This page has no #root.");
  document.documentElement.lang = language;
  document.documentElement.dir = /^(?:ar|fa|he|ur)\b/.test(language) ? "rtl" : "ltr";
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
  keepFocus(root);
  render(child, root);
}
