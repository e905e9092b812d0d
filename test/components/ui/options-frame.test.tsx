import { describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import { OptionsFrame, type SectionLink } from "@/components/options/OptionsFrame";
import { drawPart, find, findAll } from "./draw";

const sites: SectionLink = { id: "sites", title: "ui_section_sites", icon: "site" };
const rules: SectionLink = { id: "rules", title: "ui_section_rules", icon: "rule" };
const frame = (current: SectionLink) => (
  <OptionsFrame sections={[sites, rules]} current={current}>
    <p>Here</p>
  </OptionsFrame>
);

describe("the settings page", () => {
  it("lists its sections as links and says which one is open", () => {
    const { root } = drawPart(frame(rules), {}, "own-pages");
    const links = findAll(root, "nav a").map((link) => [
      link.getAttribute("href"),
      link.getAttribute("aria-current"),
    ]);
    expect(links).toEqual([
      ["#sites", null],
      ["#rules", "page"],
    ]);
    expect(page.getByRole("heading", { name: "Rules", level: 1 }).elements()).toHaveLength(1);
  });

  it("leaves the focus alone when it opens, and sets it at the beginning of another section", async () => {
    const { root, again } = drawPart(frame(sites), {}, "own-pages");
    expect(root.activeElement).toBeNull();
    again(frame(rules));
    await expect.poll(() => root.activeElement?.textContent).toBe("Rules");
    find(root, "nav a").focus();
    again(frame(rules));
    expect(root.activeElement?.textContent).toBe("Sites and roles");
  });
});
