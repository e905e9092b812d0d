import type { FoundComment } from "@/utils/sites/found-comment";

/** Where the comments of one article stand now, by key and by element. */
export interface CommentPlaces {
  placeOf(key: string): FoundComment | undefined;
  keyOf(element: Element): string | undefined;
  /** By a comment's own id. */
  find(id: string): FoundComment | undefined;
  put(found: FoundComment): void;
  remove(key: string): void;
}

/** `onLeave` hears of elements that stand for a comment no more. */
export function createPlaces(onLeave: (item: Element) => void): CommentPlaces {
  const places = new Map<string, FoundComment>();
  const keys = new Map<Element, string>();

  function remove(key: string): void {
    const item = places.get(key)?.item;
    if (item === undefined) return;
    places.delete(key);
    // The same element may stand for another comment by now.
    if (keys.get(item) === key) keys.delete(item);
    onLeave(item);
  }

  return {
    placeOf: (key) => places.get(key),
    keyOf: (element) => keys.get(element),
    find: (id) => [...places.values()].find(({ comment }) => comment.id === id),
    put(found) {
      const { key } = found.comment;
      if (places.get(key)?.item !== found.item) remove(key);
      places.set(key, found);
      keys.set(found.item, key);
    },
    remove,
  };
}
