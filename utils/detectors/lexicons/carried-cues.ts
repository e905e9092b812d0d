import { people } from "./donor-cues";
import type { Cue, TalkWords } from "./sponsor-lexicon";
import { paidWays } from "./thing-cues";

/** Folded, in one language. */
interface CarriedWords {
  /** What a newsroom brings, beside what comments stand in. */
  readonly news: string;
  readonly our: string;
  /** That it comes to its readers because of somebody: only they are spoken to so. */
  readonly comes?: string;
  /** Stems of that, parted by bars. */
  readonly stems?: string;
}

const words: Readonly<Record<string, CarriedWords>> = {
  en: {
    news: "coverage|previews?|reports?|round-?ups?|reporting",
    our: "our",
    comes:
      "you (?:(?:by )?courtesy of|thanks to|with the (?:\\p{L}+ )?(?:sponsorship|support|compliments) of)",
    stems: "you with the",
  },
  de: {
    news: "[\\p{L}-]*(?:bericht(?:e|erstattung)?|vorschau|dienst|runde|nachrichten|journalismus|redaktion)",
    our: "unsere?",
    comes: "prasentiert (?:ihnen|euch)(?: das| die| der)?",
    stems: "prasentiert ihnen|prasentiert euch",
  },
  fr: {
    news: "suivi|chronique|couverture|compte rendu|revue|dossier|info(?:rmation)?|journalisme",
    our: "cette?|ce|notre|nos",
  },
  es: {
    news: "previas?|cronicas?|resumen|cobertura|periodismo|noticias",
    our: "nuestr[oa]s?",
    comes:
      "(?:(?:les|os) llegan?|llegan? a (?:ustedes|vosotros)|de hoy llegan?) (?:gracias a|por (?:cortesia|gentileza) de|con el (?:patrocinio|apoyo) de)l?",
    stems: "les llega|os llega|hoy llega|a ustedes|a vosotros",
  },
  it: {
    news: "cronaca|rassegna|resoconto|giornalismo|notizie|pagina|redazione",
    our: "la nostra|il nostro|le nostre",
    comes:
      "vi (?:e (?:presentat|propost|offert)[ao] da|(?:arriva|giunge)(?:no)? (?:grazie a|con il (?:patrocinio|sostegno|contributo)(?: \\p{L}+)? d[ei]))(?:l|lla|llo|i)?",
    stems: "vi e propost|vi arriva|vi giunge",
  },
  pt: {
    news: "cobertura|correio|resumo|antevisao|reportagem|jornalismo|noticias|redacao",
    our: "a nossa|o nosso|as nossas",
    comes:
      "(?:chegam? ate (?:si|voces?|vos) (?:gracas a|com (?:o )?(?:patrocinio|apoio) d|por cortesia d)|e-(?:lhe|vos) (?:oferecid|apresentad)[oa] pel)(?:[oae]s?)?",
    stems: "ate si|ate voce|ate vos|e-lhe |e-vos ",
  },
  nl: {
    news: "[\\p{L}-]*(?:verslag(?:en|geving)?|voorbeschouwing|overzicht|journalistiek|nieuws)",
    our: "onze?|ons",
  },
  pl: {
    news: "kronik\\p{L}+|relacj\\p{L}+|przeglad\\p{L}*|zapowied\\p{L}+|serwis\\p{L}*|redakcj\\p{L}+",
    our: "nasz\\p{L}*",
  },
  sv: {
    news: "[\\p{L}-]*(?:svep|bevakning|journalistik|referat|nyheter)\\p{L}*",
    our: "var|vart|vara",
  },
};

const few = "(?: [\\p{L}'’-]+,?){0,5}?";

function cuesOf(language: string, { news, our, comes }: CarriedWords): Cue[] {
  const { things, paid, by } = paidWays(language);
  const sponsored = (pattern: string): Cue => {
    return { kind: "sponsored", at: "any", tail: "firm-end", isPlain: true, pattern };
  };
  const start = "^\\P{L}{0,4}";
  const ending = `(?!\\p{L})${people}`;
  const cues = [
    sponsored(
      `${start}(?:${our}) (?:[\\p{L}-]+ ){0,2}?(?:${news})${few} (?:${paid})(?: \\p{L}+){0,2}? (?:${by})${ending}`,
    ),
  ];
  if (comes !== undefined) {
    cues.push(
      sponsored(
        `${start}(?:[\\p{L}\\p{N}'’-]+ ){0,4}?(?:${things}|${news})${few} (?:${comes})${ending}`,
      ),
    );
  }
  return cues;
}

/**
 * What a newsroom brings that comes to its readers because of a firm ("Match previews come to you courtesy of Acme"),
 * or that one pays for ("Our court reporting is financed by Acme"). By language.
 */
export const carriedCues: Readonly<Record<string, TalkWords>> = Object.fromEntries(
  Object.entries(words).map(([language, own]) => {
    const triggers = own.stems?.split("|") ?? [];
    return [language, { media: "", triggers, cues: cuesOf(language, own) }];
  }),
);
