import { expect, it } from "vitest";
import { whileParsed } from "@/utils/sites/while-parsed";
import { frames } from "../next-frame";
import { openParsing } from "./open-page";

const comments = '<div id="comments"><ol class="comment-list"><li>First</li></ol></div>';

/** A page that is still being parsed: what is written comes, and `end` is its end. */
function startParsing() {
  const page = openParsing();
  const heard: string[] = [];
  const parsed = whileParsed(page, () => heard.push(page.readyState));
  return { page, heard, parsed, end: () => page.close() };
}

it("hears of comments while the page is still being parsed, once", async () => {
  const { page, heard, parsed, end } = startParsing();
  page.write("<main><p>An article.</p>");
  await frames(3);
  expect(heard).toEqual([]);
  page.write(comments);
  await frames(3);
  page.write(comments);
  await frames(3);
  expect(heard).toEqual(["loading"]);
  end();
  await parsed;
});

it("hears of comments before the script that is to draw them", async () => {
  const { page, heard, parsed, end } = startParsing();
  page.write('<main><div id="comments"></div><script>document.title = "Ran";</script>');
  await Promise.resolve();
  expect(heard).toEqual(["loading"]);
  end();
  await parsed;
  expect(heard).toEqual(["loading"]);
});

it("hears of comments that follow upon thousands of other elements, once", async () => {
  const { page, heard, parsed, end } = startParsing();
  for (let part = 0; part < 3; part += 1) {
    page.write("<p>Other news</p>".repeat(1_500));
    await Promise.resolve();
  }
  expect(heard).toEqual([]);
  page.write(comments);
  await frames(3);
  expect(heard).toEqual(["loading"]);
  end();
  await parsed;
  expect(heard).toEqual(["loading"]);
});

it("says nothing of a page that only speaks of other things", async () => {
  const { page, heard, parsed, end } = startParsing();
  page.write('<main><p>An article.</p><ul class="related-posts"><li>Another</li></ul>');
  await frames(3);
  page.write("</main>");
  end();
  await parsed;
  expect(heard).toEqual([]);
});

it("is done at the page's end where no frame came before it", async () => {
  const { page, heard, parsed, end } = startParsing();
  page.write(comments);
  end();
  await parsed;
  expect(page.readyState).not.toBe("loading");
  expect(heard).toEqual([]);
});

it("is done at once with a page that stands", async () => {
  const heard: string[] = [];
  await whileParsed(document, () => heard.push("hint"));
  expect(heard).toEqual([]);
});
