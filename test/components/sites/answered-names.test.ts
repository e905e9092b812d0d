import { expect, it, vi } from "vitest";
import { parentByName } from "@/utils/sites/generic/answered-name";
import { openPage } from "./open-page";

/** Comments by these people, each with whom it answers, "" for nobody. */
async function thread(rows: readonly (readonly [who: string, to: string])[]) {
  const item = ([who, to]: readonly [string, string]) =>
    `<li><b class="who">${who}</b>${to === "" ? "" : `<i class="to">${to}</i>`}</li>`;
  const items = [...(await openPage(rows.map(item).join(""))).querySelectorAll("li")];
  const parentOf = parentByName((element) => element.matches(".to"), [".name", ".who"]);
  /** The number of the comment that one answers, in the thread that begins with `root`. */
  function parent(at: number, root?: number): number | undefined {
    const place = {
      own: () => [...(items[at]?.children ?? [])],
      before: () => items.slice(0, at).reverse(),
    };
    const found = parentOf(place, root === undefined ? undefined : items[root]);
    return found === undefined ? undefined : items.indexOf(found as HTMLLIElement);
  }
  return { items, parent };
}

const talk = [
  ["Ann", ""],
  ["Bo", "@Ann"],
  ["Ann", "in reply to Bo"],
  ["Cy", "@Ann"],
  ["Dee", "Nobody"],
  ["Eve", ""],
  ["Fen", "@Bo"],
  ["Mary Ann", "In reactie op Fen"],
  ["Ann", ""],
  ["Gus", "В ответ Mary Ann:"],
  ["Hal", "Bo:"],
] as const;

it.each([
  ["the nearest of two by one author", 3, undefined, 2],
  ["the only one", 1, undefined, 0],
  ["one by the words before the name", 2, undefined, 1],
  ["the one who begins the thread", 3, 2, 2],
  ["nobody before the thread", 6, 3, undefined],
  ["him where it is his thread", 6, 1, 1],
  ["nobody of a name that is not there", 4, undefined, undefined],
  ["nobody where none is named", 5, undefined, undefined],
  ["one by words before the name that nobody listed", 7, undefined, 6],
  ["whom the whole name means, though another with its end is nearer", 9, undefined, 7],
  ["nobody where a text begins with a name and a colon", 10, undefined, undefined],
] as const)("finds %s", async (_, at, root, found) => {
  const { parent } = await thread(talk);
  expect(parent(at, root)).toBe(found);
});

it("asks each comment once for its author, however many answer who is not there", async () => {
  const { items, parent } = await thread(
    Array.from({ length: 100 }, (_, at) => [`Name ${at}`, "@Nobody"]),
  );
  const asked = items.map((item) => vi.spyOn(item, "querySelector"));
  for (const at of items.keys()) expect(parent(at)).toBeUndefined();
  // One question a selector.
  expect(asked.slice(0, -1).every(({ mock }) => mock.calls.length === 2)).toBe(true);
});
