import { headingHint } from "@/utils/sites/comment-hints";

/**
 * Words by which people and page makers, in some twenty languages, name what belongs to comments.
 * Matched against short texts and class names only.
 */
const reply =
  "repl(?:y|ies)|respond|answer|antworten?|répondre|responder|responda|rispondi|antwoord(?:en)?|reageer|" +
  "beantwoorden|svara?|besvar|odpowiedz|odpovědět|odpovedať|ответить|відповісти|回复|回覆|返信|답글|답장|" +
  "yanıtla|cevapla|رد|השב|תגובה|balas|trả lời|vastaa|απάντηση|जवाब|răspunde|válasz|отговор|پاسخ|جواب|ตอบ(?:กลับ)?|odgovori?|одговори|atbildēt|atsakyti|vasta|respon|উত্তর|பதில்|sagot|tumugon|jibu";

const replyText = new RegExp(`^[^\\p{L}]*(?:${reply})(?![\\p{L}\\p{N}])`, "iu");

const actionText =
  /^[^\p{L}]*(?:likes?|dislikes?|upvotes?|downvotes?|share|report|flag|permalink|link|edit(?:ed)?|delete|quote|more|less|follow|hide|collapse|expand|read more|show more|recommend|respect|helpful|vote|up|down|teilen|melden|bearbeiten|zitieren|gefällt mir|partager|signaler|modifier|citer|j'aime|compartir|denunciar|editar|citar|me gusta|condividi|segnala|modifica|delen|melden|bewerken|vind ik leuk|dela|anmäl|点赞|赞|举报|分享|引用|编辑|いいね|공유|신고|좋아요|нравится|поделиться|пожаловаться|beğen|paylaş)(?:\s*\(?\d*\)?)?[^\p{L}]*$/iu;

const ago =
  "ago|vor|il y a|hace|há|atrás|fa|geleden|sedan|siden|temu|před|назад|тому|前|전|önce|قبل|منذ|לפני|lalu|trước|sitten|πριν|पहले|în urmă|ezelőtt|преди|پیش|ที่แล้ว|ที่ผ่านมา|prije|pre|пре|nazaj|tagasi|pirms|prieš|fa uns?|আগে|முன்|nakaraan|iliyopita";
const months =
  "jan|feb|mar|mär|mrt|apr|may|mai|mei|jun|jul|aug|sep|oct|okt|nov|dec|dez|ene|abr|ago|dic|janv|févr|avr|" +
  "juin|juil|août|déc|gen|mag|giu|lug|set|ott|янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек";
const dateText = new RegExp(
  [
    // Before the number, after it, and without blanks between where scripts have none.
    `\\p{Nd}.{0,20}(?<!\\p{L})(?:${ago})(?!\\p{L})`,
    `^\\W*(?:${ago})\\s.{0,10}(?:\\p{Nd}|(?:an?|une?|eine[mnr]?|un[oa]?|uma?|een|en|ett?)\\s)`,
    `^(?:an?|une?|un[oa]?|uma?|een|en|ett?)\\s\\p{L}+\\s(?:${ago})$`,
    `\\d\\s*(?:秒|分|小时|小時|時間|天|日|周|週|个月|ヶ月|年|초|분|시간|일|주|개월|년)[^\\p{P}]{0,4}(?:前|전)`,
    `\\p{Nd}.{0,20}(?:ที่แล้ว|ที่ผ่านมา)`,
    "\\b(?:19|20)\\d\\d\\b",
    `\\d[.\\s]{0,3}(?:${months})\\p{L}{0,6}(?:$|[\\s.,])|^(?:${months})\\p{L}{0,6}\\.?\\s+\\d`,
    "\\b\\d{1,2}[./-]\\d{1,2}(?:[./-]\\d{2,4})?\\b",
    "\\b\\d{1,2}[:.h]\\d\\d\\b",
    "\\d+\\s*(?:年|月|日|년|월|일)",
    "^\\W*\\d+\\s*(?:s|sec|m|min|mins|h|hr|hrs|d|w|wk|mo|mon|y|yr)s?\\W*$",
    "^(?:just now|now|yesterday|today|gestern|heute|hier|ayer|hoy|ieri|oggi|gisteren|vandaag|вчера|сегодня|昨天|今天|刚刚|昨日|어제|dün|bugün)$",
  ].join("|"),
  "iu",
);

const commentName =
  /comm?ent|komment|coment|reacti[eo]|réaction|reaktion|repl(?:y|ies)|respons|discuss|diskuss|forum|thread|h-cite|topic-?post|post-?stream|conversation|remark|guest-?book|g(?:ä|ae)stebuch/i;

const reviewName =
  /review|rating|stars?(?:$|[-_])|testimonial|bewertung|\bavis\b|reseña|recensioni/i;

const authorName =
  /(?:^|[-_]|\b)(?:author|user-?name|username|user|nick(?:name)?|fn|byline|poster|commenter|display-?name|\w*name|persona?|member|verfasser|autor[ea]?|auteur|benutzer|utilisateur|usuario|utente|gebruiker)(?:$|[-_]|\b)|(?:author|username|nick(?:name)?|commenter|displayname)/i;

const replyToName =
  /reply-?to|in-?reply|replied|replying|parent-?(?:link|author)|respond(?:ing)?-?to|ruser/i;

/** "Reply", "Antworten", "回复": what a control to answer says. */
export function isReplyText(text: string): boolean {
  return text.length > 0 && text.length <= 40 && replyText.test(text);
}

/** "Like (3)", "Share", "12": what stands on controls and counters. */
export function isActionText(text: string): boolean {
  if (text === "" || text.length > 30) return false;
  return !/\p{L}/u.test(text) || actionText.test(text) || isReplyText(text);
}

/** "2 hours ago", "3 February 2026", "vor 3 Tagen". */
export function isDateText(text: string): boolean {
  return text.length > 1 && text.length <= 50 && dateText.test(text);
}

export function isCommentName(name: string): boolean {
  return commentName.test(name);
}

export function isCommentHeading(text: string): boolean {
  return text.length <= 120 && headingHint.test(text);
}

export function isReviewName(name: string): boolean {
  return reviewName.test(name);
}

export function isAuthorName(name: string): boolean {
  return authorName.test(name);
}

export function isReplyToName(name: string): boolean {
  return replyToName.test(name);
}
