import { describe, expect, it } from "vitest";
import { type Language, languages } from "../../gallery/catalogues";
import { panelScenes } from "../../gallery/panel-scenes";
import { drawScene, find, findAll } from "./draw";
import { setUp } from "./looks";

/** Where each tool stands in the panel, and how high that is. */
function places(name: string, language: Language, widthPx: number): Record<string, string> {
  const scene = panelScenes.find((one) => one.name === name);
  if (scene === undefined) throw new Error(`There is no scene "${name}".`);
  document.body.replaceChildren();
  const root = drawScene(scene, { language, widthPx });
  const panel = find(root, ".panel").getBoundingClientRect();
  const tools = findAll(root, ".tool").map((tool) => {
    const { left, top, width } = tool.getBoundingClientRect();
    return [tool.dataset["tool"] ?? "", [left - panel.left, top - panel.top, width].join()];
  });
  return { ...Object.fromEntries(tools), panel: `${panel.height}` };
}

describe("a decision moves no tool from under the hand that made it, in any language", () => {
  it.each([320, 360, 480, 600, 680, 760])("at %i px", async (widthPx) => {
    await setUp({ name: "wide" });
    const moved = languages.flatMap((language) => {
      const before = places("panel undecided", language, widthPx);
      return ["panel approved", "panel stripped and saving"].flatMap((name) => {
        const after = places(name, language, widthPx);
        return Object.keys(before)
          .filter((tool) => before[tool] !== after[tool])
          .map((tool) => `${language}, ${name}: ${tool} ${before[tool]} → ${after[tool]}`);
      });
    });
    expect(moved).toEqual([]);
  });
});
