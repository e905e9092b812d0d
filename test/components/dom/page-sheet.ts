import { pageStyles } from "@/utils/dom/page-styles";

/** Puts our rules for the page into this page, as the background does. */
export function adoptPageStyles(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(pageStyles);
  document.adoptedStyleSheets = [sheet];
}
