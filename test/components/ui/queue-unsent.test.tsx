import { expect, it } from "vitest";
import { queue } from "../../gallery/queue-scenes";
import { drawPart, find, findAll } from "./draw";

const unsent = [{ site: "ward-gazette.example", count: 2, problem: "login-expired" }];
const told = (root: ShadowRoot) => findAll(root, ".q-unsent").map(({ textContent }) => textContent);

it("what does not get to a site is told with its reason, and moves neither rows nor tools", () => {
  const { root, again } = drawPart(queue(), { widthPx: 400 }, "queue");
  const placesOf = () =>
    [".q-row", ".q-footer"].map((part) => find(root, part).getBoundingClientRect().top);
  const before = placesOf();
  expect(told(root)).toEqual([]);
  again(queue({ more: { unsent } }));
  expect(told(root)).toEqual([
    "2 decisions are not on ward-gazette.example yet. Kept here. You are logged out of the site: log in there, and it is written.",
  ]);
  expect(placesOf()).toEqual(before);
});
