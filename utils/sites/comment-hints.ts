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
  "talkback",
  "forum",
  "kunena",
  "postbody", // phpBB and its kin
  "feedback",
  "leserpost",
  "wortmeldung",
  "guestbook",
  "remark",
  "pinglun",
  "yorum",
  "topic-post",
  "isso",
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
  "push-content",
];

/** What headings of comments say: "8 Comments", "Kommentare", "评论". */
export const headingHint =
  /comments?|kommentar|commentaire|comentario|comentário|commenti|reacties|komentarz|komentář|комментари|коментар|评论|評論|留言|コメント|댓글|yorum|تعليق|תגובות|komentar|bình luận|kommentti|σχόλια|टिप्पणि|responses?|replies|discussion|diskussion|discussione|discusión|discussão|diskuse|diskusia|dyskusja|обсуждени|обговоренн|討論|讨论|keskustelu|tartışma|thoughts on|comentarii|hozzászólás|نظر(?:ها|ات)?(?!\p{L})|دیدگاه|ความ(?:คิด)?เห็น|mišljenj|мишљењ|kommentaar|komentār|mintys|মন্তব্য|கருத்து|remarks|readers? letters|leser(?:meinung|stimme|brief|zuschrift|post|forum|debatte)|wortmeldung|lukijoiden|læser(?:ne|breve)|lezersreactie|insändare|opinie czytelników|avis des lecteurs|vos avis|opiniones de (?:los )?lectores|reaktionen|antworten|réactions/iu;

/** What hints at comments besides ids and classes. */
const otherHints = [
  "textarea",
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
  '[contenteditable=""]',
  '[contenteditable="true"]',
].join(", ");

/** What a control to answer says, be it a picture: all that some boards have. */
export const replyHint =
  /^(?:repl(?:y|ies)(?!\w)|antwort(?:en)?(?!\p{L})|répondre|responder(?!\p{L})|rispondi|reageren|beantwoorden|svara|odpowiedz|ответить|відповісти|回复|回覆|返信|답글|답장|yanıtla|zitieren|quote)/iu;

/** Ids, classes and made-up tags that speak of comments. */
export const namedHint = new RegExp(words.join("|"), "i");

/**
 * What hints at comments, as one selector. `hasComments` also sees headings and made-up tags, for
 * which there is none: where it finds nothing, no adapter and not the generic reader would.
 */
export const commentHints = [
  ...words.flatMap((word) => [`[id*="${word}" i]`, `[class*="${word}" i]`]),
  otherHints,
].join(", ");
