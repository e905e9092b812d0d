import { describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { PopupLists } from "@/components/published/PopupLists";
import { followedLists, popupListStates, popupLists } from "../../gallery/published-scenes";
import { drawPart, find, findAll } from "./draw";

const draw = (child: preact.ComponentChild) => drawPart(child, {}, "own-pages");
const stateOf = (name: string) =>
  popupListStates.find(([one]) => one === name)?.[1] ?? popupLists();

describe("the address of a list", () => {
  it.each([
    ["https://a.example/list.json", "https://a.example/list.json"],
    ["http://127.0.0.1:8080/list.json", "http://127.0.0.1:8080/list.json"],
    ["a.example/list.json", "https://a.example/list.json"],
    ["nonsense", undefined],
    ["a.example", undefined],
    ["list/of mine", undefined],
  ])("%s is looked at by Enter as %s", async (typed, address) => {
    const onAddress = vi.fn();
    const { root } = draw(followedLists({ onAddress }));
    find(root, "input[type=url]").focus();
    await userEvent.keyboard(`${typed}{Enter}`);
    expect(onAddress.mock.calls).toEqual(address === undefined ? [] : [[address]]);
  });
});

describe("what came of looking at a list", () => {
  it("has the focus, where it is a question", async () => {
    const { root, again } = draw(<PopupLists {...popupLists()} />);
    find(root, ".primary").focus();
    again(<PopupLists {...stateOf("looking")} />);
    expect(root.activeElement?.textContent).toBe("Look at the list");
    again(<PopupLists {...stateOf("asked")} />);
    await expect.poll(() => root.activeElement?.localName).toBe("h3");
  });

  it("is not asked for twice while it is awaited", async () => {
    const [onLook, onAnswer] = [vi.fn(), vi.fn()];
    const { root } = draw(<PopupLists {...stateOf("looking")} {...{ onLook, onAnswer }} />);
    for (const button of findAll(root, "button")) {
      button.focus();
      await userEvent.keyboard("{Enter}");
    }
    expect([onLook.mock.calls, onAnswer.mock.calls]).toEqual([[], []]);
  });

  it("has a sign beside its words, where it is refused", () => {
    const { root } = draw(<PopupLists {...stateOf("refused")} />);
    expect(find(root, ".problem").querySelector(".icon")).not.toBeNull();
  });

  it("says in the popup, too, that the last good list stays", () => {
    const { root } = draw(<PopupLists {...stateOf("out of date")} />);
    expect(root.textContent).toContain("The last good list stays.");
  });
});
