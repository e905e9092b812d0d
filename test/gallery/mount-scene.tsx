import { render } from "preact";
import { ownPages } from "@/components/styles/own-pages";
import { pageParts } from "@/components/styles/page-parts";
import { TranslateContext } from "@/components/translate";
import { type Language, translateTo } from "./catalogues";
import type { Scene } from "./scene";

const hostNames = { comment: "panel", line: "stripped", bar: "review", "own-page": "own" } as const;

/** What a host is called decides some of its looks. */
function hostName({ name, place }: Scene): string {
  return name.startsWith("pins") ? "pins" : hostNames[place];
}

/** Puts a scene into a shadow root of its own, as the content script does. */
export function mountScene(scene: Scene, parent: Element, language: Language = "en"): ShadowRoot {
  const host = document.createElement(scene.place === "line" ? "span" : "div");
  host.dataset.threadkeeper = hostName(scene);
  const root = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(scene.place === "own-page" ? ownPages : pageParts);
  root.adoptedStyleSheets = [sheet];
  parent.append(host);
  render(
    <TranslateContext.Provider value={translateTo(language)}>
      {scene.draw()}
    </TranslateContext.Provider>,
    root,
  );
  return root;
}
