import { beforeAll, describe, expect, it } from "vitest";
import { languages } from "../../gallery/catalogues";
import { popupScenes } from "../../gallery/own-page-scenes";
import { drawScene, find, findAll } from "./draw";
import { setUp } from "./looks";

/** Chromium gives a popup no more: what is further down has to be scrolled to. */
const mostPx = 600;

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

  it("and is measured as it is: with all that may be unfolded it does not fit", () => {
    const busy = popupScenes.find(({ name }) => name === "popup busy reader");
    if (busy === undefined) throw new Error("There is no such scene.");
    const root = drawScene(busy, { language: "de", widthPx: 380 });
    for (const fold of findAll(root, "details")) fold.setAttribute("open", "");
    expect(find(root, ".popup").getBoundingClientRect().height).toBeGreaterThan(mostPx);
  });
});
