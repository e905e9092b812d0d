export interface BenchPage {
  readonly name: string;
  readonly comments: number;
  readonly html: string;
}

const sizes = [0, 100, 1_000, 10_000];

/** Pages of three builds (a WordPress theme, a list made by a script, a shadow root) in four sizes. */
export function makePages(): BenchPage[] {
  return sizes.flatMap((comments) => [
    { name: "wordpress", comments, html: wordpressPage(comments) },
    { name: "scripted", comments, html: scriptedPage(comments, false) },
    { name: "shadow", comments, html: scriptedPage(comments, true) },
  ]);
}

/** One comment in forty carries a sponsor's line, one in thirty-seven a link whose text lies. */
function bodyOf(index: number): string {
  if (index % 40 === 1)
    return `<p>Good point ${index}.</p><p>Thank you to our Sponsor Norlight</p>`;
  if (index % 37 === 1) return `<p>See <a href="https://x${index}.test/">www.paypal.com</a></p>`;
  return `<p>The alarm story number ${index} rings true for our ward; we had three of them last night, and nobody could say which pump it was.</p>`;
}

function drawComment(index: number): string {
  const id = 1_000 + index;
  return `<li id="comment-${id}" class="comment depth-1"><article id="div-comment-${id}" class="comment-body"><footer class="comment-meta"><div class="comment-author vcard"><img alt="" class="avatar"><b class="fn">Reader ${index}</b></div><div class="comment-metadata"><a href="#comment-${id}"><time datetime="2026-02-11T09:35:00+00:00">February 11</time></a></div></footer><div class="comment-content">${bodyOf(index)}</div><div class="reply"><a class="comment-reply-link" href="?replytocom=${id}">Reply</a></div></article></li>`;
}

function page(content: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title></head><body class="single postid-1"><main><article class="post"><h1>Alarms</h1><div class="entry-content"><p>An article.</p></div></article>${content}</main></body></html>`;
}

function wordpressPage(comments: number): string {
  if (comments === 0) return page("");
  const items = Array.from({ length: comments }, (_, index) => drawComment(index)).join("");
  return page(`<div id="comments"><ol class="comment-list">${items}</ol></div>`);
}

/** The list is made by the page's own script, as frameworks do, in the document or a shadow root. */
function scriptedPage(comments: number, isShadow: boolean): string {
  if (comments === 0) return page("");
  const items = JSON.stringify(Array.from({ length: comments }, (_, index) => drawComment(index)));
  const root = isShadow ? 'box.attachShadow({ mode: "open" })' : "box";
  return page(`<div id="comments"></div><script>
    const box = document.querySelector("#comments");
    const root = ${root};
    const list = document.createElement("ol");
    list.className = "comment-list";
    list.setHTMLUnsafe(${items.replaceAll("</", "<\\/")}.join(""));
    root.append(list);
  </script>`);
}
