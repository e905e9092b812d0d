/** A name behind a cue, and how much the words behind the cue look like one. */
export interface NameReading {
  readonly name: string | undefined;
  /** 0 (surely no name) to 1. */
  readonly likeness: number;
  /** Whether the sentence ends with the name, but for a short description. */
  readonly isLast: boolean;
  /** Whether few words follow it behind a pause, whatever they say. */
  readonly isPaused?: boolean;
  /** Whether it is written without capitals, as talk of no firm is. */
  readonly isLower?: boolean;
}

const lead = /^[\s:"'„“”«»‘’(>–—-]+/u;
const token = /[^\s]+/gu;
/** "L'auto-école Le Relais": an article, and what kind of firm it is. */
const elided = /^(?:l|d|dell|dall|all)['’](?=\p{Ll})/u;
const connector =
  /^(?:of|and|&|\+|the|de|da|do|di|del|della|du|des|la|le|et|y|e|und|og|och|en|i|a|at|w|we|im|zu|am|nad|sur|sul|z|von|van|der|for|by|x|ve|и)$/iu;
const article =
  /^(?:the|a|an|our|my|der|die|das|dem|den|ein|eine|einem|einer|unserem|unserer|de|het|een|onze|le|la|les|l'|un|une|notre|nos|el|los|las|una|nuestro|nuestros|il|lo|i|gli|nostro|o|os|as|um|uma|nosso|nossos|en|ett|vår|var)$/iu;
/** "При поддержке компании Acme", "di azienda Acme". */
const firmNoun =
  /^(?:fondation|fundaci[oó]n|fundacji|fondazione|fundação|stiftung|stiftelsen|stichting|institut[oe]?|firm[aey]?|firmą|firmie|company|brand|marke|marki|marka|markę|marca|marque|empresa|azienda|ditta|société|gr[ou]u?pp?[eo]?|entreprise|enseigne|bedrijf|företaget|компани(?:и|я|ей)|фирм(?:ы|а|ой)|банка?|магазина?|сети|бренда?|марки|агентства|студии|фонда?|издательства|клиники|кофейни|ООО|АО)$/u;
const sponsorNoun =
  /sponsor|partner|friends|amis|patrocinador|anunciant|supporters|patrons|freund|förder|sostenitor|партн|спонс/iu;
const othersOwn =
  /^(?:ses|leurs?|his|her|their|sus|suoi|sue|seus|suas|seine[nrms]?|zijn|haar|hun|sina|sitt|его|ее|их|свои\p{L}*|meine[rnms]?|mon|ma|mes|mis?|mi[oa]|meu|minha|mijn|moj\p{L}{0,3}|min|mitt|мо[йеяию]\p{L}{0,2}|my(?! (?:friend|sponsor|partner|own |good |new |compan|firm|shop|store|agenc|book))) /iu;
const counted =
  /^(?:two|three|four|five|six|seven|eight|ten|several|many|zwei|drei|vier|fünf|mehreren?|vielen|deux|trois|quatre|plusieurs|dos|tres|cuatro|varios|varias|due|quattro|diversi|diverse|dois|duas|três|vários|twee|drie|verschillende|dwiema|trzema|kilkoma|två|tre|flera|двумя|тремя|несколькими) \p{Ll}/u;
/** What makes a clause of the words behind a name and a comma. */
const talk =
  /(?<![\p{L}'])(?:and|or|but|so|as|like|not|which|who|that|because|since(?! \d{4})|if|then|is|are|was|were|be|has|have|had|do|does|did|will|would|should|can|could|i|we|he|she|it|they|you|me|him|us|them|und|oder|aber|nicht|ist|war|hat|sind|wird|ich|wir|er|sie|es|man|das|et|ou|mais|est|sont|etait|qui|que|il|elle|on|y|o|pero|es|son|fue|era|e|ma|che|ha|hanno|sono|mas|foi|foram|maar|die|dat|heeft|werd|ale|ktory|ktora|byl|jest|och|men|som|ar|har|och|и|а|но|что|который|был|была|есть)(?![\p{L}])/iu;
const maxTokens = 14;
const maxName = 60;

/** Upper-case initial, digit, handle, placeholder, address or a script without case. */
function isNameToken(word: string): boolean {
  return (
    /^[\p{Lu}\p{N}@#[<{]/u.test(word) ||
    /[\p{Ll}][\p{Lu}]|\p{L}\.\p{L}{2,}/u.test(word) ||
    /^\p{Lo}/u.test(word) ||
    /^(?:sp|o\.o|s\.r\.l|s\.p\.a|b\.v|gmbh|ag|kg|ab)\.?$/u.test(word)
  );
}

/** Cuts what cannot belong to a name off a word's end. */
function bare(word: string): string {
  return word.replace(/^["'„“«(]+/u, "").replace(/["'”“»)\]】},;:.!?…]+$/u, "");
}

/**
 * Reads the sponsor's name from what follows a cue, in the original letters.
 *
 * Example: `readName(" Runway, a new kind of platform.")` → name "Runway", likeness 1, isLast.
 */
export function readName(rest: string): NameReading {
  const content = rest.slice(0, 240).replace(lead, "").replace(elided, "la ");
  const words = Array.from(content.matchAll(token), (match) => match[0]).slice(0, maxTokens);
  if (words.length === 0 || /^[….]+$/u.test(words[0] ?? "")) {
    return { name: undefined, likeness: 0.9, isLast: true };
  }
  // Nor are three universities.
  if (counted.test(content)) return { name: undefined, likeness: 0.35, isLast: true };
  // Somebody's friends or voters are no firm.
  if (othersOwn.test(content)) return { name: undefined, likeness: 0.3, isLast: true };
  const quoted = /^(?:[\p{Ll}-]+ ){0,4}[«„“"]([^»”“"]{2,40})[»”“"]/u.exec(content);
  if (quoted !== null) {
    const isLast = /^[\s.!)»]*$|^ \([^)]*\)[.!]?$/u.test(content.slice(quoted[0].length));
    return { name: quoted[1], likeness: 1, isLast };
  }
  const start = words.findIndex((word) => !article.test(word) && !firmNoun.test(word));
  if (start < 0) return { name: undefined, likeness: 0.2, isLast: true };
  const first = words[start] ?? "";
  const head = words.slice(start, start + 5).join(" ");
  if (!isNameToken(bare(first))) return readLowerCase(words, start, head);

  const taken: string[] = [];
  let at = start;
  for (; at < words.length; at += 1) {
    const word = words[at] ?? "";
    if (
      !isNameToken(bare(word)) &&
      !(connector.test(word) && isNameToken(bare(words[at + 1] ?? "")))
    )
      break;
    taken.push(word);
    if (/[,;:!?…]$|[^.]\.$|[)\]]$/u.test(word) && !/^(?:inc|ltd|co|corp)\.$/iu.test(word)) {
      at += 1;
      break;
    }
  }
  const name = bare(taken.join(" ")).slice(0, maxName);
  const after = words.slice(at);
  const hasPause = /[,:(–-]$/u.test(taken.at(-1) ?? "");
  // "Acme, fibre for every street": words without a verb describe the firm.
  const isDescribed =
    hasPause &&
    (article.test(after[0] ?? "") || (after.length <= 9 && !talk.test(after.join(" "))));
  const isAddress = /^(?:-|–|—|\||\(|https?:|www\.|at|for|with|chez|bei|in)/u.test(after[0] ?? "");
  const isLast = after.length === 0 || isDescribed || isAddress || after.length <= 2;
  const isPaused = after.length <= 9 && (hasPause || /^[-–—]$/u.test(after[0] ?? ""));
  return { name: name === "" ? undefined : name, likeness: 1, isLast, isPaused };
}

function readLowerCase(words: readonly string[], start: number, head: string): NameReading {
  if (sponsorNoun.test(head)) {
    const named = words.findIndex((word, index) => index > start && isNameToken(bare(word)));
    return {
      name: named < 0 ? undefined : bare(words[named] ?? ""),
      likeness: 0.95,
      isLast: true,
    };
  }
  const later = words.findIndex((word, index) => index > start && isNameToken(bare(word)));
  const isShort = words.length - start <= 4;
  const name = bare(words.slice(start).join(" ")).slice(0, maxName);
  if (start > 0) {
    // "the AWS insiders" is a name, "the oil lobby" is not.
    const isNear = later > 0 && later - start <= 3;
    const named = isNear ? readName(words.slice(later).join(" ")) : undefined;
    return {
      name: named?.name,
      likeness: isNear ? 0.75 : 0.35,
      isLast: isShort || named?.isLast === true,
    };
  }
  const likeness = isShort ? 0.8 : 0.6;
  return {
    name: isShort && name !== "" ? name : undefined,
    likeness,
    isLast: isShort,
    isLower: true,
  };
}
