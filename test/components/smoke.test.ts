import { expect, it } from "vitest";

it("runs in a browser that has the CSS Custom Highlight API", () => {
  expect("highlights" in CSS).toBe(true);
});
