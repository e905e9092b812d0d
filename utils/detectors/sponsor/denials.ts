import { isNotice } from "./notices";

/** "Nothing in this comment is sponsored." */
const denied =
  /(?<!\p{L})(?:nothing|nobody|none|no one|neither|not all|nichts|niemand|rien|nada|niente|nulla|niets|niemand|nic|inget|ничего)(?!\p{L})/u;
/** "It does not contain any affiliate links": with no "but" between. */
const deniedClose =
  /(?<!\p{L})(?:no|not|non|nao|nie|ne|не|kein\p{L}{0,2}|nicht|aucune?|sans|pas|ningun\p{L}?|sin|nessun\p{L}?|senza|nenhuma?|sem|geen|niet|zonder|zadn\p{L}+|bez|ing[ae]n|inte|utan|без|нет|никак\p{L}+)(?: (?!(?:but|aber|mais|pero|ma|mas|maar|ale|men|но|а) )\p{L}+){0,3} (?:\p{L}')?$/u;
const deniedChinese = /(?:没有|沒有|没|无|無|不含|不包含|绝无)[^,。，、]{0,4}$/u;
/** "Use the tag #ad": of tags, not one. */
const tagBefore =
  /(?:uso (?:de|di)|usar|use (?:of )?|dicitura|hashtags?|tags?|etiqueta|label|kennzeichn\p{L}*|markt med|marked|mention|mencao|mencion|moet|must|muss|soll|should|doit|debe|deve) ["'“]?$/u;
const generalBefore =
  /^(?:toute?s?(?: les)?|jede[rs]?|every|any|all|cualquier|toda|ogni|qualsiasi|qualquer|elke|iedere|kazd\p{L}+|varje|люб\p{L}+|кажд\p{L}+|her) $/u;
/** "Any affiliate links in this post …" are few. */
const ofThis = /(?<!\p{L})(?:this|diese\p{L}|cette?|est[ea]|quest[oa]) /u;
/** "An affiliate link is a link that …" */
const definedBehind =
  /^(?:лицо|это)(?!\p{L})|^(?:s|es)? ?(?:is|are|means|ist|sind|est|sont|es|son|e|sono|is|zijn|jest|sa|ar|-|это|означает) (?:an?|the|eine?|une?|des|un|una|um|uma|een|en|ett|to|лицо|ссылк\p{L}*|компани\p{L}+)(?!\p{L})/u;
const tagBehind = /^["'”]? (?:ibare|ifade|etiket|hashtag|tag|label)/u;
/** In Korean, Japanese and Turkish what denies a cue stands behind it. */
const deniedBehind: Readonly<Record<string, RegExp>> = {
  ko: /^[^.!?]{0,12}아니(?:라|고|에|었|다|죠|야|잖)|^ ?(?:관계|사실|내용|부분)?[가이은는도]? ?없/u,
  ja: /^[^。!?]{0,14}(?:ていません|ておりません|ていない|てない|(?:では|じゃ)(?:ありません|ない))|^[^。!?、]{0,8}[はもが](?:一切|全く)?(?:ありません|ございません)/u,
  tr: /^[^.?!]{0,24}(?:degil|icermez|icermemekte|bulunmuyor|bulunmamakta|yoktur)/u,
};

/**
 * Whether the folded words before a disclosure say that there is none.
 *
 * Example: `isDenied("this page does not contain any ")` → true.
 */
export function isDenied(before: string): boolean {
  return denied.test(before) || deniedClose.test(before) || deniedChinese.test(before);
}

/** The same of what stands behind a cue, by the cue's language. */
export function isDeniedBehind(language: string, behind: string): boolean {
  return deniedBehind[language]?.test(behind) === true;
}

/** Whether a sentence speaks of a tag ("use #ad") and does not carry it. */
export function isTalkOfTag(before: string, behind: string): boolean {
  return tagBefore.test(before) || tagBehind.test(behind);
}

const paid =
  "(?:\\p{L}{1,2}'|ge|un|be)?(?:spons|patroc|affil|afili|werb|reklam|publici|pubblici|publi(?!c)|advert|anunci|annons|endors|bezahlt|remuner|collaboration commerciale|спонс|реклам|партнерск)";
/** Words that deny, and up to seven words on what nobody paid for. */
const deniedPay = new RegExp(
  `(?<!\\p{L})(?:not|isn't|no|non|n'est|ne|nicht|kein\\p{L}{0,3}|weder|ni|nao|niet|geen|nie|ani|inte|inga|ingen|не|ни|hicbir|sin|cero|zero|senza|sem|sans|zonder|bez|utan|without|без)(?: (?!(?:but|aber|mais|pero|ma|mas|maar|ale|men|но|а) )[\\p{L}'-]+,?){0,7}? ${paid}`,
  "u",
);
const deniedPayBehind =
  /(?:spons|reklam|destek)\p{L}*[^.?!]{0,24} (?:degil|yok)|(?:광고|협찬|제휴|후원).{0,10}(?:없|아닙|아니)|(?:広告|pr|スポンサー|アフィリエイト|案件).{0,12}(?:ません|ない)|(?:没有|沒有|不是|无|無|非).{0,6}(?:广告|廣告|赞助|贊助|推广|推廣)/u;

/**
 * Whether a folded stretch says that nobody paid for something.
 *
 * Example: `saysUnpaid("this project is not affiliated with or sponsored by acme.")` → true.
 */
export function saysUnpaid(folded: string): boolean {
  return deniedPay.test(folded) || deniedPayBehind.test(folded);
}

/** "Sponsored by Big Oil, what else." */
const mocked =
  /[,;] ?(?:what else|of course|naturally|obviously|sure|who else|surprise\p{L}*|was sonst|naturlich|klar|logisch|wer sonst|evidemment|comme par hasard|bien sur|como no|claro|que casualidad|que sorpresa|guarda caso|ovvio|ovviamente|chi altri|que surpresa|obvio|natuurlijk|uiteraard|wat anders|sa ?klart|vad annars|sjalvklart|jasne|a jakze|oczywiscie|конечно|разумеется|кто бы сомневался|tabii(?: ki)?|malum|sasirdik mi|どうせ|もちろん|역시나|당연히|뻔하다|呵呵|当然|當然)[.!?…]*$/u;

/** Whether a folded sentence about who pays ends in mockery. */
export function isMocked(sentence: string): boolean {
  return mocked.test(sentence);
}

/** "Every paid partnership has to …", "an affiliate link is a link that …": of all of them, not one. */
export function isGeneral(before: string, behind: string): boolean {
  if (generalBefore.test(before)) return !ofThis.test(behind);
  return before.length <= 4 && definedBehind.test(behind);
}

/** "Affiliate links are removed by our moderators": what a house does with those of others. */
const ruled =
  /(?<!\p{L})(?:removed|deleted|rejects?|gelosch\p{L}+|entfernt|supprim\p{L}+|elimina[nd]\p{L}*|rimoss\p{L}|reprova|verwijder\p{L}+|удаля\p{L}+)(?!\p{L})|削除|删除/u;

/** Whether a folded sentence with a disclosure in it is a rule of a house. */
export function isRule(sentence: string): boolean {
  return ruled.test(sentence) || warned.test(sentence);
}

/** "Advertising is forbidden here", "stay away from Acme". */
const warned =
  /(?<!\p{L})(?:forbidden|prohibited|not allowed|banned|stay away from|avoid|verboten|untersagt|finger weg|interdite?s?|a fuir|prohibid\p{L}+|vietat\p{L}|evitate|proibid\p{L}+|evitem?|verboden|zabronion\p{L}+|zakaz\p{L}*|unikaj\p{L}*|forbjud\p{L}+|undvik|запрещен\p{L}*|не покупайте|не берите|yasak\p{L}*|uzak durun)(?!\p{L})|禁止|不得|避雷|お断り|금지|사지 ?마/u;
const bareAddress =
  /^(?:https?:\/\/)?[\p{L}\p{N}._%+-]+(?:@[\p{L}\p{N}-]+)?(?:\.[\p{L}\p{N}-]+)+\/?$/u;

/** Whether a folded stretch forbids, warns, or is an address and nothing else: nobody's slogan. */
export function isNoSlogan(folded: string): boolean {
  return warned.test(folded) || bareAddress.test(folded) || isNotice(folded);
}
