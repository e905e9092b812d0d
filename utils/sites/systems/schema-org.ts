import type { SiteAdapter } from "@/utils/sites/site-adapter";

const newer = '[itemtype$="schema.org/Comment"]';
const older = '[itemtype$="schema.org/UserComments"]';
/** schema.org comments, whatever the system, as microdata (`itemtype`) or RDFa (`typeof`). */
const comment = `${newer}, ${older}, [typeof~="Comment"], [typeof~="schema:Comment"]`;

/** A property by its bare name in either syntax, and with the usual prefix in RDFa. */
function prop(name: string): string {
  return `:is([itemprop~="${name}"], [property~="${name}"], [property~="schema:${name}"])`;
}

/** Class names are not looked at. */
export const schemaOrg: SiteAdapter = {
  name: "schema",
  detect: comment,
  item: comment,
  // The older word is also put on all of them together.
  id: (element) =>
    element.matches(older) && element.querySelector(newer) !== null ? undefined : readId(element),
  author: [
    `${prop("author")} ${prop("name")}`,
    `${prop("creator")} ${prop("name")}`,
    prop("author"),
    prop("creator"),
    prop("name"),
  ],
  time: [prop("dateCreated"), prop("datePublished"), prop("commentTime"), "time[datetime]"],
  body: [prop("text"), prop("commentText"), prop("description")],
  votes: [prop("upvoteCount")],
  // Around it; else the one that it says, or whose id its own goes on from: "comment-2-1".
  parent: ({ item, around, itemOf }) =>
    around() ??
    itemOf(
      item.getAttribute("parentid") ??
        item.getAttribute("data-parentid")?.replace(/^\D+/, "") ??
        readId(item).replace(/-\d+$/, ""),
    ),
  postAuthor: (page) => {
    const named = page.querySelectorAll(
      `${prop("author")} ${prop("name")}, ${prop("author")}:not(:has(${prop("name")}))`,
    );
    const ofArticle = [...named].find((element) => element.closest(comment) === null);
    return ofArticle?.textContent.trim();
  },
};

function readId(element: Element): string {
  const named =
    element.id ||
    element.getAttribute("itemid") ||
    element.getAttribute("resource") ||
    element.getAttribute("data-id");
  return named?.replace(/^#/, "") ?? "";
}
