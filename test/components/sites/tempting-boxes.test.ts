import { expect, it } from "vitest";
import { readGeneric } from "./read-generic";
import { type Row, rows, said } from "./tempting-rows";

/** A box in a design whose classes say nothing. */
const box = (who: string, text: string, inside = "", more = "<button>Reply</button>") =>
  `<div class="q9"><div class="z1"><span class="n8">${who}</span> <span class="k2">Today 10:22</span><div class="t5">${text}</div>${more}</div>${inside}</div>`;

it("reads comments that answer each other where no word says that they are comments", async () => {
  const [[ann, lid], [toby, which], [fen, trout]] = said;
  const thread = box(ann, lid, `<div class="d3">${box(toby, which)}</div>`) + box(fen, trout);
  const feed = box("Ida", "The bridge is shut.", "", "") + box("Bo", "So is the ford.", "", "");
  const found = await readGeneric(
    `<h1>Fish</h1><section>${feed.replaceAll("q9", "f1")}</section><section><h2>And you?</h2>${thread}</section>`,
  );
  expect(found.map(({ author }) => author)).toEqual([ann, toby, fen]);
  expect(found[1]?.parentId).toBe(found[0]?.id);
});

it.each([
  ["what the page's scripts fill in, beside the list", "", '<div class="made">', 4],
  ["a comment without a control, in the list", '<div class="made">', "", 5],
])("takes for a comment, or leaves out, %s", async (_, within, beside, count) => {
  const blank =
    '<div class="post"><b class="name">Name</b><div class="text">Text</div></div></div>';
  const row: Row = (who, text, _title, at) =>
    `<div class="post"><b class="name">${who}</b> <time>${at + 2} March 2026</time><div class="text">${text}</div><button>Reply</button></div>`;
  const list = `<div class="list">${rows(row)}${within && within + blank}</div>`;
  const html = `<h2>Comments</h2><section>${list}${beside && beside + blank}</section>`;
  expect(await readGeneric(html)).toHaveLength(count);
});

it("reads the answer that was chosen, drawn with a class more, with its comments", async () => {
  const answer = (who: string, text: string, name: string, below = "") =>
    `<div class="answer ${name}"><span class="when">2 March</span> by <a href="/user/${who}">${who}</a><p>${text}</p><button>Comment</button><button>Answer</button><div class="below">${below}</div></div>`;
  const below = said
    .slice(0, 2)
    .map(
      ([who, text]) =>
        `<div class="remark"><p>${text}</p><span class="when">3 March</span> by <a href="/user/${who}">${who}</a> <button>Answer</button></div>`,
    );
  const list =
    answer("Bo", "Bend it.", "chosen", below.join("")) +
    answer("Siv", "Sell it.", "") +
    answer("Per", "Keep it.", "");
  const found = await readGeneric(
    `<h1>A lid</h1><h2>3 answers</h2><div class="answers">${list}</div>`,
  );
  expect(found.filter(({ parentId }) => parentId === null).map(({ author }) => author)).toEqual([
    "Bo",
    "Siv",
    "Per",
  ]);
  expect(found).toHaveLength(5);
});
