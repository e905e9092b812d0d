/** How it is said that a firm pays for what is shown, in one language. */
export interface Deeds {
  /** "This", "these", "today's": of whatever is shown, never of what belongs to others. */
  readonly these: string;
  /** With the blank behind it. */
  readonly be: string;
  /** Participles that speak of paying and of nothing else. */
  readonly paid: string;
  /** Participles that are said of honest help, too: a firm has to be called as firms are. */
  readonly backed: string;
  readonly by: string;
  /** "In association with", "courtesy of": with the word before the firm. */
  readonly ties: string;
  /** How no one but who is paid says it: "kindly", "proudly". */
  readonly warmly: string;
  /** "Our sponsors", behind "by": no news says that of anybody. */
  readonly ours: string;
  /** "With the kind support". */
  readonly support: string;
  /** "Of", behind the support. */
  readonly of: string;
  /** "Our friends at", before a firm's name. */
  readonly friends: string;
  readonly triggers: readonly string[];
}

/** By language; Russian, Turkish and the languages without spaces have whole patterns (whole-deeds.ts). */
export const deedWords: Readonly<Record<string, Deeds>> = {
  en: {
    these: "this|these|today's|tonight's",
    be: "(?:is|are|was|were|has been|have been|comes?|gets) ",
    paid: "sponsored|brought to (?:you|us)|made possible|underwritten|(?:kindly|proudly|generously) (?:supported|presented|funded)",
    backed: "supported|presented|funded|powered|financed|hosted",
    by: "by|to you by|through|thanks to",
    ties: "(?:by )?courtesy of|in (?:[a-z]+ )?(?:association|partnership|co-?operation|collaboration|conjunction) with|(?:supported|presented|powered|hosted) by",
    warmly: "kindly|proudly|generously|gratefully",
    ours: "our (?:\\w+ )?(?:sponsors?|advertisers?|(?:commercial|corporate|institutional) partners?)",
    of: "of|from|by",
    support:
      "(?:with|thanks to|through) (?:the )?(?:\\w+ )?(?:support|backing|compliments|sponsorship)",
    friends:
      "(?:from|of|by) (?:our|the) (?:\\w+ )?(?:friends|people|folks|team) (?:at|from|over at|of)",
    triggers: ["friends at", "kindly", "proudly", "checkout", "funding for", "comes from"],
  },
  de: {
    these: "diese[rsmn]?|heutige[rs]?",
    be: "(?:wird|wurde|werden|wurden|ist|sind) ",
    paid: "(?:ihnen |euch )?(?:gesponsert|gesponsort|ermoglicht|moglich gemacht|prasentiert)",
    backed: "unterstutzt|finanziert|gefordert|getragen",
    by: "von|durch|vom",
    ties: "in (?:[a-z]+ )?(?:zusammenarbeit|kooperation|partnerschaft) mit|(?:unterstutzt|powered|prasentiert) (?:von|durch|by)",
    warmly: "freundlicherweise|dankenswerterweise|freundlich",
    ours: "unsere[nrm]? (?:\\w+ )?(?:haupt)?(?:sponsor(?:en)?|(?:werbe|firmen|geschafts)partnern?|anzeigenkunden)",
    of: "von|der|des|durch|vom|durch die",
    support: "(?:mit|dank) (?:der )?(?:\\w+ )?(?:unterstutzung|hilfe)",
    friends:
      "(?:unserer|von unseren|der) (?:\\w+ )?(?:freunde?n?|leute|team) (?:von|bei|aus|vom|der)",
    triggers: ["unserer freunde", "unseren freunden"],
  },
  fr: {
    these: "cet|cette|ce|ces",
    be: "(?:est|sont|a ete|ont ete|vous est) ",
    paid: "(?:fierement |amicalement |gracieusement )?(?:sponsorise\\w*|parraine\\w*|rendue?s? possibles?|offerte?s?)",
    backed: "soutenue?s?|presentee?s?|financee?s?|propos[eé]e?s?",
    by: "par|grace a",
    ties: "en (?:partenariat|collaboration|association) avec|(?:presentee?s?|proposee?s?|soutenue?s?) par",
    warmly: "aimablement|fierement|amicalement|gracieusement|genereusement",
    ours: "(?:notre|nos) (?:\\w+ )?(?:sponsors?|annonceurs?|partenaires? (?:commercia|institutionn|financ)\\w+)",
    of: "de|d'|du|des|de la",
    support:
      "(?:avec|grace) ?(?:au |le |la |l'|un )?(?:\\w+ )?(?:soutien|appui|concours|collaboration|participation)",
    friends: "de (?:nos|notre) (?:\\w+ )?(?:amis?|equipe) (?:de|d'|du|chez)",
    triggers: ["nos amis"],
  },
  es: {
    these: "este|esta|estos|estas",
    be: "(?:esta|es|fue|ha sido|son|estan) ",
    paid: "(?:patrocinad[oa]s?|auspiciad[oa]s?|posible)",
    backed: "apoyad[oa]s?|presentad[oa]s?|financiad[oa]s?|ofrecid[oa]s?",
    by: "por|gracias a",
    ties: "en (?:colaboracion|asociacion|alianza) con|(?:presentad[oa]s?|ofrecid[oa]s?|apoyad[oa]s?) por|por (?:gentileza|cortesia) de",
    warmly: "orgullosamente|amablemente|generosamente",
    ours: "nuestr[oa]s? (?:\\w+ )?(?:patrocinador(?:es|a)?|socios \\w+(?:les|ivos)|anunciantes?|auspiciantes?)",
    of: "de|del|de la",
    support: "(?:con|gracias) (?:el |la |al )?(?:\\w+ )?(?:colaboracion|apoyo|patrocinio|respaldo)",
    friends: "de (?:nuestr[oa]s|l[oa]s) (?:\\w+ )?(?:amig[oa]s|gente|equipo) de",
    triggers: [],
  },
  it: {
    these: "quest[oaie]|quest'",
    be: "(?:e|e'|viene|e stat[oa]|sono|ora e) ",
    paid: "(?:sponsorizzat[oaie]|res[oaie] possibil[ei]|offert[oaie])",
    backed: "sostenut[oaie]|presentat[oaie]|finanziat[oaie]|supportat[oaie]",
    by: "da|dal|dalla|dai|dagli|dalle|grazie a",
    ties: "in (?:collaborazione|associazione|partnership) con|(?:presentat[oaie]|sostenut[oaie]|supportat[oaie]) da(?:l|lla|i)?",
    warmly: "gentilmente|orgogliosamente|generosamente",
    ours: "(?:il |i |dal |dai )?nostr[oi] (?:\\w+ )?(?:sponsor|inserzionist[ai]|partner \\w+(?:ali|ari))",
    of: "di|dei|del|della|dello|dell'",
    support:
      "(?:con (?:il|la)|grazie al(?:la)?) (?:\\w+ )?(?:collaborazione|sostegno|supporto|contributo|patrocinio)",
    friends: "de(?:i|gli) (?:nostri )?(?:\\w+ )?(?:amici) (?:di|del|della|dello)",
    triggers: ["nostri amici"],
  },
  pt: {
    these: "este|esta|estes|estas|esse|essa",
    be: "(?:e|foi|esta|sao|foram) ",
    paid: "(?:patrocinad[oa]s?|oferecid[oa]s?|possive(?:l|is))",
    backed: "apoiad[oa]s?|apresentad[oa]s?|financiad[oa]s?",
    by: "por|pelo|pela|pelos|pelas|gracas a",
    ties: "em (?:parceria|colaboracao|associacao) com|(?:apresentad[oa]s?|apoiad[oa]s?) (?:por|pel[oa])",
    warmly: "gentilmente|orgulhosamente|generosamente",
    ours: "(?:o|a|os|as|pelos?|pelas?)? ?noss[oa]s? (?:\\w+ )?(?:patrocinador(?:es|a)?|anunciantes?|apoiador(?:es)?|parceiros \\w+(?:ais|iros|ivos))",
    of: "de|d[oa]s?",
    support: "(?:com|gracas ao?) (?:o |a )?(?:\\w+ )?(?:colaboracao|apoio|patrocinio)",
    friends: "d[oa]s (?:noss[oa]s )?(?:\\w+ )?(?:amig[oa]s|pessoal) d[aeo]",
    triggers: ["nossos amigos"],
  },
  nl: {
    these: "deze|dit",
    be: "(?:wordt|werd|worden|is|zijn) ",
    paid: "(?:mede )?(?:gesponsord|mogelijk gemaakt|(?:u |je )?aangeboden)",
    backed: "ondersteund|gesteund|gepresenteerd|gefinancierd",
    by: "door|dankzij",
    ties: "in samenwerking met|(?:gepresenteerd|ondersteund) door",
    warmly: "trots|vriendelijk|gul",
    ours: "onze (?:\\w+ )?(?:sponsors?|sponsoren|adverteerders?|zakelijke partners)",
    of: "van|door",
    support: "met (?:de )?(?:\\w+ )?(?:steun|hulp|ondersteuning|medewerking)",
    friends: "van onze (?:\\w+ )?(?:vrienden|mensen) (?:van|bij)",
    triggers: ["onze vrienden"],
  },
  pl: {
    these: "ten|ta|to|te|niniejsz\\w+|dzisiejsz\\w+",
    be: "(?:jest|zostal\\w*|byl\\w*|sa) ",
    paid: "sponsorowan\\w+",
    backed: "wspieran\\w+|finansowan\\w+|prezentowan\\w+",
    by: "przez",
    ties: "we wspolpracy z|wspieran[yae] przez",
    warmly: "dumnie|hojnie|laskawie",
    ours: "nasz(?:ego|ych) (?:\\w+ )?(?:sponsora|sponsorow|reklamodawcow|reklamodawcy)",
    of: "firmy|marki|od|ze strony",
    support: "(?:przy|dzieki|ze) (?:\\w+ )?(?:wsparciu|wsparciem|pomocy)",
    friends: "naszych (?:\\w+ )?(?:przyjaciol|znajomych) (?:z|ze|od)",
    triggers: ["naszych przyjaciol"],
  },
  sv: {
    these: "detta|denna|det har|den har|dagens|kvallens",
    be: "(?:(?:ar|blir|har) )?",
    paid: "(?:sponsras|sponsra[td]e?s?|sponsoreret|sponset|mojliggors|mojliggjorts|presenteras(?: i samarbete)?|bjuds pa)",
    backed: "stods|presenteras|finansieras",
    by: "av|af|med|genom",
    ties: "i (?:[a-z]+ )?samarbete med|presenterat av",
    warmly: "stolt|vanligt|generost",
    ours: "vara? (?:\\w+ )?(?:sponsor(?:er)?|annonsor(?:er)?)",
    of: "av|fran",
    support: "(?:med|tack vare) (?:\\w+ )?(?:stod|hjalp)",
    friends: "(?:av|fran) vara (?:\\w+ )?(?:vanner|kompisar) (?:pa|hos|fran|i)",
    triggers: ["vara vanner"],
  },
};
