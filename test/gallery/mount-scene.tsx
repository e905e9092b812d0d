import { render } from "preact";
import { ownPages } from "@/components/styles/own-pages";
import { pickStyles } from "@/components/styles/pick";
import { queuePage } from "@/components/styles/queue-page";
import { tourStyles } from "@/components/styles/tour";
import { TranslateContext } from "@/components/translate";
import { type Language, translateTo } from "./catalogues";
import { pagePartStyles } from "./page-part-styles";
import type { Scene } from "./scene";

const hostNames = {
  comment: "panel",
  line: "stripped",
  bar: "review",
  "own-page": "own",
  queue: "own",
  picker: "picker",
  tour: "tour",
} as const;

/** The picker covers the window, the popup's foot its edge; here they stand one below the other. */
const laidOut = `
:host { position: static !important; }
.pick-panel, .tour-card, .popup .foot { position: static; }
`;

const stylesOf = {
  comment: pagePartStyles,
  line: pagePartStyles,
  bar: pagePartStyles,
  "own-page": ownPages + laidOut,
  queue: queuePage,
  picker: pickStyles + laidOut,
  tour: tourStyles + laidOut,
} as const satisfies Record<Scene["place"], string>;

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
  sheet.replaceSync(stylesOf[scene.place]);
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
