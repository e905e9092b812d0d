import type { Comment, CommentLink, CommentRole } from "@/utils/core/comment";
import type { FoundComment } from "@/utils/sites/found-comment";
import { bodyOf, type Fields, type PageContext, readFields } from "@/utils/sites/read-fields";

/** Where a comment stands in its thread. */
export interface ThreadPlace {
  readonly parentId: string | null;
  readonly depth: number;
}

/**
 * One comment in its own scope. What takes time is read when it is first asked for: ten thousand
 * comments are found at once and read by and by. A class, and comment and place in one object: an
 * object with a closure for each field took five times the memory.
 */
class Item implements FoundComment, Comment {
  readonly item: Element;
  readonly id: string;
  readonly key: string;
  readonly parentId: string | null;
  readonly depth: number;
  private readonly context: PageContext;
  private fields: Fields | undefined;

  constructor(item: Element, id: string, place: ThreadPlace, context: PageContext) {
    this.item = item;
    this.id = id;
    this.key = `${context.adapter.name}:${context.site}:${id}`;
    this.parentId = place.parentId;
    this.depth = place.depth;
    this.context = context;
  }

  /** The same comment by another name, as it was read. */
  named(id: string): Item {
    const { item, context, fields } = this;
    const named = new Item(item, id, this, context);
    named.fields = fields;
    return named;
  }

  private read(): Fields {
    this.fields ??= readFields(this.item, this.id, this.context);
    return this.fields;
  }

  get comment(): Comment {
    return this;
  }
  get author(): string {
    return this.read().author;
  }
  get authorUrl(): string | null {
    return this.read().authorElement?.getAttribute("href") ?? null;
  }
  get isPostAuthor(): boolean {
    return this.read().role === "author";
  }
  get role(): CommentRole {
    return this.read().role;
  }
  get time(): string | null {
    return this.read().time;
  }
  get text(): string {
    return this.read().text;
  }
  get links(): readonly CommentLink[] {
    return this.read().links;
  }
  get asides(): NonNullable<Comment["asides"]> | undefined {
    return this.read().asides;
  }
  get permalink(): string | null {
    return this.read().permalink;
  }
  get votes(): number | undefined {
    return this.read().votes;
  }
  get isPinned(): boolean {
    return this.read().states.includes("pinned");
  }
  get isFeatured(): boolean {
    return this.read().states.includes("featured");
  }
  get isPending(): boolean {
    return this.read().states.includes("pending");
  }
  get isDeleted(): boolean {
    return this.read().states.includes("deleted");
  }
  get bodyEnd(): Element {
    return this.read().body;
  }
  get linkElements(): readonly Element[] {
    return this.read().linkElements;
  }
  get authorElement(): Element | undefined {
    return this.read().authorElement;
  }
  rangeOf(start: number, end: number): Range | undefined {
    // Made from the page as it is now, and only where the text still is the one judged.
    const now = bodyOf(this.item, this.context).read();
    return now.text === this.text ? now.rangeOf(start, end) : undefined;
  }
}

/** Whether a comment stands where it stood. */
export function isAt({ comment }: FoundComment, { parentId, depth }: ThreadPlace): boolean {
  return comment.parentId === parentId && comment.depth === depth;
}

/** A comment that can be given its name once it has been read. */
export interface NamedLater extends FoundComment {
  named(id: string): FoundComment;
}

export function readItem(
  item: Element,
  id: string,
  place: ThreadPlace,
  context: PageContext,
): NamedLater {
  return new Item(item, id, place, context);
}
