const words =
  "the a our one alarm pump ward night nurse monitor was is rings beeps stopped for after before because nobody everybody heard counted asked quiet loud new old battery screen line family home team three nine hours minutes again twice never still report manual paper sensor cable bed door and but so while when".split(
    " ",
  );

/** Words that differ from comment to comment: the same everywhere would be found as repeated. */
function sentence(index: number): string {
  let state = (index + 1) * 2_654_435_761;
  const next = () => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 0x9e3779b9) >>> 0;
    return words[state % words.length] ?? "";
  };
  return `${Array.from({ length: 12 + (index % 23) }, next).join(" ")}.`;
}

const hasSponsorLine = (index: number) => index % 40 === 1;
const hasLyingLink = (index: number) => index % 37 === 1;

/** Whether there is anything to be found in a comment's body. */
export function isFlaggedBody(index: number): boolean {
  return hasSponsorLine(index) || hasLyingLink(index);
}

/** One comment in forty carries a sponsor's line, one in thirty-seven a link whose text lies. */
export function bodyOf(index: number): string {
  const text = `<p>${sentence(index)}</p>`;
  if (hasSponsorLine(index)) return `${text}<p>Thank you to our Sponsor Norlight</p>`;
  if (hasLyingLink(index))
    return `${text}<p>See <a href="https://x${index}.test/">www.paypal.com</a></p>`;
  return text;
}

export const idOf = (index: number) => 1_000 + index;

/** A comment as an application has it. */
export function remarkOf(index: number) {
  return { id: idOf(index), author: `Reader ${index}`, html: bodyOf(index) };
}

/** A comment as a theme prints it. */
export function drawComment(index: number): string {
  const id = idOf(index);
  return `<li id="comment-${id}" class="comment depth-1"><article id="div-comment-${id}" class="comment-body"><footer class="comment-meta"><div class="comment-author vcard"><img alt="" class="avatar"><b class="fn">Reader ${index}</b></div><div class="comment-metadata"><a href="#comment-${id}"><time datetime="2026-02-11T09:35:00+00:00">February 11</time></a></div></footer><div class="comment-content">${bodyOf(index)}</div><div class="reply"><a class="comment-reply-link" href="?replytocom=${id}">Reply</a></div></article></li>`;
}
