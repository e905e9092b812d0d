import { beforeAll, describe, expect, it } from "vitest";
import { languages } from "../../gallery/catalogues";
import { scenes } from "../../gallery/scenes";
import { drawScene } from "./draw";
import { setUp } from "./looks";

/** Elements whose words stick out of them, or that stick out of the page's width. */
function sticksOut(root: ShadowRoot, widthPx: number): string[] {
  return [...root.querySelectorAll("*")]
    .filter((element) => {
      const style = getComputedStyle(element);
      if (style.clipPath !== "none" || style.display === "inline" || element.closest("svg"))
        return false;
      const { left, right, width } = element.getBoundingClientRect();
      if (width === 0 || (element as HTMLElement).hidden) return false;
      const isCut = style.overflowX === "visible" && element.scrollWidth > Math.ceil(width) + 1;
      return isCut || left < -1 || right > widthPx + 1;
    })
    .map(
      (element) => `${element.tagName}.${element.className}: ${element.textContent?.slice(0, 60)}`,
    );
}

describe("words that are too long are seen", () => {
  it("by this very test", async () => {
    await setUp({ name: "narrow", widthPx: 320 });
    const [scene] = scenes;
    if (scene === undefined) throw new Error("The gallery is empty.");
    const root = drawScene(scene);
    const tool = root.querySelector<HTMLElement>(".tool span");
    if (tool !== null) {
      tool.textContent = "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen";
      tool.style.whiteSpace = "nowrap";
    }
    expect(sticksOut(root, 320)).not.toEqual([]);
  });
});

describe.each([
  ["en", 320],
  ["de", 320],
  ["ar", 320],
  ["de", 480],
  ["de", 640],
] as const)("nothing sticks out in %s at %i px", (language, widthPx) => {
  beforeAll(() => setUp({ name: "narrow", widthPx }));

  it.each(scenes.map((scene) => [scene.name, scene] as const))("%s", (_, scene) => {
    const root = drawScene(scene, { language });
    expect(sticksOut(root, widthPx)).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(widthPx);
  });
});

describe("what a row of a list is about is never squeezed into a column of letters", () => {
  it.each([320, 480, 760])(
    "at %i px, in any language",
    async (widthPx) => {
      await setUp({ name: "narrow", widthPx });
      const rows = scenes.filter(({ name }) => name.startsWith("options"));
      const squeezed = languages.flatMap((language) =>
        rows.flatMap((scene) => {
          document.body.replaceChildren();
          return [...drawScene(scene, { language }).querySelectorAll(".list .what")]
            .filter((what) => what.getBoundingClientRect().width < 180)
            .map((what) => `${language}, ${scene.name}: ${what.textContent?.slice(0, 60)}`);
        }),
      );
      expect(squeezed).toEqual([]);
      // All rows of the settings in one go.
    },
    120_000,
  );
});

/** German and Arabic are looked at scene by scene above. */
const others = languages.filter((language) => !["en", "de", "ar"].includes(language));

describe("nothing sticks out at 320 px", () => {
  it.each(others)(
    "in %s",
    async (language) => {
      await setUp({ name: "narrow", widthPx: 320 });
      const out = scenes.flatMap((scene) =>
        sticksOut(drawScene(scene, { language }), 320).map((what) => `${scene.name}: ${what}`),
      );
      expect(out).toEqual([]);
      // Hundreds of scenes in one go.
    },
    120_000,
  );
});
