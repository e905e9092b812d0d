import { isKnownWord } from "@/utils/detectors/known-words";

/** Whom people thank when something they held together is over, folded, any language. */
const people =
  /(?<!\p{L})(?:speakers?|volunteers?|helpers?|staff|students|organi[sz]ers|marshals|first aiders|referees|umpires|coaches|trainers?|parents|teachers|neighbou?rs|fire ?fighters|police|stewards|participants|attendees|runners|musicians|referent\p{L}*|helfer\p{L}*|ehrenamtliche\p{L}*|freiwillige\p{L}*|saalteam|studierenden|studenten|trainern?|eltern|schiedsrichter\p{L}*|nachbarn|feuerwehr|vortragenden|lehrer\p{L}*|organisator\p{L}*|teilnehme\p{L}+|intervenants|benevoles|etudiants|personnel|pompiers|arbitres|entraineurs|parents|voisins|organisateurs|participants|orateurs|conferenciers|ponentes|voluntari[oa]s|estudiantes|personal|bomberos|arbitros|entrenadores|padres|vecin[oa]s|organizadores|participantes|relatori|volontari|studenti|personale|allenatori|genitori|arbitri|vicini|organizzatori|partecipanti|palestrantes|oradores|estudantes|bombeiros|treinadores|pais|vizinhos|equipa|sprekers|vrijwilligers|zaalmedewerkers|medewerkers|scheidsrechters|ouders|buren|deelnemers|organisatoren|prelegent\p{L}+|wolontariusz\p{L}*|obslu\p{L}+|strazak\p{L}*|sedzi\p{L}*|rodzic\p{L}*|sasiad\p{L}*|trener\p{L}*|uczestni\p{L}+|organizator\p{L}*|talar\p{L}*|forelasar\p{L}*|funktionarer\p{L}*|personalen|studenter\p{L}*|foraldrar\p{L}*|domar\p{L}*|tranar\p{L}*|grannar\p{L}*|volontarer\p{L}*|ledare|докладчик\p{L}+|волонтер\p{L}+|сотрудник\p{L}+|студент\p{L}+|судь\p{L}+|судей|родител\p{L}+|тренер\p{L}+|участник\p{L}+|соседя\p{L}*|организатор\p{L}+|konusmaci\p{L}*|gonullu\p{L}*|ogrenci\p{L}*|gorevli\p{L}*|hakem\p{L}*|veliler\p{L}*|antrenor\p{L}*|katilimci\p{L}*|komsu\p{L}*)(?!\p{L})|登壇者|講師|スタッフ|ボランティア|学生|審判|保護者|参加者|実行委員|강연자|발표자|자원봉사|봉사자|진행 ?요원|학생|심판|학부모|참가자|스태프|운영진|讲师|讲者|嘉宾|志愿者|工作人员|会务|同学|裁判|家长|老师|選手|講者|志工|家長|同學/u;
const sponsors =
  /(?<!\p{L})(?:spons|patroc|спонс|sponsor)\p{L}*|(?:スポンサー|協賛)|(?:후원|협찬)(?:사|해 ?주신)?|[赞贊]助/gu;
/** What stands behind sponsors that are called by no name, where words are not parted. */
const unnamed =
  /^(?:企業|各社|会社|団体|者|の?(?:皆|みな|方々|各社)|様|さま|さん|[、,])|^ ?(?:업체|기업|회사|단체|분|여러분|모두|들|님|께|각 |까지|에 )|^(?:[^。,、，]{0,6}的)?(?:各家|几家|幾家|各位|所有)?(?:商|单位|單位|企业|企業|商家|公司|方|朋友|老板|店家)(?:们)?(?:[,，。、!！.]|$|和|与|以及|对|對|的支)/u;
const unparted = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u;
const quoted = /["“”„«»「」『』《》]|[A-Za-z]{2}/u;
/** "Our sponsor Acme", "our sponsor, the Acme bakery". */
const besides = /^(?:[,:]? (?:(?:der|dem|die|den|von|the|firm\p{L}+|company) )?)\p{Lu}/u;
const twoNames = /(?<![.!?…] |^)(?<!\p{L})\p{Lu}[\p{L}'’&-]+ (?:& )?\p{Lu}[\p{L}'’&-]+/u;
const capitals = /(?<=[^.!?…] |["«“„(])\p{Lu}[\p{L}’'-]*/gu;

/**
 * Whether a sentence thanks a round of people in which sponsors come later, and names no firm. `folded` has the
 * offsets of `written`; German has its nouns in capitals.
 *
 * Example: "Thanks to the speakers, the students and our sponsors." → true; with "… and our sponsor
 * Acme." → false.
 */
export function isRound(language: string, written: string, folded: string): boolean {
  const sponsorsAt = folded.search(sponsors);
  const peopleAt = folded.search(people);
  if (peopleAt < 0 || peopleAt > sponsorsAt) return false;
  const behind = Array.from(folded.matchAll(sponsors), ({ index, 0: word }) =>
    written.slice(index + word.length),
  );
  if (unparted.test(written)) {
    return !quoted.test(written) && behind.every((rest) => unnamed.test(rest));
  }
  if (/["“„«]/u.test(written)) return false;
  if (language === "de") {
    return !behind.some((rest) => besides.test(rest)) && !twoNames.test(written);
  }
  return !Array.from(written.matchAll(capitals), ([word]) => word.toLowerCase()).some(
    (word) => !isKnownWord(word),
  );
}
