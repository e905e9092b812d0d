import { isKnownWord } from "@/utils/detectors/known-words";
import { sloganLink } from "@/utils/detectors/lexicons/slogans";

/** The product or firm that a line praises. */
export interface Brand {
  readonly name: string;
  /** Whether "with" or "by" leads to it. */
  readonly isLinked: boolean;
  readonly isCoined: boolean;
  /** Whether the line ends with it. */
  readonly isTail: boolean;
  /** Whether the line ends with goods of it that help ("with stoves of Acme"). */
  readonly isOffered: boolean;
  /** Whether the line ends with "with" and its name. */
  readonly isMeans: boolean;
  /** Whether the line ends with what it has ("Acme's wool duvets", "Acme hearing aids"). */
  readonly isOwner: boolean;
}

/** A capital, or digits for letters ("70ll4nd"), which no dictionary undoes in a name. */
const name =
  /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}\p{N}&]*(?:['’]s)?|[\p{Ll}]+\p{Lu}[\p{L}\p{N}]*(?:['’]s)?|\p{N}{1,3}\p{L}{1,9}\p{N}[\p{L}\p{N}]*(?:['’]s)?)(?:[ -]\p{Lu}[\p{L}\p{N}&]*(?:['’]s)?){0,3}|[«“„][^«»“”„\n]{2,30}[»”“]/gu;
/** Where every noun has a capital, capitals tell less. */
const german = /(?<!\p{L})(?:sie|ihre?n?|deine?n?|mit|der|die|das|und|fur|von|jetzt)(?!\p{L})/u;
const camelCase = /\p{Ll}\p{Lu}|\p{Lu}{2,}\p{Ll}|[®™]/u;
const hasLink =
  /(?<!\p{L})(?:with|by|from|mit|von|bei|avec|chez|de|des|du|con|del|de la|di|dei|da|das|dos|com|met|van|z|ze|dzieki|med|fran|ile|с|от|благодаря)\s/u;
const ownGoods = /^(?: [\p{L}\p{N}-]+){1,5}[.!]*$/u;
/** "… with your kids in Leeds": a town is praised by nobody. */
const isPlace = /(?<!\p{L})(?:in|near|across|outside|around|throughout) (?:the )?$/u;
/** What a call is done with; what is "ours" is politics. */
const means =
  /^(?!.*(?<!\p{L})(?:our|us|unser\w*|notre|nos|nuestr\w+|nostr\w+|noss\w+)(?!\p{L})).*(?<!\p{L})(?:with|mit|avec|con|com|met|med|z|ze|с) (?:(?:the|der|dem|den|la|le|l'|el|il|lo|o|a|de|het|firma|marka|programma|bankiem|aplikacja|программой|приложением|сервисом|банком|компанией|магазином) ?)?$/u;
/** "with the stoves of Acme", "mit Öfen von Acme": goods, and whose they are. */
const goodsOf =
  /(?<!\p{L})(?:with|mit|avec|con|com|met|med|z|ze|dzieki|с) (?:[\p{L}'-]+ ){1,4}?(?:(?:from|by|of|von|de|des|du|di|da|do|van|od|firmy|fran|av|от) )?$/u;
const isEnd =
  /^(?:['’]s)?(?: (?:today|now|tonight|online|in \d{1,2} minutes|for free|heute|jetzt|gleich|online|gratis|kostenlos|aujourd'hui|maintenant|gratuitement|des maintenant|hoy|ahora|oggi|ora|adesso|subito|hoje|agora|ja|vandaag|nu|dzis|dzisiaj|teraz|juz dzis|idag|nu|сегодня|сейчас))? ?[.!»"”]*$/u;

/** "…, the software for laboratories": what the name is. */
const apposed = /^, (?:\p{L}+ )?\p{L}[^,.!?:;]{4,50}[.!]?$/u;

/** The last capitalised name behind the first word, best one that "with" or "by" leads to. */
export function findBrand(written: string, plain: string): Brand | undefined {
  let best: Brand | undefined;
  // A line all in capitals or in title case shows no names.
  const words = written.split(/\s+/u);
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  const most = german.test(plain) ? 0.8 : 0.6;
  if (capitals > Math.max(3, words.length * most)) return undefined;
  // The first word has its capital from where it stands.
  const first = /^\S*/u.exec(written)?.[0].length ?? 0;
  for (const match of written.slice(first).matchAll(name)) {
    const at = first + match.index;
    const before = plain.slice(0, at);
    if (isPlace.test(before.slice(-16))) continue;
    const after = plain.slice(at + match[0].length);
    const isTail = (isEnd.test(after) || apposed.test(after)) && hasLink.test(before);
    const isLinked = isTail || sloganLink.test(before.slice(-24));
    const isCoined = camelCase.test(match[0]);
    const isOwner = ownGoods.test(after);
    const found = {
      name: match[0].replace(/['’]s$|[«»“”„]/gu, ""),
      isLinked,
      isCoined,
      isTail,
      isOffered: isTail && goodsOf.test(before),
      isMeans: isTail && means.test(before),
      isOwner,
    };
    if (
      best === undefined ||
      (isLinked && !best.isLinked) ||
      (isTail && !best.isTail && !best.isCoined) ||
      (isCoined && !best.isCoined && !best.isLinked)
    )
      best = found;
  }
  return best;
}

/** A name of words that no dictionary has, as firms' often are. */
export function isUnheardOf(name: string): boolean {
  return (
    name.length > 4 &&
    !name
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some(isKnownWord)
  );
}
