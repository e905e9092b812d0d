const signature =
  /^(?:the )?(?:editor|editors|editor-in-chief|edited by|editorial (?:team|desk)|author|written by|posted by|published by|reporter|reporting by|correspondent|admin|administrator|moderator|mod|webmaster|newsroom|news ?desk|staff|team|redaktion|die redaktion|redakteur(?:in)?|autor(?:in)?|von|redacteur|redactie|redaction|la redaction|auteur|par|redaccion|redactor|redazione|a cura (?:di|della redazione)|testo di|redacao|edicion|edicao|editado por|escrito por|publicado por|autore?|redakcja|redaktor|opracowanie|red\. nacz\.|yayina hazirlayan|hazirlayan|haber merkezi|redaktionen|redaktor|редакция|редактор|автор|編集部|編集者|記者|编辑|編輯|记者|편집자|기자|editor)\s?[:：-]\s?(.{0,80})$/u;
/** "On duty: T.K.", "文責:デスク・森": who wrote, read over or was there, and some words at most. */
const shift =
  /^(?:\p{L}+ )?(?:on (?:duty|shift)|desk|vom dienst|(?:spat|nacht|avond)dienst|texte?|texto|testo|tekst|текст|de permanence|edition du soir|propos recueillis par|de guardia|cierre|di turno|de plantao|dienstdoende redacteur|dyzur\p{L}*(?: redaktor)?|jourhavande|nattchef|文責|担当|文[・･/][写图]真?|取材[・･/]文|당직|글|글[·・]사진|值班编辑|责编|дежурный(?: редактор)?|выпускающий|nobetci(?: editor)?|gece masasi)(?:\s?[:：]|(?<=par|글[·・]사진)(?= ))\s?[\p{L}.'-]+(?:[ ,/&·・:]{1,3}[\p{L}.'-]+){0,4}$/u;
/** "De redactie, medischdagblad.nl", "redaccion de ciencia.es": who works for the site, and its address. */
const desk =
  /^(?:the |die |de |la |le |a |o |il |el )?(?:editors?|editorial (?:team|desk)|newsroom|redaktion(?:en)?|redactie|redaction|redaccion|redazione|redacao|redakcja|moderat\p{L}+|редакция|yayin kurulu|editor\p{L}*)(?: (?:of|at|de|del|della|di|da|do|von|van|der|des|bei|av|pa))?[ ,:-]{1,3}(?:https?:\/\/|www\.)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}[.!]?$/u;
/** "Cordialement, un lecteur de Nevers", "kind regards, Ada": how letters end. */
const closing =
  /^(?:kind regards|best regards|best wishes|warm regards|regards|yours(?: sincerely| faithfully| truly)?|sincerely|mit freundlichen gru(?:ß|ss)en|mfg|(?:viele|beste|liebe|herzliche) gru(?:ß|ss)e|cordialement|bien a vous|bien cordialement|salutations|un saludo|saludos(?: cordiales)?|atentamente|cordiali saluti|distinti saluti|saluti|atenciosamente|cumprimentos|com os melhores cumprimentos|abracos|met vriendelijke groet(?:en)?|mvg|(?:hartelijke |vriendelijke )?groet(?:en|jes)?|pozdrawiam|z powazaniem|med vanliga? halsning(?:ar)?|vanliga halsningar|mvh|с уважением|saygilarimla|saygilarla|selamlar|sevgiler)(?:[,.!]? [\p{L}.'-]+){0,5}[.!]?$/u;
const reader =
  /^(?:an? |eine? |une? |una? |uma? |een |en |stal[yae] |en trogen )?(?:(?:regular|long-?time|langjahrige[rs]?|fidele|fiel|assidu\p{L}?|trouwe) )?(?:reader|leser(?:in)?|lecteur|lectrice|lectora?|lettore|lettrice|leitora?|lezer(?:es)?|czytelni\p{L}+|lasare|читател\p{L}+|okur(?:unuz)?|resident|anwohner(?:in)?|habitante?|vecin[oa]|residente|moradora?|bewoner|mieszkan\p{L}+)(?: (?:from|in|aus|von|de|du|d'|da|do|di|uit|van|z|ze|fran|i|из|w))(?: [\p{L}'-]+){1,3}[.!]?$/u;
/** Most lines are none of these: one expression tells sooner than five. */
const any = new RegExp(
  [desk, closing, reader, shift, signature].map(({ source }) => source).join("|"),
  "u",
);

/**
 * Whether a folded line is the signature of somebody who works for the site ("editor:
 * medtechnews.uk") or of a letter's writer: it is never part of a sponsor line. One that itself names a
 * sponsor is not.
 */
export function isSignature(foldedLine: string): boolean {
  if (!any.test(foldedLine)) return false;
  if (desk.test(foldedLine) || closing.test(foldedLine) || reader.test(foldedLine)) return true;
  if (shift.test(foldedLine)) return true;
  const match = signature.exec(foldedLine);
  return (
    match !== null &&
    !/spons|patrocin|werb|advert|partner|赞助|スポンサー|협찬|спонсор/u.test(match[1] ?? "")
  );
}
