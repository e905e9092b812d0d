import { expect, it } from "vitest";
import { KeyHelp } from "@/components/KeyHelp";
import { presetKeys } from "@/utils/core/key-presets";
import { languages } from "../../gallery/catalogues";
import { optionScenes } from "../../gallery/option-scenes";
import { drawPart, drawScene, findAll } from "./draw";

/** Of keys that are pressed together, whether the first stands to the left of the second. */
function areInOrder(root: ShadowRoot): boolean[] {
  const shifts = findAll(root, "kbd").filter((key) => key.textContent === "Shift");
  return shifts.map((shift) => {
    const key = shift.nextElementSibling;
    return key !== null && shift.getBoundingClientRect().right <= key.getBoundingClientRect().left;
  });
}

it.each(languages)('lists of keys say "Shift J" in this order in %s', (language) => {
  const help = drawPart(<KeyHelp bindings={presetKeys("wordpress")} />, { language }).root;
  const scene = optionScenes.find(({ name }) => name === "options keys");
  if (scene === undefined) throw new Error('There is no scene "options keys".');
  for (const root of [help, drawScene(scene, { language })]) {
    const inOrder = areInOrder(root);
    expect(inOrder.length).toBeGreaterThan(2);
    expect(inOrder).not.toContain(false);
  }
});
