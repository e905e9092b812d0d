import type { Asides } from "@/utils/core/comment";

const mostPictures = 20;
const longestPicture = 300;
const longestHidden = 2_000;
const unspoken = "script, style, template, noscript, textarea, svg";
/** Ways in which an inline style keeps words from everybody's eyes. */
const hidingStyle =
  /display\s*:\s*none|visibility\s*:\s*hidden|(?:font-size|opacity)\s*:\s*0(?![.\d]*[1-9])|(?:text-indent|left|top)\s*:\s*-\d{3,}|color\s*:\s*transparent/i;

/** Whether an element's own style or attribute hides it; `class` is the theme's, and no trick. */
export function isHiddenByItself(element: Element): boolean {
  if (element.hasAttribute("hidden")) return true;
  const style = element.getAttribute("style");
  return style !== null && style.length < 2_000 && hidingStyle.test(style);
}

/** Whether an element is in sight within another, as far as their own styles and attributes say. */
export function isShownIn(element: Element, around: Element): boolean {
  for (let at: Element | null = element; at !== null && at !== around; at = at.parentElement)
    if (isHiddenByItself(at)) return false;
  return true;
}

export interface AsideCollector {
  /** `alt` and `title` of a picture. */
  addPicture(image: Element): void;
  /** The words of an element that nobody sees. */
  addHidden(element: Element): void;
  /** Undefined where there was nothing. */
  read(): Asides | undefined;
}

/** Collects what belongs to a comment and stands in no sentence of it, within bounds. */
export function collectAsides(): AsideCollector {
  const pictures = new Set<string>();
  let hidden = "";
  return {
    addPicture(image) {
      for (const name of ["alt", "title"]) {
        const words = collapse(image.getAttribute(name) ?? "").slice(0, longestPicture);
        if (words !== "" && pictures.size < mostPictures) pictures.add(words);
      }
    },
    addHidden(element) {
      if (hidden.length >= longestHidden) return;
      const copy = element.cloneNode(true) as Element;
      for (const one of copy.querySelectorAll(unspoken)) one.remove();
      hidden = collapse(`${hidden} ${copy.textContent}`).slice(0, longestHidden);
    },
    read() {
      if (pictures.size === 0 && hidden === "") return undefined;
      return { pictures: [...pictures], hidden };
    },
  };
}

function collapse(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
