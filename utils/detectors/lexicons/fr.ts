import type { SponsorLexicon } from "./sponsor-lexicon";

export const fr: SponsorLexicon = {
  language: "fr",
  hasSpaces: true,
  triggers: [
    "soutenu",
    "appui",
    "en association",
    "communique",
    "placement de produit",
    "spons",
    "publicit",
    "publi-",
    "publire",
    "publiin",
    "partenari",
    "partenaire",
    "collaboration",
    "propos",
    "affili",
    "code",
    "commission",
    "annonce",
    "remuner",
    "rendu possible",
    "pub",
  ],
  media:
    "(?:article|episode|podcast|emission|video|billet|page|site|blog|newsletter|lettre|contenu|reportage|publication|post|commentaire|programme|projet|dossier|chronique|direct|stream|rubrique|fil|message|chaine|numero|web)",
  sponsor: "(?:sponsors?|partenaires?|annonceurs?|parrains?|mecenes?)",
  by: "(?:par|de|avec)",
  cues: [
    {
      kind: "sponsored",
      at: "coined",
      tail: "end",
      pattern: "(?:est|a ete) (?:fierement )?(?:sponsorisee?|parrainee?|soutenue?) par",
      band: "possible",
    },
    {
      kind: "thanks",
      at: "any",
      pattern:
        "\\b(?:merci|remercions|remerciements?|remercie|un grand merci)\\b[^.?!]{0,30}\\b(?:a|au|aux|notre|nos|le|les)\\b[^.?!]{0,20}\\b(?:sponsors?|partenaires? (?:commerciaux|commercial|du jour)|annonceurs?|partenaires?)\\b",
    },
    {
      kind: "thanks",
      at: "any",
      pattern:
        "\\bmerci\\b[^.?!]{0,40}\\b(?:de|d'avoir|pour) (?:\\w+ ){0,2}(?:sponsoris\\w+|parrain\\w+|soutenir|soutenu|soutien)\\b[^.?!]{0,20}{media}",
    },
    {
      kind: "sponsored",
      at: "any",
      tail: "name",
      pattern:
        "\\b(?:cet|cette|ce|ces|l'|le|la|notre|mon) ?(?:\\w+ ){0,2}?{media}(?: du jour| web)? (?:est|etait|sont|a ete|ont ete|vous est|vous sont)(?: aussi| egalement| fierement)? (?:sponsoris\\w+|presente\\w*|propose\\w*|offerte?s?|parraine\\w*|soutenue?s?|rendue?s? possible|finance\\w*|produite? en partenariat|cree\\w* en partenariat) (?:grace a|par|avec)",
    },
    {
      kind: "sponsored",
      at: "any",
      pattern:
        "^(?:cet|cette|ce) (?:\\w+ )?{media} est (?:sponsorisee?|parrainee?|une publicite|une collaboration commerciale|un publireportage|remuneree?)",
    },
    {
      kind: "sponsored",
      at: "start",
      tail: "end",
      pattern:
        "(?:fierement |article |contenu |video |episode )?(?:sponsorisee?s?|presentee?s?|parrainee?s?|offerte?s?|propose?e?s?|soutenue?s?|financee?s?|rendue?s? possible) (?:par|grace a)",
    },
    {
      kind: "sponsored",
      at: "start",
      tail: "end",
      pattern:
        "(?:avec (?:le )?(?:aimable )?(?:soutien|concours|appui|parrainage)|grace au soutien) (?:financier )?(?:de|d'|du|des)",
    },
    {
      kind: "partner",
      at: "any",
      tail: "name",
      pattern:
        "\\b(?:{media}|contenu|cree|realise|ecrit|produit|publie|propose)e?s? ?(?:\\w+ )?en (?:partenariat|collaboration|association) (?:commercial\\w* |remunere\\w* )?avec",
    },
    {
      kind: "partner",
      at: "any",
      pattern:
        "\\b(?:partenariat|collaboration) (?:remunere\\w*|commercial\\w*|sponsorise\\w*|paye\\w*)(?: avec)?",
    },
    {
      kind: "partner",
      at: "start",
      tail: "end",
      pattern: "(?:en )?(?:partenariat|collaboration) (?:commercial\\w* |remunere\\w* )?avec",
    },
    {
      kind: "label",
      at: "line",
      pattern:
        "(?:la |page de )?(?:pub|publicites?|annonces?|publi-?reportage|publi-?redactionnel|contenus? (?:sponsorises?|partenaires?|de marque|promotionnels?|publicitaires?)|articles? (?:sponsorises?|partenaires?)|partenariat(?: commercial| remunere)?|communique|publi-?information|sponsorisee?|sponsors?|nos (?:sponsors|partenaires)|collaboration commerciale|partenariat remunere|lien sponsorise|publication sponsorisee|message publicitaire|espace publicitaire)",
    },
    {
      kind: "label",
      at: "label",
      pattern: "partenaire",
    },
    {
      kind: "disclosure",
      at: "any",
      pattern:
        "\\bliens? (?:d'affiliation|affilies?|sponsorises?|partenaires?|remuneres?)\\b|\\b(?:nous|je|on)\\b[^.?!]{0,30}\\b(?:touch|percev|perco|recev|recoi|gagn)\\w*\\b[^.?!]{0,30}\\bcommission\\b",
    },
    {
      kind: "disclosure",
      at: "any",
      pattern:
        "\\b(?:j'ai|nous avons|on m'a|on nous a)\\b[^.?!]{0,30}\\b(?:paye|remunere|offert|sponsorise)\\w*\\b[^.?!]{0,40}\\b(?:par|pour (?:cet?|cette|ca|en parler|tester|l'essayer|un test|le test|partager|ecrire|publier|presenter|mentionner|promouvoir))\\b",
    },
    {
      kind: "code",
      at: "any",
      tail: "code",
      pattern:
        "\\b(?:avec|utilis\\w+|entr\\w+|saisi\\w+|via|le)\\b(?: \\w+){0,2}? ?(?:code)(?: promo| promotionnel| de reduction| reduction| avantage| remise| parrain)?:?",
    },
    {
      kind: "code",
      at: "any",
      tail: "code",
      pattern: "\\bcode (?:promo|promotionnel|de reduction|reduction|parrainage)\\b:?",
    },
    {
      kind: "tag",
      at: "any",
      pattern:
        "(?<![^\\s(])#(?:pub|publicite|sponsorise|partenariat|partenariatremunere|collaborationcommerciale|collab|sponso|produitoffert)\\b",
    },
  ],
  against:
    "\\b(?:humeur|panne|greve|embouteillage|retard|sous-investissement|coup de gueule|ne|n'est|pas|jamais|sans|aucune?|independant|evidemment|visiblement|apparemment|sans doute|semble|loi|maillot|propagande)\\b",
  bodies:
    "(?:etat|gouvernement|contribuables?|impots|lobby|lobbies|gauche|droite|parti|industrie|soros|poutine|macron|ville|region|ceux)",
};
