import { mineEastern } from "./mine-eastern";
import { type MineWords, mineWords } from "./mine-words";
import { whole } from "./plain-forms";
import type { Cue, TalkWords } from "./sponsor-lexicon";

/** What is called one's own, any language, after the beginning of a compound. */
const talk =
  "(?:\\p{L}|-){0,12}(?:blog|[ck]h?anal|kanaal|channel|column|coluna|kolumne|felieton|kronika|podcast|newsletter|arti[ck]|seri|stream|rubri|spalt|kommentar|guid|guia|gids|pagin|page|seite|sida)\\p{L}{0,4}";
const hence = "(?:hence|daher|deshalb|d'ou|de ahi|da qui|dai|vandaar|stad|darav)";
const debate =
  "[^.?!]{0,24}(?:debat|diskus|discus|dyskus|dibatt|[ck]om+ent|forum|foro|reacties|trad)";
/** "… for everyone", "free": no firm is thanked for a debate in a country. */
const toAll =
  "(?=[^.?!]* (?:every(?:one|body)|alle?|tous|todos|tutti|iedereen|wszystkich|alla|free|kostenlos|gratis|gratuit\\p{L}*)(?!\\p{L}))";
/** Who paid for a journey, or makes what is read possible, in the clause behind a name. */
const paid =
  "(?=[^.?!]*(?:paid|bezahlt|paye|pag[oa]|betaald|oplacil|betalade|sponsoringu))(?=[^.?!]*(?:trip|travel|reis|voyage|viaje|viaggio|viagem|wyjazd|resa|relacj))";
const makes = `(?=[^.?!]*(?:possibl|moglich|posible|possibile|possivel|mogelijk|mojlig))(?=[^.?!]* ${talk})`;
const time =
  "(?:days?|weeks?|months?|tage?|wochen?|monate?|jours?|semaines?|mois|dias?|semanas?|mes\\p{L}{0,2}|giorni|settimane|dagen|weken|maand\\p{L}*|dni|tygodni\\p{L}*|miesi\\p{L}+|dagar|veckor|manad\\p{L}*)";
const gain = `(?:(?:\\d+|[a-z]{2,9}) ${time}(?: \\p{L}+)?? (?:free|for|gratis|kostenlos|gratuit\\p{L}*|offert\\p{L}*|de graca|za darmo|fritt|a un euro)|\\d+(?: ?%| [a-z]{2,5}) (?:off|discount|rabat\\p{L}*|nachlass|korting|znizki|d[ei] (?:remise|reduction|descuento|desconto|sconto)| p[uo]i?n[kt]\\p{L}*)|(?:free|gratis|kostenlos\\p{L}*|fri) (?:shipping|versand|frakt)|(?:livraison|envio|spedizione|portes|frete) (?:gratuit|gratis|offert))`;
/** Who is no firm, in any language. */
const nobody =
  "(?! ?(?:the |die |de |den |la |el |il |o |a )?(?:mrs?|dr|frau|herr|familie|madame|monsieur|don|dona|senora?|signora?|mevrouw|pan[iau]?|fru|herr|provinci\\p{L}+|kommun\\p{L}*) )";

function cuesOf(words: MineWords): Cue[] {
  const { goes, link, runs, products } = words;
  const own = `${words.my} (?:[\\p{L}-]+ )?${talk}`;
  const firm = (kind: Cue["kind"], pattern: string, tail: Cue["tail"] = "firm"): Cue => {
    return { kind, at: "any", tail, pattern };
  };
  return [
    whole(`(?<!^m(?:y|eine?|i[no]?|ia|on|a|ijn) \\p{L}+) (?:${words.sponsors}) ${own}`, {
      at: "named",
    }),
    ...(products === undefined ? [] : [whole(` ${products}`, { at: "named" })]),
    whole(`(?:^| (?:the|die|der|la|el|il|o|a) )(?<firm>[^.?!,;:]{4,40}?) ${words.supports} ${own}`),
    firm("partner", `(?<!\\p{L})${words.sponsorIs}(?= [^.?!,;]{3,40},? ${hence})`),
    firm(
      "sponsored",
      `^${words.thanks}${nobody}(?= ?[^.?!]{3,50}?,? ${words.keep}${debate})${toAll}`,
    ),
    firm(
      "sponsored",
      `^[^.?!,;]{0,30}(?:${talk}|talk|praat|funk|snack|forum)(?: [\\p{L}-]+)? (?:${words.lives})${nobody}`,
      "firm-end",
    ),
    firm(
      "thanks",
      `(?<!\\p{L})${goes}${nobody}(?= ?[^.?!, ]{2,30}(?:(?: [^.?!, ]+){1,4}(?:,| -)${paid}|(?: [^.?!, ]+){0,4},${makes}))`,
    ),
    firm(
      "thanks",
      `(?<!\\p{L})${goes} (?:\\p{L}{2,8} )?\\p{L}*(?:sponsor|partner)\\p{L}{0,3}(?: at)?(?!\\p{L})`,
    ),
    ...(runs === undefined ? [] : [firm("sponsored", `^(?:${runs})${nobody}`, "firm-end")]),
    {
      kind: "code",
      at: "any",
      pattern: `(?<!\\p{L})${link}[^.?!]{0,80}?(?<!\\p{L})${gain}|(?<!\\p{L})${gain}[^.?!]{0,80}? ${link}`,
    },
  ];
}

/**
 * What is somebody's own, who pays for it, and what a link of their own gives: "Acme sponsors my blog",
 * "my sponsor is Acme", "thanks to Acme we can keep the debate open", "through my link you get 30
 * days free". By language.
 */
export const mineCues: Readonly<Record<string, TalkWords>> = Object.fromEntries(
  [
    ...Object.entries(mineWords).map(
      ([language, own]) => [language, own.triggers, cuesOf(own)] as const,
    ),
    ...mineEastern,
  ].map(([language, triggers, cues]) => {
    // Firms are named by such words, too, and no disguise is undone into them.
    const plain = cues.map((cue): Cue => ({ ...cue, isPlain: true }));
    return [language, { media: "", triggers: triggers.split("|"), cues: plain }];
  }),
);
