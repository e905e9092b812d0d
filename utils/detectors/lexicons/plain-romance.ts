import { gift, label, nouns, partner, sponsored } from "./plain-forms";
import type { Cue } from "./sponsor-lexicon";

/** Plain ways to say it in French, Spanish, Italian and Portuguese; see plain-cues.ts. */
export const plainRomance: Readonly<Record<string, readonly Cue[]>> = {
  fr: [
    sponsored(
      "^(?:la|le|cette|notre) (?:page|rubrique|section|newsletter|lettre|emission|chronique|cahier|supplement)(?: [\\p{L}'-]+){0,3}? est (?:soutenue?|financee?|parrainee?|sponsorisee?|offerte?|presentee?) par(?: la| le)?",
    ),
    gift(
      "^(?:\\p{L}+ ){1,3}(?:offert|fourni|prete|envoye|cede)e?s? (?:gracieusement |gratuitement |aimablement )?par",
    ),
    sponsored("avec (?:le |l')(?:soutien|appui|concours) \\p{L}+ (?:de|du|d')", { at: "start" }),
    sponsored(
      `(?:cet|cette|ce|ces|nos|notre) ${nouns}(?:vous )?(?:est|sont) (?:offerte?s?|presentee?s?|proposee?s?|parrainee?s?|soutenue?s?) par`,
    ),
    sponsored(
      "^(?:cet|cette|ce|ces) [^.?!]{3,50} (?:grace (?:a|au)|avec (?:l'aimable )?(?:le )?(?:soutien|concours|participation))(?: (?:de|du|des))?",
    ),
  ],
  es: [
    gift(
      "^(?:\\p{L}+ ){1,3}(?:cedid|prestad|regalad|enviad|facilitad|proporcionad)[oa]s? (?:gratuitamente |gratis |amablemente )?por",
    ),
    {
      kind: "thanks",
      at: "any",
      pattern:
        "(?:gracias|agradecid\\p{L}+) a (?<firm>[^.?!,;]{3,40}?) por (?:ceder|prestar|enviar|regalar|mandar|facilitar)(?:nos|me)",
    },
    sponsored(
      "(?:el |la )?(?:concurso|desafio|reto|encuesta|crucigrama|sorteo|foro|quiz)(?: [\\p{L}]+){0,3}? (?:lo |la |os |les? |te )?(?:traen?|presentan?|ofrecen?|patrocinan?)(?: para (?:ustedes|vosotros|ti))?",
      { at: "start" },
    ),
    sponsored(
      `(?:este|esta|estos|estas|nuestr[oa]) ${nouns}(?:te |os |les? )?(?:llega|llegan|es|son|estan?|cuenta|cuentan) (?:presentad[oa]s? por|ofrecid[oa]s? por|patrocinad[oa]s? por|gracias a|cortesia de|gentileza de|con el (?:apoyo|patrocinio|respaldo) de)`,
    ),
    sponsored("(?:presenta|ofrece|patrocina|auspicia)(?: esta? [\\p{L}]+)?:? ?", {
      at: "start",
      tail: "firm-end",
      band: "possible",
    }),
  ],
  it: [
    sponsored(
      "^(?:la|il|questa|questo|lo) (?:pagina|rubrica|sezione|newsletter|spazio|inserto)(?: [\\p{L}'-]+){0,3}? e (?:realizzat[ao]|pubblicat[ao]|curat[ao]|possibile|sostenut[ao]) (?:con il|grazie al) (?:sostegno|contributo|supporto) (?:di|della|del|dello)",
    ),
    label(
      "^\\P{L}{0,3}(?:main |official |gold |title )?sponsor (?:della|del|dello|dell'|di) ?[\\p{L} ]{3,30}: \\S",
    ),
    gift(
      "^(?:\\p{L}+ ){1,3}(?:fornit|offert|prestat|inviat|regalat)[oaie] (?:gratuitamente |gentilmente |in prova )?(?:da|dal|dalla)",
    ),
    sponsored(
      `(?:quest[aoie]|quest'|il nostro|la nostra) ?${nouns}(?:vi |ti )?(?:e|sono|arriva|arrivano) (?:stat[oaie] )?(?:offert[oaie]|presentat[oaie]|sponsorizzat[oaie]|resa? possibile|grazie|per gentile concessione)(?: (?:da|dal|dalla|di|a|al|alla))?`,
    ),
    sponsored(
      "(?:lo |il )?(?:sponsor|partner|sostenitore) (?:di (?:questa?|oggi)|dell[ao]|del)(?: [\\p{L}-]+)? (?:e|:)",
      { at: "start" },
    ),
    partner("^[\\p{L}]+ in (?:collaborazione|partnership) con", { at: "own" }),
  ],
  pt: [
    sponsored(
      "^(?:a|o|esta|este|nossa) (?:editoria|secao|pagina|coluna|newsletter|caderno|espaco|boletim)(?: [\\p{L}-]+){0,4}? (?:tem|conta com|recebe) (?:o )?(?:patrocinio|apoio) d[aeo]",
    ),
    gift(
      "^(?:\\p{L}+ ){1,3}(?:cedid|fornecid|emprestad|enviad|oferecid)[oa]s? (?:gratuitamente |gentilmente )?(?:por|pel[oa])",
    ),
    sponsored(
      "(?:o |a |este |esta )?(?:\\p{L}+ ){1,4}e (?:um )?(?:oferecimento|patrocinio|cortesia) d[aeo]s?",
      { at: "start" },
    ),
    sponsored(
      `(?:este|esta|estes|estas|esse|essa|nosso|nossa) ${nouns}(?:e|sao|foi|chegam?|tem|contam?) (?:ate voce )?(?:um oferecimento|oferecid[oa]s?|apresentad[oa]s?|patrocinad[oa]s?|gracas|cortesia|com o (?:apoio|patrocinio)|o (?:apoio|patrocinio)|apoio|patrocinio) ?(?:por|pel[oa]|d[aeo]|a|ao)?`,
    ),
  ],
};
