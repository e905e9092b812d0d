import { describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { type Tool, Toolbar } from "@/components/Toolbar";
import { drawPart, find, findAll } from "./draw";

const tool = (name: string, more: Partial<Tool> = {}): Tool => ({
  name,
  label: name,
  effect: `Does ${name}.`,
  icon: "approve",
  ...more,
});
const tools = [
  tool("one"),
  tool("two"),
  tool("three", { isDisabled: true }),
  tool("four", { isIconOnly: true }),
];

function draw(language: "en" | "ar" = "en") {
  const onUse = vi.fn();
  const onHint = vi.fn();
  const bar = (shown: readonly Tool[]) => (
    <div dir={language === "ar" ? "rtl" : "ltr"} class="panel">
      <Toolbar label="Tools" tools={shown} onUse={onUse} onHint={onHint} />
      <button type="button">after</button>
    </div>
  );
  const { root, again } = drawPart(bar(tools), { language });
  return {
    root,
    onUse,
    onHint,
    again: (shown: readonly Tool[]) => again(bar(shown)),
    focused: () => root.activeElement?.getAttribute("data-tool") ?? root.activeElement?.textContent,
    stops: () => findAll(root, '[data-tool][tabindex="0"]').map(({ dataset }) => dataset["tool"]),
  };
}

describe("a toolbar is one stop for Tab", () => {
  it("goes in at the first tool and out behind the last", async () => {
    const { focused, stops } = draw();
    expect(stops()).toEqual(["one"]);
    await userEvent.tab();
    expect(focused()).toBe("one");
    await userEvent.tab();
    expect(focused()).toBe("after");
  });

  it("comes back to the tool it was left at", async () => {
    const { focused } = draw();
    await userEvent.tab();
    await userEvent.keyboard("{ArrowRight}{ArrowRight}");
    await userEvent.tab();
    await userEvent.tab({ shift: true });
    expect(focused()).toBe("three");
  });

  it.each([
    ["en", "{ArrowRight}", "two"],
    ["en", "{ArrowRight}{ArrowLeft}", "one"],
    ["en", "{ArrowLeft}", "one"],
    ["en", "{End}", "four"],
    ["en", "{End}{ArrowRight}", "four"],
    ["en", "{End}{Home}", "one"],
    ["en", "{ArrowDown}", "one"],
    ["ar", "{ArrowLeft}", "two"],
    ["ar", "{ArrowLeft}{ArrowRight}", "one"],
    ["ar", "{End}", "four"],
  ] as const)("in %s, %s leads to %s", async (language, keys, expected) => {
    const { focused, stops } = draw(language);
    await userEvent.tab();
    await userEvent.keyboard(keys);
    expect(focused()).toBe(expected);
    expect(stops()).toEqual([expected]);
  });

  it("keeps its stop at the same tool when another comes or goes", async () => {
    const { focused, stops, again } = draw();
    await userEvent.tab();
    await userEvent.keyboard("{ArrowRight}");
    again([tool("zero"), ...tools]);
    await expect.poll(stops).toEqual(["two"]);
    expect(focused()).toBe("two");
    again([tool("zero")]);
    await expect.poll(stops).toEqual(["zero"]);
  });
});

it("is used by click, Enter and Space, and not where it is disabled", async () => {
  const { root, onUse } = draw();
  await userEvent.click(find(root, '[data-tool="two"]'));
  await userEvent.keyboard("{Enter}");
  await userEvent.keyboard(" ");
  expect(onUse.mock.calls).toEqual([["two"], ["two"], ["two"]]);
  await userEvent.keyboard("{ArrowRight}{Enter}");
  find(root, '[data-tool="three"]').click();
  expect(onUse).toHaveBeenCalledTimes(3);
});

it("says what a tool does while it has the focus or the pointer, disabled ones included", async () => {
  const { root, onHint } = draw();
  await userEvent.hover(find(root, '[data-tool="three"]'));
  expect(onHint).toHaveBeenLastCalledWith("Does three.");
  await userEvent.hover(find(root, "button:not([data-tool])"));
  expect(onHint).toHaveBeenLastCalledWith("");
  await userEvent.tab();
  expect(onHint).toHaveBeenLastCalledWith("Does one.");
});

it("gives each tool a name and a description to screen readers", () => {
  const { root } = draw();
  const described = findAll(root, "[data-tool]").map((button) => {
    const id = button.getAttribute("aria-describedby") ?? "";
    return [
      button.getAttribute("aria-label") ?? button.textContent,
      root.getElementById(id)?.textContent,
    ];
  });
  expect(described).toEqual(tools.map(({ label, effect }) => [label, effect]));
});
