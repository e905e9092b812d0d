import { type ComponentChild, render } from "preact";
import { afterEach } from "vitest";
import { ownPages } from "@/components/styles/own-pages";
import { queuePage } from "@/components/styles/queue-page";
import { TranslateContext } from "@/components/translate";
import { type Language, translateTo } from "../../gallery/catalogues";
import { mountScene } from "../../gallery/mount-scene";
import { pagePartStyles } from "../../gallery/page-part-styles";
import type { Scene } from "../../gallery/scene";

afterEach(() => document.body.replaceChildren());

export interface Look {
  readonly language?: Language;
  readonly widthPx?: number;
}

/** A scene of the gallery, by itself in the page. */
export function drawScene(scene: Scene, { language = "en", widthPx }: Look = {}): ShadowRoot {
  return mountScene(scene, placeOf(language, widthPx), language);
}

const sheets = { "page-parts": pagePartStyles, "own-pages": ownPages, queue: queuePage } as const;

/** A component in a shadow root, as the content script draws it; `again` draws it anew in place. */
export function drawPart(
  child: ComponentChild,
  { language = "en", widthPx }: Look = {},
  css: keyof typeof sheets = "page-parts",
): { readonly root: ShadowRoot; again(child: ComponentChild): void } {
  const host = document.createElement("div");
  host.dataset["threadkeeper"] = "panel";
  const root = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(sheets[css]);
  root.adoptedStyleSheets = [sheet];
  placeOf(language, widthPx).append(host);
  const again = (next: ComponentChild) =>
    render(
      <TranslateContext.Provider value={translateTo(language)}>{next}</TranslateContext.Provider>,
      root,
    );
  again(child);
  return { root, again };
}

function placeOf(language: Language, widthPx: number | undefined): HTMLElement {
  document.documentElement.lang = language;
  document.documentElement.dir = language === "ar" ? "rtl" : "ltr";
  const place = document.createElement("main");
  if (widthPx !== undefined) place.style.inlineSize = `${widthPx}px`;
  document.body.append(place);
  return place;
}

/** The element a test is about; a component without it has changed its ways. */
export function find(root: ParentNode, selector: string): HTMLElement {
  const found = root.querySelector(selector);
  if (!(found instanceof HTMLElement)) throw new Error(`Nothing drawn is ${selector}.`);
  return found;
}

export function findAll(root: ParentNode, selector: string): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(selector)];
}
