/** How it is said in one language who pays for what readers read, and what somebody got for it. */
export interface UpkeepWords {
  /** "the server", "the server's costs". */
  readonly costs: string;
  /** "are paid by", "are on", before the firm. */
  readonly borne: string;
  /** "the company", which may go before the firm's name. */
  readonly firm: string;
  /** "pays for", "offers you", behind the firm. */
  readonly pays: string;
  /** "this", and "of this". */
  readonly these: string;
  readonly ofThese: string;
  /** What readers talk in. */
  readonly talk: string;
  readonly partner: string;
  /** "for the sake of transparency", "note". */
  readonly frankly: string;
  /** "pays me", behind the firm. */
  readonly payMe: string;
  /** "I get a commission if", "the links are affiliate links". */
  readonly earning: string;
  /** "I am the brand's ambassador", "received free from", before the firm. */
  readonly received: string;
  /** "this account works with", before the firm. */
  readonly account: string;
  /** "lives on the support of", between the forum and the firm. */
  readonly lives: string;
  /** "we thank the" before a firm, for "its contribution to the column". */
  readonly contributed: string;
  readonly triggers: string;
}

export const upkeepWords: Readonly<Record<string, UpkeepWords>> = {
  fr: {
    costs: "(?:(?:les|nos) frais (?:de |d'|du )|l'|les? |la )(?:serveurs?|hebergement|moderation)",
    borne:
      "(?:est|sont) (?:prise?s? en charge|paye\\p{L}*|regle\\p{L}*|finance\\p{L}*|offert\\p{L}*) par",
    firm: "(?:la |l')(?:societe|entreprise|marque|maison) ",
    pays: "(?:finance|paie|paye|sponsorise|parraine|(?:vous|nous) offre)(?:nt)?",
    these: "cette?|ces?|cet|notre|nos",
    ofThese: "de (?:cette?|ces?|cet|notre|nos)",
    talk: "commentaires?|discussions?|echanges?|debats?|fils?|forum|rubrique|page|blog|newsletter|espace|site",
    partner: "(?:sponsor|partenaire|mecene)",
    frankly:
      "(?:en toute transparence|par (?:souci de )?transparence|transparence|je precise|precision)",
    payMe: "(?:me (?:paie|paye|remunere)|m'a (?:paye|remunere|offert|prete|envoye))",
    earning: "liens [^.?!]{0,30}sont (?:affilies|remuneres)",
    received:
      "je suis ambassad(?:eur|rice) de la marque|(?:cadeau|colis) (?:pr|presse) de(?: la (?:maison|marque))?",
    account: "ce compte (?:est en (?:partenariat|collaboration) avec|collabore avec)",
    lives:
      "(?:existe|vit|tient|reste|continue)(?: [\\p{L}']+){0,3}? grace (?:aux?|a)(?: (?:soutien|appui|concours))?(?: (?:de|du|des))?",
    contributed:
      "remerci\\p{L}+(?: \\p{L}+)? (?:la|le|les|l')(?= ?[^.?!,;]{4,50}? pour (?:sa|son|leur) (?:contribution|soutien|aide) (?:a|au) (?:cette|ce|notre|la) )",
    triggers:
      "frais|hebergement|serveur|moderation|mecene|transparence|precis|ambassad|cadeau|colis|compte|grace a",
  },
  es: {
    costs:
      "(?:(?:los|nuestros) (?:gastos|costes|costos) del? |el |la |los )(?:servidor(?:es)?|alojamiento|hosting|moderacion)",
    borne:
      "(?:corren?|van?) (?:a cargo|por cuenta) del?|(?:es|son|estan?) (?:pagad|costead|financiad)[oa]s? por|l[oa]s? (?:pagan?|costean?|financian?)",
    firm: "la (?:empresa|compania|firma|marca) ",
    pays: "(?:pagan?|costean?|financian?|patrocinan?|(?:les?|te|os|nos) (?:ofrecen?|invitan? a|traen?))",
    these: "est[ae]|est[oa]s|nuestr[oa]s?",
    ofThese: "de (?:est[ae]|est[oa]s|nuestr[oa]s?)",
    talk: "comentarios?|cronicas?|conversacion|charla|debate|hilo|foro|columna|seccion|pagina|blog|boletin|espacio|rato",
    partner: "(?:patrocinador|colaborador|anunciante|sponsor)a?",
    frankly: "(?:(?:por|en aras de la) transparencia|transparencia|aviso|aclaro)",
    payMe: "me (?:pagan?|ha pagado|pago|regalo|ha regalado|envio|presto)",
    earning:
      "(?:me llevo|cobro|recibo|gano) [^.?!]{0,24}comision (?:si|sin coste|por cada)|enlaces [^.?!]{0,30}son de afiliad",
    received:
      "soy embajadora? de(?: la marca)?|(?:regalo|envio|paquete) de prensa de|recibi [^.?!]{2,30} (?:gratis|gratuitamente) de",
    account: "esta cuenta (?:colabora con|tiene (?:un )?(?:acuerdo|colaboracion) con)",
    lives:
      "(?:se publica|existe|vive|sigue|se mantiene|cuenta)(?: [\\p{L}']+){0,3}? (?:gracias al?|con (?:el|la))(?: (?:apoyo|patrocinio|ayuda|respaldo)(?: (?:economic|financier)[oa])?)?(?: del?)?",
    contributed:
      "agrade(?:cer|cemos|zco) a(?: la|l)?(?= (?:cooperativa|banco|caja|mutua|laboratorios|farmacia|libreria|bodegas|editorial|clinica|optica|seguros|grupo) [^.?!,;]{3,40}? su (?:aportacion|apoyo|ayuda|contribucion) (?:a|en) )",
    triggers:
      "gastos|costes|costos|alojamiento|hosting|servidor|moderacion|transparencia|aviso|aclaro|embajador|prensa|recibi |cuenta|costea|invita|pagan|ayuda|comision",
  },
  it: {
    costs:
      "(?:(?:le|nostre) spese (?:del |di |dell')|i costi (?:del |di |dell')|il |la |l'|i )(?:server|hosting|moderazione)",
    borne:
      "(?:e|sono) (?:a carico|pagat[oaie]|copert[oaie]|offert[oaie]) (?:di|del|della|da|dal|dalla)|l[oaie] (?:paga|offre|finanzia)",
    firm: "(?:la |l')(?:ditta|societa|azienda) ?",
    pays: "(?:paga|finanzia|sponsorizza|(?:vi|ti|ci) (?:offr|regal|port)[aeo])(?:no)?",
    these: "quest[oaie]|quest'|il nostro|la nostra",
    ofThese: "(?:di quest[oaie]|di quest'|del nostro|della nostra)",
    talk: "comment[oi]|discussion[ei]|conversazion[ei]|confronto|dibattito|forum|rubrica|pagina|blog|newsletter|spazio|momento|filo|sito",
    partner: "(?:sponsor|partner|sostenitore|inserzionista)",
    frankly: "(?:per (?:trasparenza|correttezza)|trasparenza|preciso)",
    payMe: "mi (?:paga|pagano|ha pagato|hanno pagato|ha regalato|ha prestato|ha inviato)",
    earning:
      "(?:prendo|ricevo|guadagno) [^.?!]{0,24}(?:commissione|percentuale|provvigione) (?:se|senza cost|per ogni)|link [^.?!]{0,30}sono (?:affiliati|di affiliazione)",
    received:
      "sono (?:brand )?ambassador (?:di|del)|(?:l[aeo] \\p{L}+ )?(?:l'|l[aeo] )?(?:ho|abbiamo) ricevut\\w (?:[^.?!]{2,30} )?(?:gratis|gratuitamente|in omaggio|in prova) da|\\p{L}+ in (?:prestito d'uso|omaggio|prova|comodato) d[ai]",
    account: "quest'account (?:e in (?:partnership|collaborazione) con|collabora con)",
    lives:
      "(?:esiste|vive|nasce|resta|continua)(?: [\\p{L}']+){0,3}? (?:grazie (?:alla|al?)|in collaborazione con|con il)(?: (?:sostegno|contributo|supporto))?(?: (?:di|del|della))?",
    contributed:
      "si ringrazia(?:no)?(?: la| il| l')(?= ?[^.?!,;]{4,50}? per il (?:contributo|sostegno|supporto) (?:a|al|alla) (?:nostr[oa] )?(?:redazione|moderazione|rubrica|pagina|forum|sito|newsletter))",
    triggers:
      "spese|costi|hosting|server|moderazione|offr|regala|trasparenza|correttezza|preciso|ambassador|ricevuto|in prestito|in prova|comodato|account|percentuale|provvigion|porta",
  },
  pt: {
    costs:
      "(?:(?:as|nossas) (?:despesas|contas) d[aeo] |os custos d[aeo] |o |a |os )(?:servidor(?:es)?|alojamento|hospedagem|moderacao)",
    borne:
      "(?:fica|ficam|correm?|e|sao) (?:por conta|a cargo) d[aeo]s?|(?:e|sao) (?:pag|custead|bancad|financiad)[oa]s? (?:por|pel[oa]s?)|quem (?:paga|banca|custeia) e",
    firm: "a (?:empresa|firma|marca|loja) ",
    pays: "(?:paga|banca|custeia|financia|patrocina|(?:(?:lhes?|te|nos) )?oferece)m?(?:-(?:lhes?|vos|nos))?",
    these: "est[ea]s?|ess[ea]s?|noss[oa]s?",
    ofThese: "(?:d?est[ea]s?|dess[ea]s?|d[oa]s? noss[oa]s?)",
    talk: "comentarios?|conversas?|discussao|debate|topico|forum|coluna|secao|pagina|blog|boletim|newsletter|espaco|momento|site",
    partner: "(?:patrocinador|parceir[oa]|anunciante|apoiador)a?",
    frankly: "(?:(?:por|em nome da) transparencia|transparencia|aviso|esclareco)",
    payMe: "(?:me (?:paga|pagam|pagou|ofereceu|emprestou|enviou)|(?:paga|pagou|ofereceu)-me)",
    earning: "links [^.?!]{0,30}sao (?:de )?afiliad",
    received:
      "sou embaixadora? d[ao](?: marca)?|recebid[oa]s? d[aeo]|(?:recebi|recebemos) [^.?!]{2,30} (?:gratuitamente|de graca) d[aeo]",
    account: "esta conta (?:tem parceria com|colabora com)",
    lives:
      "(?:publicad[oa]|existe|vive|mantem-se|se mantem|continua)(?: [\\p{L}']+){0,3}? (?:gracas a[os]?|com o)(?: (?:apoio|patrocinio)(?: financeiro)?)?(?: d[aeo]s?)?",
    contributed:
      "agrade(?:cer|cemos|co) (?:a|ao)(?= (?:cooperativa|banco|caixa|laboratorios|farmacia|livraria|adega|editora|clinica|optica|seguros|grafica|grupo) [^.?!,;]{3,40}? o (?:contributo|apoio|patrocinio) (?:a|ao|para) )",
    triggers:
      "despesas|contas|custos|alojamento|hospedagem|servidor|moderacao|transparencia|aviso|esclareco|embaixador|recebid|recebi |recebemos|conta |custeia|banca|contributo",
  },
};
