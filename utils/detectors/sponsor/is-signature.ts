const signature =
  /^(?:the )?(?:editor|editors|editor-in-chief|edited by|editorial (?:team|desk)|author|written by|posted by|published by|reporter|reporting by|correspondent|admin|administrator|moderator|mod|webmaster|newsroom|news ?desk|staff|team|redaktion|die redaktion|redakteur(?:in)?|autor(?:in)?|von|redacteur|redactie|redaction|la redaction|auteur|par|redaccion|redactor|redazione|redacao|autore?|redakcja|redaktor|red\. nacz\.|redaktionen|redaktor|редакция|редактор|автор|編集部|編集者|記者|编辑|編輯|记者|편집자|기자|editor)\s?[:：-]\s?(.{0,80})$/u;

/**
 * Whether a folded line is the signature of somebody who works for the site ("editor:
 * medtechnews.uk"): it is never part of a sponsor line. One that itself names a sponsor is not.
 */
export function isSignature(foldedLine: string): boolean {
  const match = signature.exec(foldedLine);
  return (
    match !== null &&
    !/spons|patrocin|werb|advert|partner|赞助|スポンサー|협찬|спонсор/u.test(match[1] ?? "")
  );
}
