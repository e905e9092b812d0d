import axe from "axe-core";
import { beforeAll, describe, expect, it } from "vitest";
import { scenes } from "../../gallery/scenes";
import { drawScene } from "./draw";
import { settings, setUp } from "./looks";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** What is wrong in the page, in words; shadow roots included. */
async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document.body, { runOnly: tags });
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  );
}

describe("axe sees into what we draw", () => {
  it.each([
    ["a button without a name", "button-name", (button: Element) => button.replaceChildren()],
    [
      "words too pale to read",
      "color-contrast",
      (button: Element) => {
        (button as HTMLElement).style.color = "#ddd";
      },
    ],
    [
      "a role that does not exist",
      "aria-roles",
      (button: Element) => button.setAttribute("role", "pushbutton"),
    ],
  ])("%s", async (_, rule, plant) => {
    await setUp({ name: "light" });
    const [scene] = scenes;
    if (scene === undefined) throw new Error("The gallery is empty.");
    const root = drawScene(scene);
    const button = root.querySelector(".tool");
    button?.removeAttribute("aria-label");
    if (button !== null) plant(button);
    expect((await violations()).join("\n")).toContain(`${rule}:`);
  });
});

describe.each(settings)("nothing is wrong with the gallery: $name", (setting) => {
  beforeAll(() => setUp(setting));

  it.each(scenes.map((scene) => [scene.name, scene] as const))("%s", async (_, scene) => {
    drawScene(scene, { language: setting.language ?? "en" });
    expect(await violations()).toEqual([]);
  });
});
