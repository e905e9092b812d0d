/** Who wrote or answers: "Sports desk, the Herald". */
const desks =
  /^(?!.*(?:thank|d[ai]nk|remerc|agra|ringr|dzie?k|tack|благод|spons|partn))(?:(?:the |die |de |la |le |il |el |a )?(?:[\p{L}-]*(?:redaktion|redactie)|redakcja|r[ei]da[cz]\p{L}+|(?:sports?|news|letters|readers'?) (?:desk|team)|dzial(?= )|equipe de|отдел(?= )|(?:spor|okur|haber) (?:servisi|masasi))(?:,? [\p{L}'’-]+){0,5}|(?:독자|편집|스포츠|문화|사회|読者|運動|編集|读者|体育)[부部](?:デスク)?[:：]? ?[\p{Lo} ]{0,12})[.]?$/u;
/** Who speaks, and as what: "Parlo da agricoltore", and what a writer should have told. */
const spoken =
  /^(?:i(?: am|'m)? speak(?:ing)?|speaking|ich spreche|je parle|hablo|parlo|falo|ik spreek|mowie|jag talar|говорю) (?:as|als|en tant|comme|como|da|jako|som|как) |(?:reklam|ilan)\p{L}* (?:yaz|de|koy)\p{L}*s[ae]y/u;

/**
 * Whether a folded stretch is the name of a desk, or says as what its writer speaks.
 *
 * Example: `isDesk("sportredactie noorderkrant")` → true.
 */
export function isDesk(folded: string): boolean {
  return desks.test(folded) || spoken.test(folded);
}
