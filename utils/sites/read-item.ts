import type { Comment } from "@/utils/core/comment";
import type { FoundComment } from "@/utils/sites/found-comment";
import { type Fields, type ItemContext, readFields } from "@/utils/sites/read-fields";

/**
 * One comment in its own scope. What takes time is read when it is first asked for: ten thousand
 * comments are found at once and read by and by.
 */
export function readItem(item: Element, id: string, context: ItemContext): FoundComment {
  let known: Fields | undefined;
  const fields = () => {
    known ??= readFields(item, id, context);
    return known;
  };
  const comment: Comment = {
    id,
    key: `${context.adapter.name}:${context.site}:${id}`,
    depth: context.depth,
    parentId: context.parentId,
    get author() {
      return fields().comment.author;
    },
    get authorUrl() {
      return fields().comment.authorUrl;
    },
    get isPostAuthor() {
      return fields().comment.isPostAuthor;
    },
    get role() {
      return fields().comment.role;
    },
    get time() {
      return fields().comment.time;
    },
    get text() {
      return fields().comment.text;
    },
    get links() {
      return fields().comment.links;
    },
    get asides() {
      return fields().comment.asides;
    },
    get permalink() {
      return fields().comment.permalink;
    },
    get isPinned() {
      return fields().comment.isPinned;
    },
    get isPending() {
      return fields().comment.isPending;
    },
  };
  return {
    comment,
    item,
    get bodyEnd() {
      return fields().body;
    },
    get linkElements() {
      return fields().linkElements;
    },
    get authorElement() {
      return fields().authorElement;
    },
    rangeOf(start, end) {
      // Made from the page as it is now, and only where the text still is the one judged.
      const now = fields().readAgain();
      return now.text === comment.text ? now.rangeOf(start, end) : undefined;
    },
  };
}
