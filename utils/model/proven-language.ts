/**
 * Languages in which the model has seen thousands of innocent comments: English, German, Korean,
 * Portuguese, Indonesian, Chinese. Elsewhere it knows promotion only, and every innocent word is
 * foreign to it.
 */
const proven = new Set(
  "the and to of in is it you that for this was with are not but have they his her what your all be my on at as so just about would if who will can der die das und ist nicht ich sie es den mit auf ein eine auch sich dem von fur wie wir aber noch nur dass sind hat o que nao um uma do da os com por mais mas para foi isso ele esse na se yang dan di ini itu aku gak tidak udah bisa saya kalo ada buat dari".split(
    " ",
  ),
);
const foreign = new Set(
  "le les des est une dans pas je vous nous sur avec pour qui ce cette sont ont el los las una no con muy esta este pero como gracias il gli della che non sono per questo molto anche het een van dat niet zijn voor ook maar met deze og det som jag ikke inte och att av til nie jest ale czy bardzo dla jak bir ve bu icin ile cok ama var de tym tu roku w z jest sie ze od po ne parla ha nel dei delle al ecco voir tout ce au du elle tres aqui esta ya lo ik hier zie ook bij om har burada".split(
    " ",
  ),
);
const word = /[a-z]{1,12}/g;
const mostWords = 200;
const otherScripts = /[\u0370-\u03ff\u0400-\u052f\u0530-\u06ff\u0700-\u10ff\u3040-\u30ff]/gu;
const latinOrProven = /[a-z\u3400-\u9fff\uac00-\ud7af]/gu;

/** Whether the model may judge a folded text by its words alone. */
export function isProvenLanguage(folded: string): boolean {
  const head = folded.slice(0, 2_000);
  const others = head.match(otherScripts)?.length ?? 0;
  if (others > 0 && others * 2 > (head.match(latinOrProven)?.length ?? 0)) return false;
  let known = 0;
  let unknown = 0;
  for (const one of (head.match(word) ?? []).slice(0, mostWords)) {
    if (proven.has(one)) known += 1;
    else if (foreign.has(one)) unknown += 1;
  }
  return unknown <= known;
}
