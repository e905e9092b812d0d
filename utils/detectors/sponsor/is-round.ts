import { isKnownWord } from "@/utils/detectors/known-words";

/** Whom people thank when something they held together is over, folded, any language. */
const people =
  /(?<!\p{L})(?:speaker|spreker|talar|ponente|relator|palestrant|referent|prelegent|intervenant|konusmaci|доклад|volunt|volont|benevol|wolont|vrijwill|freiwill|ehrenamt|gonullu|волонт|helfer|staff|person(?:al|nel)|obslu|gorevli|сотрудн|funktionar|stud|etud|estud|ogrenci|студент|organi[sz]|parents|eltern|genitor|ouders|rodzic|foraldr|veliler|родител|trainer|trener|tranar|тренер|entr[ae]|allenat|arbitr|referee|scheids|schieds|sedzi|domar|hakem|судь|судей|firefight|feuerwehr|pompier|bomber|bombeir|strazak|police|marshal|neighbo|nachbar|vecin|voisin|vizinh|sasiad|grannar)|登壇|講師|スタッフ|ボランティア|学生|審判|保護者|강연|발표자|봉사|요원|학생|심판|학부모|讲[师者]|志愿|工作人员|同学|裁判|家长|会务/u;
const sponsors =
  /(?<!\p{L})(?:spons|patroc|спонс|sponsor)\p{L}*|(?:スポンサー|協賛)|(?:후원|협찬)(?:사|해 ?주신)?|[赞贊]助/gu;
/** What stands behind sponsors that are called by no name, where words are not parted. */
const unnamed =
  /^の?(?:企業|各社|皆|方々|様|さん|の皆|[、,])|^ ?(?:업체|분|여러분|모두|들|님|께|까지)|^(?:[^。,、，]{0,6}的)?(?:各家|几家|各位)?(?:商|单位|企业|公司|方)(?:[,，。、!！.]|$|和|与|以及)/u;
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
