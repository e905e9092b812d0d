import type { FoundComment } from "@/utils/sites/found-comment";

type Place = { readonly after: Node } | { readonly before: Node };

/** Right before what was written. */
export function topOf({ item, bodyEnd }: FoundComment): Place {
  const first = item.firstChild;
  return bodyEnd === item && first !== null ? { before: first } : { before: bodyEnd };
}

/** Right after what was written and before the replies. */
export function bottomOf(
  { item, bodyEnd }: FoundComment,
  isItem: (element: Element) => boolean,
): Place {
  if (bodyEnd !== item) return { after: bodyEnd };
  // Themes without an element for the body: the replies are among its children.
  const replies = [...item.children].find(
    (child) => isItem(child) || [...child.children].some(isItem),
  );
  const last = item.lastChild;
  if (replies !== undefined) return { before: replies };
  return last === null ? { after: item } : { after: last };
}

/** Right before the list of comments, outside of any list or table around it. */
export function beforeList(list: Element): Place {
  let at = list;
  while (at.parentElement?.matches("ol, ul, dl, table, tbody, tr")) at = at.parentElement;
  return { before: at };
}
