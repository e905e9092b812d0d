import { beforeAll, describe, expect, it } from "vitest";
import { languages } from "../../gallery/catalogues";
import { scenes } from "../../gallery/scenes";
import { drawScene, find, findAll } from "./draw";
import { setUp } from "./looks";

/** Chromium gives a popup no more: what is further down has to be scrolled to. */
const mostPx = 600;
/** A button with its edges; a second line would make it 44 px or more. */
const oneLinePx = 36;
const heightOf = (element: Element) => element.getBoundingClientRect().height;

const popupScenes = scenes.filter(({ name }) => name.startsWith("popup "));

beforeAll(() => setUp({ name: "light", widthPx: 380 }));

describe("the popup fits into the 600 pixels that a browser gives it, in every language", () => {
  it.each(popupScenes.map((scene) => [scene.name, scene] as const))("%s", (_, scene) => {
    const heights = languages.map((language) => {
      document.body.replaceChildren();
      const root = drawScene(scene, { language, widthPx: 380 });
      return [language, Math.ceil(find(root, ".popup").getBoundingClientRect().height)] as const;
    });
    expect(heights.filter(([, heightPx]) => heightPx > mostPx)).toEqual([]);
  });

  it.each(languages)(
    "with every button in one line in %s, and the desk's beside each other",
    (language) => {
      for (const scene of popupScenes) {
        document.body.replaceChildren();
        const root = drawScene(scene, { language, widthPx: 380 });
        const heights = findAll(root, "button:is(.primary, .quiet)").map(heightOf);
        expect(Math.max(0, ...heights), scene.name).toBeLessThanOrEqual(oneLinePx);
        const tops = findAll(root, ".desk-buttons button").map((one) => one.offsetTop);
        expect(new Set(tops).size, scene.name).toBeLessThanOrEqual(1);
      }
    },
  );

  it("and is measured as it is: with all that may be unfolded it does not fit", () => {
    const busy = popupScenes.find(({ name }) => name === "popup busy reader");
    if (busy === undefined) throw new Error("There is no such scene.");
    const root = drawScene(busy, { language: "de", widthPx: 380 });
    for (const fold of findAll(root, "details")) fold.setAttribute("open", "");
    expect(find(root, ".popup").getBoundingClientRect().height).toBeGreaterThan(mostPx);
  });
});
