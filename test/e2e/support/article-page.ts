/** A comment of a page that a test writes. `html` is the body as the site prints it. */
export interface TestComment {
  readonly id: number;
  readonly author: string;
  readonly html: string;
  readonly authorUrl?: string;
  readonly isPostAuthor?: boolean;
  readonly replies?: readonly TestComment[];
}

export interface TestArticle {
  readonly post?: number;
  readonly title?: string;
  /** Paragraphs of the article, as HTML. */
  readonly article?: string;
  readonly comments: readonly TestComment[];
  readonly head?: string;
  readonly tail?: string;
}

/** A WordPress article in the markup of a magazine theme, with the comments that a test needs. */
export function articlePage(options: TestArticle): string {
  const { post = 4821, title = "Ward monitors get a quieter night" } = options;
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="shortlink" href="/?p=${post}">${options.head ?? ""}
<style>
  body { font: 17px/1.6 Georgia, serif; color: #222; background: #fff; margin: 0 auto; max-width: 46rem; padding: 2rem 1rem; }
  ol, ul { list-style: none; padding-left: 0 } .children { padding-left: 2.5rem }
  .mh-comment-item { border-top: 1px solid #ddd; padding: 1rem 0 } footer { font: 600 14px/1.4 system-ui }
</style></head>
<body class="single single-post postid-${post} wp-theme-mh-magazine-lite">
<main id="main-content"><article id="post-${post}" class="post hentry"><h1 class="entry-title">${title}</h1>
<div class="entry-content">${options.article ?? "<p>Nurses tried the quieter alarms for a month.</p>"}</div></article>
<div id="mh-comments" class="mh-comments-wrap"><h4>${countAll(options.comments)} Comments</h4>
<ol class="commentlist mh-comment-list">${options.comments.map((one) => drawComment(one, 1)).join("")}</ol></div>
<div id="respond" class="comment-respond"><form><textarea id="comment" name="comment"></textarea>
<input type="hidden" name="comment_post_ID" value="${post}"></form></div></main>${options.tail ?? ""}</body></html>`;
}

/** One comment with its replies, as the theme's walker prints it. */
export function drawComment(comment: TestComment, depth: number): string {
  const { id, author, html, authorUrl, isPostAuthor = false, replies = [] } = comment;
  const name = authorUrl === undefined ? author : `<a href="${authorUrl}">${author}</a>`;
  const children = replies.map((reply) => drawComment(reply, depth + 1)).join("");
  return `<li id="comment-${id}" class="comment depth-${depth}${isPostAuthor ? " bypostauthor" : ""} mh-comment-item">
<article id="div-comment-${id}" class="mh-comment-body"><footer class="mh-comment-footer"><span class="fn">${name}</span>
<a class="mh-comment-meta-date" href="#comment-${id}">February 11, 2026</a></footer>
<div class="entry-content mh-comment-content">${html}</div>
<div class="mh-comment-meta-links"><a class="comment-reply-link" href="?replytocom=${id}#respond">Reply</a></div></article>
${children === "" ? "" : `<ul class="children">${children}</ul>`}</li>`;
}

function countAll(comments: readonly TestComment[]): number {
  return comments.reduce((sum, { replies = [] }) => sum + 1 + countAll(replies), 0);
}

/** The page the product was made for, in our own words: one editor's reply with a sponsor's line. */
export const seedArticle: TestArticle = {
  article:
    "<p>Home teams try a quieter alarm on their infusion pumps.</p>" +
    "<p>Safeguard patient information with TrueNASs self-healing data technology.</p>",
  comments: [
    {
      id: 11,
      author: "Harriet Osei",
      html: "<p>Who trains the families? Our ward's sponsor event was about nothing else.</p>",
      replies: [
        {
          id: 12,
          author: "Editor: MedTechNews.Uk",
          isPostAuthor: true,
          html: "<p>Thank you, Harriet. We have asked and will report.</p><p>Editor: MedTechNews.Uk</p><p>Thank you to our Sponsor Esdebe</p>",
        },
      ],
    },
    { id: 13, author: "Bradley Perkins", html: "<p>Does it cover older pumps as well?</p>" },
  ],
};

/** One comment of every sort that a moderator meets. */
export const busyArticle: TestArticle = {
  post: 5100,
  comments: [
    ...seedArticle.comments,
    {
      id: 21,
      author: "Ada Novak",
      html: 'See <a href="https://login.paypa1-check.test/">www.paypal.com</a> for the receipt.',
      replies: [
        {
          id: 22,
          author: "Editor: MedTechNews.Uk",
          isPostAuthor: true,
          html: "<p>We are looking into it.<br>Editor: MedTechNews.Uk<br>Thank you to our Sponsor Esdebe</p>",
        },
      ],
    },
    {
      id: 23,
      author: "Quick Loans 24",
      html: "<p>I got my loan of $50,000 at 2% interest within 24 hours. Do you need an urgent loan? Contact quickloans@mail.test or WhatsApp +1 555 010 7788 today!</p>",
      replies: [{ id: 24, author: "Moira", html: "<p>Please take this down.</p>" }],
    },
    { id: 25, author: "Sam", html: '<p>Press <a href="javascript:alert(1)">here</a>.</p>' },
  ],
};
