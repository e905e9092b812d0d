import { lastUnit } from "@/utils/model/last-unit";
import { joined, paused, stopped } from "./slogan-marks";

/** A firm and what a line says of it, as far as the line's shape tells. */
export interface MottoShape {
  readonly firm: string;
  readonly said: string;
  /** Before a pause, behind one, or inside words that mottoes are built with. */
  readonly place: "front" | "back" | "framed";
}

/** "Acme – because health cannot wait", "Acme. Bread that took its time." */
const pause = / ?[:–—|-] |—| ?[.,] /u;
/** "Grow something to be proud of – Acme seeds", "Lower ping. Louder wins. Acme." */
const lastPause = / ?[:–—|-] |[.!] /gu;
const quotes = '»”“"';
const leastSaid = 7;
const mostSaid = 62;
const mostNameWords = 7;
const capitalOrDigit = /^[\p{Lu}\p{N}]/u;
const smallWord = /^\p{Ll}{3,14}$/u;
const joining = /^(?:&|and|und|et|y|e|en|och|de|du|des|da|di|do|dos|das|del|della|la|le|van|von)$/u;
const quotedName = / ?[«"“„][^«»"“”„]{2,30}[»"”“]$/u;
/** "The new Acme": before a name, and part of no other sentence. */
const news =
  /^(?:The new|Der neue|Die neue|Das neue|Le nouveau|La nouvelle|El nuevo|La nueva|Il nuovo|La nuova|O novo|A nova|De nieuwe|Het nieuwe|Nowy|Nowa|Nya|Новый|Новая|Yeni) /u;

interface Frame {
  /** Marks that it cannot do without. */
  readonly needs: number;
  /** A line without it has not this frame: small, because every line is asked. */
  readonly sign: RegExp;
  /** What is said and the firm, by these names. */
  readonly expression: RegExp;
}

const firm = '(?<firm>[\\p{Lu}\\p{N}«"“„][^.?!;:]{1,50}?)';
const frames: readonly Frame[] = [
  // "With Acme, the town is yours."
  {
    needs: 0,
    sign: /^(?:With|Mit|Avec|Con|Com|Met|Med|Z|Ze|С|Со) /u,
    expression: new RegExp(
      `^\\S+ ${firm}(?:,| (?=(?:you|sie|du|vous|tu|usted|voce|você|je|u|ty|вы|ты|blir|får|bleibt|wird|werden|wordt|worden|blijft) )) ?(?<said>\\P{Lu}{8,60})[.!]?$`,
      "u",
    ),
  },
  // "Say goodbye to damp: choose Acme!"
  {
    needs: joined,
    sign: /[:,–—-] ?(?:choose|try|get|wähle|wählen sie|choisissez|essayez|elige|elija|prueba|scegli|prova|escolha|experimente|kies|probeer|wybierz|wypróbuj|välj|prova|выберите|выбирайте|попробуйте) /u,
    expression: new RegExp(`^(?<said>\\p{Lu}[^.?!;:]{6,60})[:,–—-] ?\\S+ ${firm} ?[.!]*$`, "u"),
  },
  // "Your garden deserves Acme compost."
  {
    needs: 0,
    sign: /^(?=[YIDVTSULJВ])\S+ (?:\S+ ){1,4}?(?:deserves?|loves?|needs?|verdienen?|lieben?|mérite(?:nt)?|aime(?:nt)?|merecen?|ama[on]?|merita(?:no)?|merece|verdient|houdt van|zasługuj[eą]|förtjänar|älskar|заслуживает|любит) /u,
    expression: new RegExp(
      `^(?<said>(?:Your|Ihre?|Dein|Deine|Votre|Vos|Tu|Tus|Su|Tuo|La tua|Il tuo|Sua|Seu|Uw|Jouw|Twój|Twoja|Twoje|Din|Ditt|Ваша?) \\P{Lu}{8,40} )${firm}[.!]?$`,
      "u",
    ),
  },
];
/** "Clear sight with Acme Opticians": what it is done with, last. */
const helping =
  /^(?<said>[^.?!,;:]{7,50}) (?:with|thanks to|mit|dank|avec|grâce à|con|gracias a|grazie a|com|graças a|met|dankzij|med|tack vare|z|ze|dzięki|с|со|благодаря) (?<firm>[^.?!,;:]{3,40}?) ?[.!]?$/u;
/** "Travel light. Travel Acme." */
const twice = /^(?<said>(\S+(?: \S+)?) [^.!?,;:]{3,30})[.!] \2 (?<firm>[^.!?]{3,40})[.!]?$/u;

/** Every shape that a line may have. */
export function mottoShapes(written: string, marks: number): MottoShape[] {
  if (
    !capitalOrDigit.test(written) &&
    !quotedName.test(written.slice(0, 32)) &&
    !/^[«"“„]/u.test(written)
  )
    return [];
  const shapes: MottoShape[] = [];
  const add = (place: MottoShape["place"], one?: string, said?: string) => {
    if (one !== undefined && said !== undefined) shapes.push({ firm: one, said, place });
  };
  for (const { needs, sign, expression } of frames) {
    if ((marks & needs) !== needs || !sign.test(written)) continue;
    const { firm: one, said } = expression.exec(written)?.groups ?? {};
    if (one !== undefined && isName(one.replace(/(?: \p{Ll}+){1,2}$/u, "")))
      add("framed", one, said);
  }
  if ((marks & (paused | stopped)) !== 0) {
    const [front, ofFront] = splitFront(written) ?? [];
    add("front", front, ofFront);
    const [back, ofBack] = splitBack(written) ?? [];
    add("back", back, ofBack);
  }
  const helped = mayEndWithName(written) ? helping.exec(written)?.groups : undefined;
  if (helped?.firm !== undefined && isName(helped.firm)) add("back", helped.firm, helped.said);
  return shapes;
}

/** Not where the last word begins with a small letter, and is in no quotation marks. */
function mayEndWithName(written: string): boolean {
  let end = written.length;
  const last = written.charCodeAt(end - 1);
  if (last === 0x2e || last === 0x21) end -= 1;
  while (end > 0 && written.charCodeAt(end - 1) === 0x20) end -= 1;
  if (quotes.includes(written.charAt(end - 1))) return true;
  const first = written.charCodeAt(lastUnit(written, 0x20, end) + 1);
  return !(first >= 0x61 && first <= 0x7a);
}

/** The name that two calls end with: "Travel light. Travel Acme." */
export function repeatedName(written: string): string | undefined {
  const one = twice.exec(written)?.groups?.firm;
  return one !== undefined && isName(one) ? one : undefined;
}

function splitFront(written: string): readonly [string, string] | undefined {
  const found = pause.exec(written);
  if (found === null) return undefined;
  const one = written.slice(0, found.index);
  const said = withoutEnd(written.slice(found.index + found[0].length));
  const isSaid = said.length >= leastSaid && said.length <= mostSaid && !/[.?!;:]/u.test(said);
  return isSaid && isName(withoutTail(one)) ? [one, said] : undefined;
}

function splitBack(written: string): readonly [string, string] | undefined {
  const found = lastOf(lastPause, withoutEnd(written));
  if (found === undefined) return undefined;
  const said = written.slice(0, found.index);
  const rest = withoutEnd(written.slice(found.index + found[0].length));
  const one = rest.replace(news, "");
  const isSaid = said.length > leastSaid && said.length <= mostSaid && !/[?;:]/u.test(said);
  if (!isSaid || !capitalOrDigit.test(said)) return undefined;
  const [first = "", ...others] = one.split(" ");
  // "mattresses Acme": the goods may stand before the name, too.
  const bare = smallWord.test(first) ? others.join(" ") : withoutTail(one);
  return isName(bare.replace(/ \p{Ll}\d+$/u, "")) ? [one, said] : undefined;
}

/** Without a stop at its end, and a blank before that. */
function withoutEnd(written: string): string {
  let end = written.length;
  const last = written.charCodeAt(end - 1);
  if (last === 0x2e || last === 0x21) end -= 1;
  if (written.charCodeAt(end - 1) === 0x20) end -= 1;
  return written.slice(0, end);
}

/** The last match of a global expression. */
function lastOf(expression: RegExp, written: string): RegExpExecArray | undefined {
  let last: RegExpExecArray | undefined;
  expression.lastIndex = 0;
  for (let found = expression.exec(written); found !== null; found = expression.exec(written)) {
    last = found;
  }
  return last;
}

/** "Rostmans kaffe" without its goods. */
function withoutTail(one: string): string {
  return one.replace(/ \p{Ll}{3,14}$/u, "");
}

/** Words with a capital or a digit, or in quotation marks. */
function isName(one: string): boolean {
  const words = one
    .replace(quotedName, "")
    .split(" ")
    .filter((word) => word !== "");
  if (words.length > mostNameWords || one.length < 2) return false;
  const last = words.at(-1);
  if (last !== undefined && !capitalOrDigit.test(last)) return false;
  return words.every((word) => capitalOrDigit.test(word) || joining.test(word));
}
