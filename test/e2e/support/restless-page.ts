import { articlePage, busyArticle, type TestComment } from "./article-page";

declare global {
  interface Window {
    /** Ends the rewriting. */
    calm(): void;
  }
}

const more: readonly TestComment[] = Array.from({ length: 60 }, (_, at) => ({
  id: 200 + at,
  author: `Reader ${at}`,
  html: `<p>Remark ${at}: the ward was quiet.</p><p>Thank you to our Sponsor Esdebe</p>`,
}));
const comments = [...busyArticle.comments, ...more];

/** Writes its whole list anew ten times a second, with a changing word in each comment. */
export const rewritingPage: string = articlePage({
  comments,
  tail: `<script>
  const list = document.querySelector(".mh-comment-list");
  let round = 0;
  const timer = setInterval(() => {
    round += 1;
    list.innerHTML = list.innerHTML.replace(/quiet\\w*/g, "quiet" + round);
  }, 100);
  window.calm = () => clearInterval(timer);
</script>`,
});

/** A clock outside of the list: nobody's business. */
export const tickingPage: string = articlePage({
  comments,
  tail: `<p id="clock">0</p><script>
  setInterval(() => { clock.textContent = Number(clock.textContent) + 1; }, 50);
</script>`,
});
