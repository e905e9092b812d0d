import { describe, expect, it } from "vitest";
import { openPage } from "./open-page";
import { genericComments, readGeneric } from "./read-generic";

interface Said {
  readonly author: string;
  readonly time: string;
  readonly text: string;
}

const said: readonly Said[] = [
  { author: "Ann Harrow", time: "3 March 2026, 10:10", text: "The weir was never in the way." },
  { author: "tobyw", time: "3 March 2026, 11:40", text: "It was in mine, every single spring." },
  { author: "Fen Wader", time: "4 March 2026, 09:05", text: "Nobody asked the trout, as usual." },
];

const article = "<article><h1>The weir</h1><p>It is to go in the autumn.</p></article>";
const form = '<form><textarea name="text"></textarea></form>';

function threadOf(comment: (one: Said) => string, heading = "<h2>3 comments</h2>"): string {
  return `${article}<section>${heading}${said.map(comment).join("")}</section>${form}`;
}

const whole = said.map(({ author, text }) => ({ author, bodyText: text }));

describe("comments that no element holds", () => {
  it.each<[string, (one: Said) => string]>([
    [
      "a head and a text",
      ({ author, time, text }) =>
        `<div class="hd"><b>${author}</b> <i>${time}</i></div><div class="tx">${text}</div>`,
    ],
    [
      "a heading, a date and a paragraph",
      ({ author, time, text }) =>
        `<h4 class="who">${author}</h4><small>${time}</small><p>${text}</p>`,
    ],
    [
      "a text and who signed it",
      ({ author, time, text }) =>
        `<p class="tx">${text}</p><p class="sign"><cite>${author}</cite>, ${time}</p>`,
    ],
    [
      "a head and a text between rules",
      ({ author, time, text }) =>
        `<div class="hd"><b>${author}</b> <i>${time}</i></div><div class="tx">${text}</div><hr>`,
    ],
  ])("are read where they are %s", async (_, comment) => {
    const found = await readGeneric(threadOf(comment));
    expect(found.map(({ author, bodyText }) => ({ author, bodyText }))).toEqual(whole);
  });

  it("are read with every paragraph of theirs", async () => {
    const found = await readGeneric(
      threadOf(
        ({ author, time, text }) =>
          `<div class="hd"><b>${author}</b> <i>${time}</i></div><p class="tx">${text}</p><p class="tx">Says ${author}.</p>`,
      ),
    );
    expect(found.map(({ bodyText }) => bodyText)).toEqual(
      said.map(({ author, text }) => `${text} Says ${author}.`),
    );
  });

  it("are read with replies that stand so in the text before, be it one alone", async () => {
    const reply = (inside: string) => `<div class="in">${inside}</div>`;
    const head = ({ author, time }: Said) =>
      `<div class="hd"><a href="/user/${author.length}">${author}</a> ${time} <a>Reply</a></div>`;
    const [first, second, third] = said as [Said, Said, Said];
    const thread =
      `${head(first)}<div><p>${first.text}</p>${reply(`${head(second)}<div><p>${second.text}</p></div>`)}</div>` +
      `${head(third)}<div><p>${third.text}</p></div>`;
    const found = await readGeneric(
      `${article}<section><h2>3 comments</h2>${thread}</section>${form}`,
    );
    expect(found.map(({ author, bodyText }) => ({ author, bodyText }))).toEqual(whole);
    expect(found.map(({ parentId }) => found.findIndex(({ id }) => id === parentId))).toEqual([
      -1, 0, -1,
    ]);
  });

  it("are read where the head is a box in the term of a definition", async () => {
    const found = await readGeneric(
      threadOf(
        ({ author, time, text }) =>
          `<dl><dt><div class="hd"><span class="name">${author}</span> <span>${time}</span> <span>ID: ${author.length}x${text.length}</span></div></dt><dd class="tx">${text}</dd></dl>`,
      ).replaceAll("</dl><dl>", ""),
    );
    expect(found.map(({ author, bodyText }) => ({ author, bodyText }))).toEqual(whole);
  });

  it.each([
    [
      "questions and answers",
      "<h3>When does it open?</h3><p>In spring.</p><h3>What does it cost?</h3><p>Nothing.</p><h3>Who pays?</h3><p>You do.</p>",
    ],
    [
      "a ticker",
      "<h3>10:10</h3><p>The council has met.</p><h3>10:40</h3><p>It is still sitting.</p><h3>11:05</h3><p>It has gone home.</p>",
    ],
    [
      "releases",
      "<h3>1.2, 3 March 2026</h3><p>Fixes the clock.</p><h3>1.1, 2 March 2026</h3><p>Breaks it.</p><h3>1.0, 1 March 2026</h3><p>Has one.</p>",
    ],
    [
      "speakers",
      '<h3 class="name">Ann Harrow</h3><p>Hydrologist.</p><h3 class="name">Toby West</h3><p>Angler.</p><h3 class="name">Fen Wader</h3><p>Paddler.</p>',
    ],
  ])("are not %s", async (_, html) => {
    expect(
      await readGeneric(`${article}<section><h2>At a glance</h2>${html}</section>${form}`),
    ).toEqual([]);
  });

  it("take twenty times as long for twenty times as many, not four hundred", async () => {
    const many = (count: number) =>
      openPage(
        `${article}<section><h2>${count} comments</h2>${Array.from(
          { length: count },
          (_, at) =>
            `<div class="hd"><b>Reader ${at}a</b> <i>3 March 2026, 10:10</i> <a href="#no-${at}">@</a></div><div class="tx">Line ${at} of what was said.</div>`,
        ).join("")}</section>${form}`,
      );
    const [small, large] = [await many(100), await many(2_000)];
    const msOf = (page: Document) => {
      const startedAt = performance.now();
      const found = genericComments(page);
      expect(found.length).toBeGreaterThan(99);
      return performance.now() - startedAt;
    };
    const least = (page: Document) => Math.min(...[1, 2, 3, 4].map(() => msOf(page)));
    least(small);
    // Other work stretches what takes long the most; the square would be 400.
    expect(least(large) / least(small)).toBeLessThan(200);
  }, 60_000);
});
