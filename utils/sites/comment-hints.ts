/** Parts of ids and classes that comment systems use, in the languages their makers write. */
export const nameHints = [
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

/** What a control to answer says, be it a picture: all that some boards have. */
export const replyHint =
  /^(?:repl(?:y|ies)(?!\w)|antwort(?:en)?(?!\p{L})|répondre|responder(?!\p{L})|rispondi|reageren|beantwoorden|svara|odpowiedz|ответить|відповісти|回复|回覆|返信|답글|답장|yanıtla|zitieren|quote|הגב|להגיב|رد(?!\p{L})|پاسخ|vastaa|trả lời|balas|odpovědět|válasz|răspunde|απάντηση|ตอบกลับ)/iu;

/** Ids, classes and made-up tags that speak of comments. */
export const namedHint = new RegExp(nameHints.join("|"), "i");
