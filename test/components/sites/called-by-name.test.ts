import { expect, it } from "vitest";
import { plainComments } from "@/scripts/check-shared/plain-comments";
import type { PickedRule } from "@/utils/core/picked-rule";
import { readPage } from "@/utils/sites/read-page";
import { openPage } from "./open-page";
import { readGeneric, said } from "./read-generic";

/** Three comments, of which the last has `text`; the class of a name is `user`. */
const numbered = (text: string) => {
  const row = ([who, words]: readonly [string, string], at: number) =>
    `<li id="c-${at + 1}"><a href="#c-${at + 1}">#${at + 1}</a> <b class="user">${who}</b> <time>2 March 2026</time><div class="text">${at === 2 ? text : words}</div><button>Reply</button></li>`;
  return `<div class="comments"><h2>3 comments</h2><ol>${said.map(row).join("")}</ol></div>`;
};

it.each([
  ["what follows whom somebody calls", '<b class="user">@tobyw</b> It can. What I do:', undefined],
  ["it without an @", '<b class="user">tobyw</b> It can. What I do:', undefined],
  ["no word for saying", '<b class="user">Fen Wader</b> says:', "Fen Wader "],
])("reads of a text that begins with a name %s", async (_, start, rest) => {
  const list = "<ol><li>Bend it back</li><li>Wait for an hour</li></ol>";
  const [, , last] = await readGeneric(numbered(`${start}${list}`));
  const own = start.replace(/<[^>]+>/g, "");
  expect(last?.bodyText).toBe(`${rest ?? `${own} `}Bend it back Wait for an hour`);
});

it.each([
  [
    "keeps what follows whom somebody calls",
    "tobyw</b> It can. What I do:",
    "tobyw It can. What I do: ",
  ],
  ["leaves out a word for saying", "Fen Wader</b> says:", "Fen Wader "],
])("a rule that somebody picked %s", async (_, start, rest) => {
  const rule: PickedRule = {
    ...{ v: 1, hosts: [], item: "li[id]", id: "hash", author: [".user"], time: ["time"] },
    ...{ body: [".text"], labels: ["Reply"], parent: "flat" },
  };
  const html = numbered(`<b class="user">${start}<ol><li>Bend it back</li></ol>`);
  const [, , last] = plainComments(readPage(await openPage(html), { picked: [rule] }));
  expect(last?.bodyText).toBe(`${rest}Bend it back`);
});
