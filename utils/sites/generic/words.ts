import { headingHint } from "@/utils/sites/heading-hint";
import { isDateWord, isDayPhrase, isMonth, wordsOf } from "./calendar";

/**
 * Words by which people and page makers, in some twenty languages, name what belongs to comments.
 * Matched against short texts and class names only.
 */
const reply =
  "repl(?:y|ies)|respon(?:d(?:er?|a|re)?)?|answer|antwort(?:en)?|r[ée]pondre|rispondi|(?:be)?antwoord(?:en)?|reage(?:er|ren)|" +
  "svar[ae]?|besvar|odpowi(?:edz|adaj)|адказаць|odpovědět|odpovedať|ответить|відповісти|回[复覆應应]|返信|답[글장변]|대댓글|" +
  "(?:yanıt|cevap)(?:la)?|(?:ال)?رد|أجب|השב|הגב|להגיב|תגובה|balas|trả lời|phản hồi|tanggapi|vastaa?|απάντηση|जवाब|उत्तर|răspunde(?:ți)?|válasz(?:olj)?|отговори?|پاسخ|جواب|ตอบ(?:กลับ)?|odgovori?|одговори|atbildēt|atsakyti|উত্তর|பதில்|sagot|tumugon|jibu|contestar|répliquer|erantzun";

const replyText = new RegExp(`^[^\\p{L}]*(?:${reply})(?![\\p{L}\\p{N}])`, "iu");

const actionText =
  /^[^\p{L}]*(?:(?:dis)?likes?|(?:up|down)votes?|share|report|flag|(?:perma)?link|edit(?:ed)?|delete|quote|(?:read |show )?more|less|follow|hide|collapse|expand|recommend|respect|helpful|vote|up|down|pinned|置[顶頂]|teilen|melden|bearbeiten|zitieren|gefällt mir|partager|signaler|modifi(?:er|ca)|cit[ae]r|j'aime|compartir|denunciar|editar|me gusta|condividi|segnala|delen|bewerken|vind ik leuk|dela|anmäl|点?赞|举报|分享|引用|编辑|いいね|공유|신고|좋아요|нравится|поделиться|пожаловаться|beğen|paylaş)(?:\s*\(?\d*\)?)?[^\p{L}]*$/iu;

/** Of more languages the browser knows it, where nothing else stands beside a number: see `isDateOnly`. */
const ago =
  "ago|vor|il y a|hace|há|atrás|fa|geleden|sedan|siden|temu|před|назад|тому|前|전|önce|قبل|منذ|לפני|lalu|trước|sitten|πριν|पहले|în urmă|ezelőtt|órája|napja|perce|hete|преди|پیش|ที่แล้ว|ที่ผ่านมา";
const agoText = new RegExp(`(?<!\\p{L})(?:${ago})(?!\\p{L})`, "iu");
/** Of Arabic and of Persian, whose values are the last bits of their places. */
const farDigits = /[\u0660-\u0669\u06f0-\u06f9]/g;
const dateText = new RegExp(
  [
    // Before the number, after it, and without blanks between where scripts have none.
    `\\p{Nd}.{0,20}(?<!\\p{L})(?:${ago})(?!\\p{L})`,
    `^\\W*(?:${ago})\\s.{0,10}(?:\\p{Nd}|(?:an?|une?|eine[mnr]?|un[oa]?|uma?|een|en|ett?)\\s)`,
    `^(?:an?|une?|un[oa]?|uma?|een|en|ett?)\\s\\p{L}+\\s(?:${ago})$`,
    `\\d\\s*(?:秒|分|小时|小時|時間|天|日|周|週|个月|ヶ月|年|초|분|시간|일|주|개월|년)[^\\p{P}]{0,4}(?:前|전)`,
    `\\p{Nd}.{0,20}(?:ที่แล้ว|ที่ผ่านมา)`,
    "\\b(?:19|20)\\d\\d\\b",
    // No month is called 0: "Ann 2.0" is a name.
    "\\b\\d{1,2}[./-](?!0\\b)\\d{1,2}(?:[./-]\\d{2,4})?\\b",
    "\\b\\d{1,2}[:.h]\\d\\d\\b",
    "\\d+\\s*(?:年|月|日|년|월|일)",
    "^\\W*\\d+\\s*(?:s|sec|m|min|mins|h|hr|hrs|d|w|wk|mo|mon|y|yr)s?\\W*$",
    "^(?:just now|刚刚|igår|gerade eben|à l['’]instant|ahora mismo|adesso|zojuist|nyss|akkurat nå|juuri nyt|przed chwilą|только что|právě teď|همین الان|たった今|방금(?: 전)?|vừa xong|baru saja)$",
  ].join("|"),
  "iu",
);

/** Words that stand in dates besides months and "ago": units, "at", "posted on". */
const dateWord =
  "date|datum|utc|gmt|at|on|the|um|uhr|[ap]m|l[ae]s?|el|às?|de[lnrs]?|d[ia]|klo?|alle|ore|o|в|г(?:ода?)?|" +
  "posted|published|written|commented|created|added|asked|answered|geschrieben|verfasst|erstellt|publié|posté|publicado|pubblicato|" +
  "sec\\p{L}*|min\\p{L}*|hrs?|mins?|wks?|เวลา|น\\.|年|月|日|时|時|分|秒|년|월|일|시간?|분|초";
const inDates = new RegExp(
  `(?<!\\p{L})(?:${ago}|${dateWord}|\\p{L}{1,4}\\.)(?!\\p{L})|[年月日时時分秒년월일초]`,
  "giu",
);
/** Written without blanks, so that its signs are counted and no words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/gu;

const commentName =
  /postbit|post-?message|postmsg|view-?topic|message-?list|comm?ent|komment|reacti[eo]|réaction|reaktion|repl(?:y|ies)|respons(?!iv)|discuss|diskuss|forum|thread|h-cite|topic-?post|post-?stream|conversation|remark|talk-?back|leser(?:meinung|brief|post)|wortmeldung|guest-?book|g(?:ä|ae)stebuch/i;

const mostCommented =
  /most[- ]comment|plus comment|más coment|mais coment|più comment|meist|meest|mest |najcz|najpopul|самые|najkoment|najviše|最多|人気|많은|en çok/i;
const reviewName =
  /review|rating|product-?comment|(?<!ng-)stars?(?:$|[-_])|testimonial|bewertung|\bavis\b|reseña|recensioni/i;

const votingName =
  /(?:[\w-]*(?:vote|thumb|karma|like)[\w-]*[-_])?rating[-_]*(?:buttons?|btn|up|down|plus|minus|count|value|links?)(?:[-_]\w+)*|comments?[-_]?rating|[\w-]*(?:comm?ent|cmt|komment|leserpost|posting|beitrag|reply)[\w-]*(?:rating|bewertung)[\w-]*/gi;

const editNote =
  /^[^\p{L}]*(?:(?:(?:this|ce|dieser?|este|questo|o|el|il) )?(?:post|comment|message|beitrag|kommentar|commentaire|mensaje|mensagem|messaggio|comentario|сообщение|комментарий|bericht|wpis)(?: (?:was|has been|wurde|a été|ha sido|fue|foi|è stato|было|был))? )?(?:\p{L}+ (?:раз |vez )?)?(?:edit(?:ed|iert|ado|at)?|modif(?:ied|ié|ica(?:tion|[dt]o|t)?)|updated|bearbeitet|geändert|édité|edición|última edição|bewerkt|gewijzigd|aangepast door|rediger(?:a[dt]|e?t)|ändra[dt]|endret|muoka(?:ttu|nnut)|edytowan[eoy]|ostatnia edycja|uprav(?:en[oéý]|ila?)|szerkesztve|módosítva|(?:от)?редактирова(?:лось|ние|но|л)|(?:измене|зміне|(?:від)?редагова)но|редагувалось|编辑于|已[编編][辑輯]|(?:本帖)?最[后後](?:编辑|由)|編集|最終更新|수정됨|마지막 수정|(?:تم ال|آخر )تعديل|ویرایش|נערך|düzenlen?(?:di|me|yen)|chỉnh sửa|đã sửa|แก้ไข|diedit|επεξεργάστηκε)(?![\p{L}])|(?:düzenlendi|前に編集|由\P{P}{0,40}[编編][辑輯]|전에 수정됨)$/iu;

const authorName =
  /(?:_|\b)(?:writer|user|fn|byline|poster|\w*name|persona?|member|verfasser|autor[ea]?|auteur|benutzer|utilisateur|usuario|utente|gebruiker)(?:_|\b)|author|username|nick|commenter|displayname/i;

const nameLabel =
  /^(?:(?:posted |written )?(?:by|from)|(?:your |user ?)?name|author|von|verfasser|autor[ei]?|nome?|nombre|naam|de|da|door|namn|navn|nimi|imię|nick|имя|автор|от|ім.я|isim|ad|yazan|名前|お名前|名称|作者|姓名|이름|작성자|글쓴이|الاسم|الكاتب|שם|نام)\s*[:：]$/iu;

const ordinal = /^(?:[#№]|Nr?\.?\s)?\s?0*(\d{1,6})[.:]?\s?(?:楼|樓|F|番)?$/iu;

/** What somebody is to a forum, beside the name: "Senior Member". */
const rankName = /(?:user|member|poster|author)[-_]?(?:rank|group|role|status|level|post-?count)/i;

const titleName =
  /(?:^|[\s_-]|[a-z](?=[A-Z]))(?:[Ss]ubject|(?<!user[_-]?)[Tt]itle|[Hh]eadline|betreff|asunto|oggetto|sujet)(?:$|[\s_-])/;

const replyToName =
  /reply-?to|in-?reply|replied|replying|parent-?(?:link|author)|respond(?:ing)?-?to|ruser/i;

/** "Reply", "Antworten", "回复": what a control to answer says. */
export function isReplyText(text: string): boolean {
  // "回复:好" is whom somebody answers, whose name is a link, and what he says.
  return (
    text.length > 0 && text.length <= 40 && replyText.test(text) && !/[:：]\s*\p{L}/u.test(text)
  );
}

/** "Name:", "Von:": what forms and guest books print before a name. */
export function isNameLabel(text: string): boolean {
  return text.length <= 20 && nameLabel.test(text);
}

/** The number of a post in its topic: 4 for "#4", "004", "4楼"; undefined where it is none. */
export function ordinalIn(text: string): number | undefined {
  const digits = ordinal.exec(text)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** "Like (3)", "Share", "12", "4楼": what stands on controls and counters. */
export function isActionText(text: string): boolean {
  // ">>12" is whom somebody answers.
  if (text === "" || text.length > 30 || /^(?:>>|＞＞)\d/.test(text)) return false;
  if (actionText.test(text) || isReplyText(text) || ordinal.test(text)) return true;
  // A picture alone may be all that somebody says; beside a number it counts.
  return !/\p{L}/u.test(text) && (/\p{Nd}/u.test(text) || !/\p{Extended_Pictographic}/u.test(text));
}

/** "2 hours ago", "3 February 2026", "vor 3 Tagen". */
export function isDateText(written: string): boolean {
  if (written.length < 2 || written.length > 50) return false;
  const text = written.replace(farDigits, (digit) => `${digit.charCodeAt(0) & 15}`);
  return ((dateText.test(text) || hasMonth(text)) && isDateAlone(text)) || isDateOnly(text);
}

/** "3. marca 2026 v Brne", "March 3": a month beside a number. */
function hasMonth(text: string): boolean {
  return [/\p{Nd}[.\s]{0,3}(\p{L}{3,})(?:$|[\s.,])/u, /^(\p{L}{3,})\.?\s+\p{Nd}/u].some((beside) =>
    isMonth(beside.exec(text)?.[1] ?? ""),
  );
}

/** Nothing but a number and words of dates, a moment, or "a year ago": "3 órája", "igår". */
function isDateOnly(text: string): boolean {
  if (isDayPhrase(text)) return true;
  const words = wordsOf(text);
  if (words.length === 0 || !wordsOf(text.replace(inDates, " ")).every(isDateWord)) return false;
  return /\p{Nd}/u.test(text) || (words.length > 1 && agoText.test(text));
}

const posted =
  /^[^\p{L}]*(?:posted|written|published|submitted|sent|geschrieben|verfasst|erstellt|publié|posté|écrit|publicado|escrito|enviado|pubblicato|scritto|inviato|geplaatst|geschreven|skr[ie]vet|napisano|dodano|wysłan[eoy]|(?:опубликов|напис)ано|(?:отправл|добавл)ено|投稿(?:日時?)?|[发發]表[于於]|작성(?:일)?)(?!\p{L})/iu;

/** "Posted Mar 2, 2026 10:10 UTC by": a line that says when, whatever else stands in it. */
export function isPostedLine(text: string): boolean {
  return text.length <= 120 && posted.test(text) && dateText.test(text);
}

/** "am 2.2.2026, 09:10 Uhr": a date and nothing else, be it in a paragraph of its own; "July: 212" is a figure. */
export function isBareDate(text: string): boolean {
  if (/\p{L}\s?[:：]\s?\p{Nd}+$/u.test(text)) return false;
  return isDateText(text) && wordsOf(text.replace(inDates, " ")).every(isDateWord);
}

/** "I sold mine in 2019." holds a date and is none: two words more, of any language, are no harm. */
function isDateAlone(text: string): boolean {
  // Boards print an id of the day behind the date, and in China from where somebody wrote.
  const rest = text
    .replace(/ID\s?[:：]\s?\S+|(?:来自|IP属地|发布于)\S*/, " ")
    .replace(inDates, " ");
  if ((rest.match(unspaced) ?? []).length > 4) return false;
  const words = wordsOf(rest).filter((word) => !isDateWord(word)).length;
  return words <= (/[.!?。！？]$/u.test(text) ? 0 : 2);
}

/** "Last edited by Ann on Monday", "Zuletzt geändert": what systems add below a text. */
export function isEditNote(text: string): boolean {
  return text.length <= 150 && editNote.test(text);
}

const removal =
  /delet|remov|violat|moderat|gelösch|entfernt|supprim|retiré|elimin|borrad|apagad|excluíd|cancellat|rimoss|verwijderd|raderat|borttag|slett|fjernet|poistett|eemaldat|dzēst|ištrint|brisan|uklonjen|изтрит|премахнат|usunię|удал[её]н|видален|smazán|odstran(?:ě|je)n|töröl|șters|διαγράφ|silin|kaldırıl|حذف|נמחק|הוסר|[删刪削]除|屏蔽|삭제|đã xóa|dihapus|ถูกลบ|verborgen|hidden|ausgeblendet|masqué|ocult|скрыт/iu;

/** "[deleted]", "This comment was removed by a moderator.": all that is left of one. */
export function isRemovalNote(text: string): boolean {
  const note = text.trim();
  return note.length <= 160 && !/[?!？！]/.test(note) && removal.test(note);
}

export function isCommentName(name: string): boolean {
  return commentName.test(name);
}

/** "8 Comments"; "Most commented" is a list of articles. */
export function isCommentHeading(text: string): boolean {
  return text.length <= 120 && headingHint.test(text) && !mostCommented.test(text);
}

/** "No comments" by their number, as a heading of an empty list has it: "Comments (0)". */
export function saysZero(text: string): boolean {
  return text.length <= 40 && /(?<!\p{Nd}[.,]?)0(?!\p{Nd})/u.test(text) && isCommentHeading(text);
}

/** "star-rating", "reviews"; "rating-up" is a vote on what somebody said. */
export function isReviewName(name: string): boolean {
  return reviewName.test(name.replace(votingName, " "));
}

export function isAuthorName(name: string): boolean {
  // "is-author" says who somebody is, and not that this is the name.
  return authorName.test(name.replace(/(?:^|\s)(?:is|has)-\S+/g, " "));
}

export function isRankName(name: string): boolean {
  return rankName.test(name);
}

export function isReplyToName(name: string): boolean {
  return replyToName.test(name);
}

/** "nc-reply", "staff-answer": a box that holds an answer, or what is needed to give one. */
export function isReplyBoxName(name: string): boolean {
  return /(?:^|[-_\s])(?:reply|answer|response|antwort|reponse|respuesta|risposta|resposta|odpowiedz|svar|yanit)(?:$|\s)/i.test(
    name,
  );
}

/** "post-subject": what a text is about. */
export function isTitleName(name: string): boolean {
  return titleName.test(name);
}
