/** A WordPress comment of this number. Example: `commentItem(7)` → `<li id="comment-7" …>`. */
export function commentItem(id: number, body = `<p>Remark ${id}.</p>`, replies = ""): string {
  return (
    `<li id="comment-${id}" class="comment"><article id="div-comment-${id}" class="comment-body">` +
    `<footer class="comment-meta"><b class="fn">Name ${id}</b> ` +
    `<time datetime="2026-02-03T08:15:00+00:00">3 February</time></footer>` +
    `<div class="comment-content">${body}</div><div class="reply"><a class="comment-reply-link" ` +
    `href="?replytocom=${id}#respond">Reply</a></div></article>${replies}</li>`
  );
}

/** An article with these items as its comments. */
export function articlePage(items: string): string {
  return (
    '<body class="single postid-9"><main><article><h1>Clean water</h1><p>Wards rinse.</p></article>' +
    `<div id="comments" class="comments-area"><ol class="comment-list">${items}</ol></div></main></body>`
  );
}

/** Comments numbered from 1. */
export function manyItems(count: number): string {
  return Array.from({ length: count }, (_, at) => commentItem(at + 1)).join("");
}
