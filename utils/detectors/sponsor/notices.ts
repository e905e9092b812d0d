/** A desk's word for what was wrong, folded, and what stands behind it. */
const corrected =
  /^(?:(?:correction|clarification|erratum|errata(?: corrige)?|correcao|corrigenda|korrektur|richtigstellung|berichtigung|klarstellung|rectificatif|precision|correccion|fe de errores|rectificacion|aclaracion|rettifica|correzione|precisazione|retificacao|esclarecimento|rectificatie|correctie|verduidelijking|sprostowanie|korekta|uzupelnienie|rattelse|fortydligande|поправка|уточнение|исправление|опровержение|duzeltme(?: ve ozur)?|tekzip)(?: \([^)]{1,20}\)|[, ]+\d\d?[.:h]\d\d)?\s?[:：.]|[[【]?(?:お詫びと)?訂正(?:します|いたします|[:：\]】。])|(?:정정|바로잡)(?:합니다|습니다|보도)?[:：.]?|[[【]?(?:更正|勘误|勘誤|订正|訂正)(?:启事|啟事)?[:：\]】])/u;
/** "Codes, cards, apps, points …": who counts things up and trails off complains. */
const trailing = /^[^,.!?…、，;:]{2,40}(?:[,、，] ?[^,.!?…、，;:]{1,30}){2,6} ?(?:\.{2,}|…+)/u;
/** What a family asks for in place of flowers. */
const mourning =
  /(?<!\p{L})(?:(?:in lieu|instead) of flowers|statt blumen|ni fleurs|plutot que des fleurs|en lugar de flores|niente fiori|em vez de flores|in plaats van bloemen|zamiast kwiatow|i stallet for blommor|вместо цветов|cicek yerine)(?!\p{L})|(?:お花|供花|弔花)|조화|花圈/u;
/** Those who read and listen are thanked at any time. */
const readers =
  /(?:読者|購読者|リスナー|視聴者|ファン)の(?:皆|みな|方)|(?:독자|구독자|청취자|시청자|이웃|주민)(?:님들?|분들?| 여러분)|(?:读者|讀者|听众|聽眾|粉丝|订户|訂戶)(?:朋友|们|們)/u;
const thanks = /ありがと|感謝|お礼|御礼|감사|고맙|感谢|感謝|谢谢|謝謝|多谢/u;
const named = /["“”„«»「」『』]|[A-Za-z]{2}/u;

/**
 * Whether a folded stretch is a desk's correction, a list that trails off, a family's wish, or thanks to
 * readers: none of them advertises.
 *
 * Example: `isNotice("correction: the match is on sunday.")` → true.
 */
export function isNotice(folded: string): boolean {
  return (
    corrected.test(folded) ||
    trailing.test(folded) ||
    mourning.test(folded) ||
    thanksReaders(folded)
  );
}

/** Thanks to readers and nobody else, in scripts without capitals. */
export function thanksReaders(folded: string): boolean {
  return readers.test(folded) && thanks.test(folded) && !named.test(folded);
}
