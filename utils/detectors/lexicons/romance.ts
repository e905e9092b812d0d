import type { SponsorLexicon } from "./sponsor-lexicon";

export const fr: SponsorLexicon = {
  language: "fr",
  hasSpaces: true,
  triggers: [
    "spons",
    "publi",
    "partenari",
    "partenaire",
    "collaboration",
    "soutien",
    "presente par",
    "parrain",
    "offert",
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
    "(?:article|episode|podcast|emission|video|billet|page|site|blog|newsletter|lettre|contenu|reportage|publication|post|commentaire|programme|projet|dossier|chronique|direct|stream|rubrique|fil|message|emission|chaine|numero|web)",
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
      pattern:
        "(?:pub|publicite|annonce|sponsorisee?|contenu sponsorise|article sponsorise|publi-?reportage|sponsors?|notre sponsor|nos sponsors|partenaire|partenaire officiel|collaboration commerciale|partenariat remunere|promo)",
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
        "\\b(?:j'ai|nous avons|on m'a|on nous a)\\b[^.?!]{0,30}\\b(?:paye|remunere|offert|sponsorise)\\w*\\b[^.?!]{0,40}\\b(?:par|pour)\\b",
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
        "(?:^|(?<=\\s))#(?:pub|publicite|sponsorise|partenariat|partenariatremunere|collaborationcommerciale|collab|sponso|produitoffert)\\b",
    },
  ],
  against:
    "\\b(?:ne|n'est|pas|jamais|sans|aucun|aucune|independant|evidemment|visiblement|apparemment|sans doute|semble|loi|maillot|propagande)\\b",
  bodies:
    "(?:etat|gouvernement|contribuables?|mairie|impots|lobby|lobbies|gauche|droite|parti|industrie|soros|poutine|macron|ville|region|ceux)",
};

export const es: SponsorLexicon = {
  language: "es",
  hasSpaces: true,
  triggers: [
    "patrocin",
    "publi",
    "anunci",
    "colaboracion",
    "presentado",
    "ofrecido",
    "gracias a",
    "afiliad",
    "codigo",
    "cupon",
    "comision",
    "auspici",
    "sponsor",
    "alianza",
    "apoyo",
    "traido",
    "promocion",
    "pagad",
  ],
  media:
    "(?:articulo|episodio|podcast|programa|video|capitulo|contenido|pagina|sitio|web|blog|boletin|publicacion|post|nota|noticia|entrada|hilo|comentario|espacio|proyecto|canal|directo|stream|reportaje|seccion|serie|edicion|bot|sorteo|guia)",
  sponsor:
    "(?:patrocinador(?:es|a|as)?|anunciantes?|auspiciador(?:es)?|auspiciantes?|socios?|colaborador(?:es)?)",
  by: "(?:por|de|con)",
  cues: [
    {
      kind: "sponsored",
      at: "coined",
      tail: "end",
      pattern: "(?:esta|es|ha sido) (?:orgullosamente )?(?:patrocinad[oa]|auspiciad[oa]) por",
      band: "possible",
    },
    {
      kind: "thanks",
      at: "any",
      pattern:
        "\\b(?:gracias|agradecemos|agradecimiento|agradecer|agradezco)\\b[^.?!]{0,30}\\b(?:a|al|nuestros?|nuestras?|los|el|de)\\b[^.?!]{0,20}\\b(?:patrocinador(?:es|a|as)?|anunciantes?|auspiciador(?:es)?|auspiciantes?|sponsors?)\\b",
    },
    {
      kind: "thanks",
      at: "any",
      pattern: "\\bgracias a\\b[^.?!]{1,40}\\bpor (?:patrocinar|auspiciar|apoyar|hacer posible)\\b",
    },
    {
      kind: "sponsored",
      at: "any",
      tail: "name",
      pattern:
        "\\b(?:este|esta|estos|el|la|nuestro|nuestra|mi) (?:\\w+ ){0,2}?{media}(?: de hoy)? (?:esta|es|fue|ha sido|estan|llega|se hace|te llega)(?: a ustedes| tambien| orgullosamente)? ?(?:patrocinad\\w+|presentad\\w+|auspiciad\\w+|ofrecid\\w+|traid\\w+|financiad\\w+|posible|promocionad\\w+|pagad\\w+|cread\\w+ en colaboracion|hech\\w+ en colaboracion)(?: a ustedes| para ti)? (?:por|gracias a|con|de)",
    },
    {
      kind: "sponsored",
      at: "start",
      tail: "end",
      pattern:
        "(?:contenido |articulo |video |programa |espacio |publicacion |post |entrada )?(?:patrocinad[oa]s?|auspiciad[oa]s?|presentad[oa]s?|ofrecid[oa]s?|traid[oa]s?|promocionad[oa]s?|financiad[oa]s?|posible) (?:a ustedes )?(?:por|gracias a)",
    },
    {
      kind: "sponsored",
      at: "start",
      tail: "end",
      pattern:
        "(?:con el (?:apoyo|patrocinio|auspicio|respaldo)|gracias al (?:apoyo|patrocinio)|por gentileza|cortesia) (?:de|del)",
    },
    {
      kind: "partner",
      at: "any",
      tail: "name",
      pattern:
        "\\b(?:colaboracion|asociacion|alianza|promocion) (?:pagad[oa]|comercial|remunerad[oa]|patrocinad[oa])(?: con| de)?",
    },
    {
      kind: "partner",
      at: "start",
      tail: "end",
      pattern:
        "(?:contenido |articulo |hecho |creado |realizado )?en (?:colaboracion|asociacion|alianza) (?:comercial |pagada )?con",
    },
    {
      kind: "label",
      at: "line",
      pattern:
        "(?:la )?(?:publicidad|anuncios?|publirreportaje|publi|patrocinad[oa]|(?:contenido|articulo|post|entrada|mensaje|espacio|nota|publicacion|enlace|video)s? (?:patrocinad[oa]s?|promocionad[oa]s?|publicitari[oa]s?|de marca|pagad[oa]s?)|patrocinador(?:es)?|nuestros patrocinadores|colaboracion pagada|promocion|promocion pagada|branded content|aviso publicitario|espacio publicitario|anunciante)",
    },
    {
      kind: "label",
      at: "label",
      pattern:
        "(?:publicidad|anuncio|patrocinad[oa]|patrocinador(?:es)?|patrocina|contenido patrocinado|auspicia|auspician|publi|publirreportaje|nuestro patrocinador|promocion|colaboracion pagada)",
    },
    {
      kind: "disclosure",
      at: "any",
      pattern:
        "\\b(?:enlaces?|links?|vinculos?) (?:de )?afiliad[oa]s?\\b|\\benlaces? de afiliacion\\b|\\b(?:recibi\\w+|gana\\w+|obten\\w+|llev\\w+|cobr\\w+)\\b[^.?!]{0,30}\\bcomision\\b[^.?!]{0,40}\\b(?:compra|enlace|venta|producto)",
    },
    {
      kind: "code",
      at: "any",
      tail: "code",
      pattern:
        "\\b(?:con|usa|usando|use|utiliza|utilice|introduce|ingresa|el|mi)\\b(?: \\w+){0,2}? ?(?:codigo|cupon)(?: de)?(?: descuento| promocional| promo)?:?",
    },
    {
      kind: "tag",
      at: "any",
      pattern:
        "(?:^|(?<=\\s))#(?:publi|publicidad|patrocinado|colaboracion|colaboracionpagada|anuncio|ad|sponsor)\\b",
    },
  ],
  against:
    "\\b(?:no|nunca|jamas|sin|ningun|ninguna|independiente|claramente|obviamente|seguramente|parece|estudio|camiseta|retiro)\\b",
  bodies:
    "(?:gobierno|estado|contribuyentes?|ayuntamiento|partido|lobby|izquierda|derecha|psoe|pp|industria|soros|putin|farmaceutica|nuestros impuestos|ministerio|gente|mismos|nadie|ninguna)",
};

export const it: SponsorLexicon = {
  language: "it",
  hasSpaces: true,
  triggers: [
    "spons",
    "pubblic",
    "collaborazione",
    "partner",
    "offerto",
    "offerta da",
    "promoss",
    "presentato",
    "affilia",
    "codice",
    "commission",
    "inserzion",
    "supporto",
    "promo",
    "adv",
    "sostegno",
    "contributo",
  ],
  media:
    "(?:articolo|episodio|puntata|podcast|programma|video|contenuto|pagina|sito|blog|newsletter|post|servizio|commento|progetto|canale|diretta|rubrica|prodotto|portale|guida|trasmissione)",
  sponsor: "(?:sponsors?|partner|inserzionist[ai]|sostenitori)",
  by: "(?:da|dal|dalla|dai|con)",
  cues: [
    {
      kind: "sponsored",
      at: "coined",
      tail: "end",
      pattern: "(?:e|e'|viene) (?:sponsorizzat[oa]|supportat[oa]|finanziat[oa]) (?:da|dal|dalla)",
      band: "possible",
    },
    {
      kind: "thanks",
      at: "any",
      pattern:
        "\\b(?:grazie|ringraziamo|ringraziamento|ringrazia|si ringrazia)\\b[^.?!]{0,30}\\b(?:al|allo|ai|agli|a|il|lo|i|gli|nostr[oi]|alla)\\b[^.?!]{0,20}\\b(?:sponsors?|inserzionist[ai]|partner)\\b",
    },
    {
      kind: "thanks",
      at: "any",
      pattern:
        "\\bgrazie a\\b[^.?!]{1,40}\\bper (?:aver |avere )?(?:sponsorizzat\\w|sponsorizzare|sostenuto|supportato)\\b",
    },
    {
      kind: "sponsored",
      at: "any",
      tail: "name",
      pattern:
        "\\b(?:questo|questa|quest'|il|la|lo|l'|nostro|nostra) ?(?:\\w+ ){0,2}?{media} (?:e|e'|viene|e stat[oa]|vi e|ti e)(?: stat[oa])?(?: anche)? ?(?:sponsorizzat\\w|offert\\w|presentat\\w|promoss\\w|realizzat\\w in collaborazione|reso possibile|supportat\\w|finanziat\\w|possibile) (?:da|dal|dalla|dallo|dai|dagli|grazie a|con)?",
    },
    {
      kind: "sponsored",
      at: "start",
      tail: "end",
      pattern:
        "(?:contenuto |articolo |video |puntata )?(?:sponsorizzat[oa]|offert[oa]|presentat[oa]|promoss[oa]|powered|resa? possibile|supportat[oa]) (?:da|dal|dalla|dallo|dall'|dai|dagli|by|grazie a)",
    },
    {
      kind: "sponsored",
      at: "line",
      pattern: "(?:questo|il) (?:nostro )?{media} (?:e|viene) (?:sponsorizzato|offerto) da",
    },
    {
      kind: "sponsored",
      at: "start",
      tail: "end",
      pattern:
        "(?:con il (?:supporto|sostegno|contributo|patrocinio)|grazie al (?:supporto|sostegno)) (?:di|del|della)",
    },
    {
      kind: "partner",
      at: "any",
      tail: "name",
      pattern:
        "\\b(?:collaborazione|partnership) (?:pagata|retribuita|commerciale|a pagamento|sponsorizzata)(?: con)?",
    },
    {
      kind: "partner",
      at: "start",
      tail: "end",
      pattern:
        "(?:realizzat[oa] |articolo |contenuto )?in (?:collaborazione|partnership|associazione) con",
    },
    {
      kind: "label",
      at: "line",
      pattern:
        "(?:adv|pubblicita|annuncio|annunci|inserzione|pubbliredazionale|publiredazionale|messaggio (?:pubblicitario|promozionale)|(?:contenut[oi]|articol[oi]|post|link|spazio|video) (?:sponsorizzat[oi]|promozional[ei]|pubblicitari[oi]|a pagamento)|sponsorizzato|sponsor|i nostri sponsor|informazione pubblicitaria|collaborazione (?:pagata|retribuita|commerciale)|partnership pubblicizzata|promozione)",
    },
    {
      kind: "label",
      at: "label",
      pattern:
        "(?:adv|pubblicita|annuncio|sponsorizzato|contenuto sponsorizzato|sponsor|il nostro sponsor|main sponsor|promo|partner|messaggio promozionale|articolo sponsorizzato)",
    },
    {
      kind: "disclosure",
      at: "any",
      pattern:
        "\\b(?:link|collegamenti) (?:di affiliazione|affiliati|sponsorizzati)\\b|\\b(?:riceviamo|guadagniamo|otteniamo|ricevere|ricevo|guadagno|percepiamo|guadagnare)\\b[^.?!]{0,30}\\bcommission[ei]\\b",
    },
    {
      kind: "code",
      at: "any",
      tail: "code",
      pattern:
        "\\b(?:con|usa|usate|utilizza|inserisci|il)\\b(?: \\w+){0,2}? ?(?:codice)(?: sconto| promo| promozionale| coupon)?:?",
    },
    {
      kind: "tag",
      at: "any",
      pattern:
        "(?:^|(?<=\\s))#(?:adv|pubblicita|sponsorizzato|collaborazione|inserzione|annuncio|partnership|suppliedby|gifted)\\b",
    },
  ],
  against:
    "\\b(?:non|mai|senza|nessun|nessuna|indipendente|evidentemente|chiaramente|ovviamente|sembra|compenso)\\b",
  bodies:
    "(?:stato|governo|contribuenti|comune|regione|partito|lobby|sinistra|destra|industria|soros|putin|tasse)",
};

export const pt: SponsorLexicon = {
  language: "pt",
  hasSpaces: true,
  triggers: [
    "patroc",
    "publi",
    "anunci",
    "parceria",
    "oferecid",
    "apresentad",
    "apoio",
    "obrigad",
    "agradec",
    "afiliad",
    "codigo",
    "cupom",
    "cupao",
    "comissao",
    "conteudo",
    "promovid",
    "oferecimento",
    "trazid",
    "possivel",
  ],
  media:
    "(?:artigo|episodio|podcast|programa|video|conteudo|pagina|site|blog|newsletter|publicacao|post|materia|reportagem|comentario|projeto|projecto|canal|live|secao|quadro|boletim|bot|topico|serie|edicao|espaco|texto)",
  sponsor: "(?:patrocinador(?:es|a|as)?|anunciantes?|apoiador(?:es)?|parceiros?)",
  by: "(?:por|pelo|pela|pelos|pelas|com|de)",
  cues: [
    {
      kind: "sponsored",
      at: "coined",
      tail: "end",
      pattern: "(?:e|foi|esta) (?:orgulhosamente )?(?:patrocinad[oa]|apoiad[oa]) (?:por|pelo|pela)",
      band: "possible",
    },
    {
      kind: "thanks",
      at: "any",
      pattern:
        "\\b(?:obrigad[oa]s?|agradecemos|agradecimento|agradeco|agradecer|valeu|gratidao)\\b[^.?!]{0,30}\\b(?:ao|aos|a|as|nossos?|nossas?|o|os|pelo)\\b[^.?!]{0,20}\\b(?:patrocinador(?:es|a|as)?|patrocinio|anunciantes?|apoiador(?:es)?|parceiros?)\\b",
    },
    {
      kind: "sponsored",
      at: "any",
      tail: "name",
      pattern:
        "\\b(?:este|esta|esse|essa|o|a|nosso|nossa|meu) (?:\\w+ ){0,2}?{media}(?: de hoje)? (?:e|foi|esta|tem|chega|e um)(?: tambem| orgulhosamente| a voce| ate voce)? ?(?:patrocinad\\w+|apresentad\\w+|oferecid\\w+|trazid\\w+|apoiad\\w+|promovid\\w+|possivel|financiad\\w+|um oferecimento|o oferecimento|criad\\w+ em parceria|feit\\w+ em parceria|produzid\\w+ em parceria)(?: a voce| ate voce| para voce)? ?(?:por|pelo|pela|pelos|pelas|com|gracas|de|da|do)",
    },
    {
      kind: "sponsored",
      at: "start",
      tail: "end",
      pattern:
        "(?:conteudo |artigo |video |post |publicacao |programa )?(?:patrocinad[oa]s?|apresentad[oa]s?|oferecid[oa]s?|promovid[oa]s?|apoiad[oa]s?|trazid[oa]s?|oferecimento|patrocinio|um oferecimento) ?(?:a voce |ate voce )?(?:por|pelo|pela|de|da|do|:)",
    },
    {
      kind: "sponsored",
      at: "start",
      tail: "end",
      pattern: "(?:com (?:o )?(?:apoio|patrocinio)|gracas ao (?:apoio|patrocinio)) (?:de|do|da)",
    },
    {
      kind: "partner",
      at: "any",
      tail: "name",
      pattern:
        "\\b(?:parceria|colaboracao|promocao) (?:paga|comercial|remunerada|patrocinada)(?: com)?",
    },
    {
      kind: "partner",
      at: "start",
      tail: "end",
      pattern:
        "(?:conteudo |artigo |feito |criado |produzido )?em (?:parceria|colaboracao|associacao) (?:comercial |paga )?com",
    },
    {
      kind: "label",
      at: "line",
      pattern:
        "(?:publicidade|anuncios?|publieditorial|informe publicitario|patrocinado|publi|(?:conteudo|artigo|post|publicacao|link|materia|mensagem|video)s? (?:patrocinad[oa]s?|publicitari[oa]s?|pag[oa]s?|promovid[oa]s?|de marca)|patrocinador(?:es)?|nossos patrocinadores|parceria paga|conteudo de marca|espaco publicitario|propaganda|apoio|oferecimento|publipost)",
    },
    {
      kind: "label",
      at: "label",
      pattern:
        "(?:publicidade|anuncio|patrocinado|patrocinador(?:es)?|patrocinio|conteudo patrocinado|informe publicitario|publi|nosso patrocinador|oferecimento|parceria paga|propaganda)",
    },
    {
      kind: "disclosure",
      at: "any",
      pattern:
        "\\blinks? (?:de )?afiliad[oa]s?\\b|\\b(?:recebemos|ganhamos|receber|ganhar|recebo|ganho)\\b[^.?!]{0,30}\\bcomiss(?:ao|oes)\\b",
    },
    {
      kind: "code",
      at: "any",
      tail: "code",
      pattern:
        "\\b(?:com|use|usa|usando|utilize|insira|digite|o|meu)\\b(?: \\w+){0,2}? ?(?:codigo|cupom|cupao)(?: de)?(?: desconto| promocional)?:?",
    },
    {
      kind: "tag",
      at: "any",
      pattern:
        "(?:^|(?<=\\s))#(?:publi|publicidade|patrocinado|parceria|parceriapaga|anuncio|ad)\\b",
    },
  ],
  against:
    "\\b(?:nao|nunca|jamais|sem|nenhum|nenhuma|independente|claramente|obviamente|parece|deve ser)\\b",
  bodies:
    "(?:governo|estado|contribuintes?|prefeitura|partido|lobby|esquerda|direita|pt|psdb|industria|soros|putin|departamento|uma organizacao|nossos impostos|povo)",
};
