/** Parts of ids and classes that comment systems use, in the languages their makers write. */
const words = [
  "comment", // comments, commento, commentaire; kommentar has its own
  "coment", // comentarios, comentario
  "komment", // kommentar, kommentare
  "reacti", // reactie, réactions
  "repl", // reply, replies
  "respons", // responses, respond
  "discuss",
  "disqus",
  "discourse",
  "thread",
  "topic-post",
  "isso",
  "remark42",
  "hyvor",
  "cusdis",
  "coral",
  "spot-im",
  "spotim",
  "spcv",
  "viafoura",
  "vf-",
  "valine",
  "vcard",
  "waline",
  "artalk",
  "gitalk",
  "h-cite",
];

/**
 * What hints at comments, as one selector. It may be wrong in one direction only: where it finds
 * nothing, no adapter and not the generic reader would (`test/components/sites` holds them to it).
 */
export const commentHints = [
  ...words.flatMap((word) => [`[id*="${word}" i]`, `[class*="${word}" i]`]),
  "shreddit-comment",
  "ytd-comments",
  "comentario-comments",
  "hyvor-talk-comments",
  "vf-conversations",
  "[data-spotim-module]",
  "[data-spot-im-shadow-host]",
  '[data-testid*="comment" i]',
  '[itemtype*="Comment"]',
  '[typeof*="Comment"]',
  '[role="feed"]',
  "textarea",
  '[contenteditable=""]',
  '[contenteditable="true"]',
].join(", ");
