/** How one language says who keeps a page going, folded. A firm follows each, or goes before `backs`. */
export interface KeptWords {
  /** "A word from the people who pay our bills". */
  readonly lights: string;
  /** "The newsroom thanks", and what stands behind the firm: "for its support". */
  readonly desk: string;
  readonly thanked: string;
  /** "What you read here is possible" before "thanks to", and "our technology sponsor" behind the firm. */
  readonly reads: string;
  readonly thanksTo: string;
  readonly ours: string;
  /** "Partner", "of this series", "is". */
  readonly partner: string;
  readonly series: string;
  readonly is: string;
  readonly backs: string;
  readonly news: string;
  /** "The local news is backed by", where the firm is last. */
  readonly backed?: string;
  /** "The flour for the recipe was sponsored by". */
  readonly goods: string;
  readonly triggers: string;
}

export const keptWords: Readonly<Record<string, KeptWords>> = {
  en: {
    lights:
      "(?:and )?(?:now )?(?:a |one )?(?:quick |short |brief )?(?:word|message|note) from (?:the )?(?:good |kind |fine )?(?:people|folks|ones|firm|company|crew|those) (?:who|that) (?:keeps? the lights on|pays? (?:our|the|for (?:this|our)) (?:site|page|servers?|hosting|bills?|rent|lights?|bandwidth|forum|newsletter|podcast|show|newsroom)|keeps? (?:this|us|our) \\w+|makes? this possible)(?: \\w+){0,3}",
    desk: "(?:the|our) (?:\\w+ )?(?:newsroom|desk|editors|editorial team|team|page) (?:thanks?|is grateful to|(?:would like|wishes) to thank)",
    thanked: "for (?:its|the|their) (?:\\w+ )?(?:support|backing|help|sponsorship)",
    reads:
      "(?:what you (?:read|see|are reading) here|(?:the |our )?(?:local |county |community )?(?:journalism|reporting|news|coverage)(?: on| in)?(?: this \\w+)?) (?:is|are) (?:\\w+ )?(?:possible|free|here)",
    thanksTo: "thanks to",
    ours: "our (?:[\\w-]+ )?(?:sponsors?|partner)",
    partner: "(?:the )?(?:\\w+ )?(?:partner|sponsor)",
    series: "(?:of|for) (?:this|the|our) (?:series|column|section|supplement|newsletter)",
    is: "is",
    backs: "(?:\\w+ly )?(?:supports|backs|sponsors|funds)",
    news: "(?:the|our) (?:county|local|town|village|community|regional|district) (?:news|journalism|reporting|desk)",
    goods:
      "(?:the )?(?:\\w+ )?(?:flour|ingredients?|meat|cheese|wine|oil|photos?|pictures?|plants|seeds|paint) (?:for|in) (?:this|the|our) \\w+ (?:was|were|is|are) (?:\\w+ )?(?:sponsored|donated|supplied|provided) by",
    triggers:
      "a word from|message from|note from|journalism|newsroom|editors|supports|backs|donated|supplied|provided",
  },
  de: {
    lights:
      "(?:ein|kurzes) (?:kurzes )?(?:wort|hinweis|gruss) (?:von|derer) (?:denen|jenen|den leuten|der firma)?,? ?die (?:hier |uns |unsere?n? )?(?:\\w+ ){0,3}(?:zahlen|zahlt|bezahlen|bezahlt|anlasst|anlassen|moglich machen)",
    desk: "(?:die|unsere) (?:\\w*redaktion|\\w*ressort|moderation) (?:dankt|bedankt sich (?:\\w+ )?bei|sagt danke an)",
    thanked: "fur (?:die|ihre|das|den) (?:\\w+ )?(?:unterstutzung|hilfe|forderung|sponsoring)",
    reads:
      "(?:was (?:sie|ihr|du) hier (?:lesen|lest|liest),? (?:ist|wird) (?:\\w+ )?(?:moglich|kostenlos)?|(?:der |die )?(?:lokal\\w*|kreis\\w*|stadt\\w*)(?:journalismus|nachrichten|berichte) auf dieser seite (?:ist|sind|gibt es))",
    thanksTo: "dank",
    ours: "unsere[mnr] (?:[\\w-]+ )?(?:[\\w-]*sponsor\\w*|[\\w-]*partner\\w*)",
    partner: "(?:der |unser )?(?:\\w+)?(?:partner|sponsor)",
    series: "(?:der|dieser|unserer) (?:\\w*serie|reihe|kolumne|rubrik|beilage)",
    is: "ist",
    backs: "(?:unterstutzt|fordert|sponsert)",
    news: "(?:die|unsere) (?:nachrichten aus (?:dem|der) \\w+|(?:kreis|lokal|regional|stadt)\\w*(?:nachrichten|redaktion|berichte))",
    backed:
      "(?:die |unsere )?(?:nachrichten aus (?:dem|der) \\w+|(?:kreis|lokal|regional|stadt)(?:nachrichten|berichte)) (?:unterstutzt|fordert|sponsert|prasentiert)",
    goods:
      "(?:das|die|der|den) \\w+ (?:zu[mr]|fur (?:das|die|den)) (?:\\w*rezept|\\w*foto|bild|beitrag|backen|test) (?:sponserte|sponsert|stiftete|spendierte|(?:wurde|wird|ist)(?: \\w+)? (?:gesponsert|gestiftet|spendiert) von)",
    triggers:
      "bedankt|dankt|dank|wort von|hinweis von|gruss von|sponser|stiftet|spendiert|gestiftet|unterstutzt|fordert|prasentiert|partner",
  },
  fr: {
    lights:
      "(?:un|le) (?:petit )?(?:mot|message) de (?:ceux|celles|la maison|l'entreprise) qui (?:nous )?(?:pai|pay|regl|financ)\\w+ (?:\\w+ )?(?:factures?|serveurs?|lumiere|hebergement|site)(?: ici)?",
    desk: "(?:la|notre) (?:redaction|moderation)(?: \\w+)? remercie",
    thanked: "(?:pour|de) (?:son|leur|le) (?:\\w+ )?(?:soutien|appui|aide)",
    reads:
      "(?:ce que vous lisez ici|(?:l'|le |la )?(?:information|journalisme|actualite) (?:locale?|de proximite)(?: sur| de)?(?: cette page)?) (?:est|reste) (?:possible|gratuite?)",
    thanksTo: "grace (?:a|au|aux)",
    ours: "notre (?:sponsor|partenaire|mecene)",
    partner: "(?:le |la )?(?:partenaire|sponsor|mecene)",
    series: "(?:de (?:cette|la|notre)|du|de ce) (?:serie|rubrique|chronique|cahier|dossier)",
    is: "est",
    backs: "(?:soutient|parraine|finance)",
    news: "(?:l'|les |notre |nos )(?:actualites?|infos?|information|nouvelles) (?:locales?|du (?:canton|coin|pays|departement)|de la \\w+)",
    goods:
      "(?:la|le|les) [\\p{L}]+ (?:de la|pour la|de cette|du) (?:recette|photo|test|reportage) (?:est|sont|a ete|ont ete) (?:\\w+ )?(?:offert|sponsoris|fourni)\\w+ par",
    triggers: "redaction|soutient|partenaire|mot de|message de|offert|fourni",
  },
  es: {
    lights:
      "(?:una?s? )?(?:breve )?(?:palabras?|mensaje) de (?:quienes?|los que|la empresa que) (?:nos )?(?:pagan?|costean?|mantienen?|sostienen?) (?:\\w+ )?(?:luz|facturas?|servidor\\w*|web|hosting|pagina)(?: aqui)?",
    desk: "(?:la|nuestra) redaccion(?: \\w+)? (?:agradece|da las gracias)(?: a| al)?",
    thanked: "(?:por )?su (?:\\w+ )?(?:apoyo|ayuda|respaldo|patrocinio)",
    reads:
      "(?:lo que (?:lees|leeis|estas leyendo|lee usted) aqui|(?:el |la )?(?:periodismo|informacion) (?:local|de proximidad|comarcal)(?: de| en)?(?: esta pagina)?) (?:es|sigue siendo) (?:posible|gratis|gratuit\\w)",
    thanksTo: "gracias al?",
    ours: "nuestr[oa] (?:sponsor|patrocinador|socio|colaborador)a?",
    partner: "(?:el |la )?(?:patrocinador|colaborador|sponsor|socio)a?",
    series: "de (?:esta|la|nuestra) (?:serie|seccion|columna)",
    is: "es",
    backs: "(?:apoya|patrocina|respalda)",
    news: "(?:las|la|nuestras) (?:noticias|informacion|actualidad) (?:de la (?:comarca|zona|ciudad|provincia)|locales|local|comarcal(?:es)?)",
    goods:
      "(?:la|el|los|las) [\\p{L}]+ (?:de|para) (?:la|esta|el) (?:receta|foto|prueba) (?:l[aoe]s? (?:patrocina|regala)|(?:es|fue|ha sido) (?:patrocinad|cedid|regalad)\\w por)",
    triggers:
      "agradece|gracias a|apoya|patrocin|colaborador|socio|palabras de|mensaje de|cedid|regala",
  },
  it: {
    lights:
      "(?:una?|due|poche) (?:breve )?(?:parol[ae]|messaggio) da chi (?:ci |qui )?(?:paga|pagano|tiene|mantiene) (?:\\w+ )?(?:bollett[ae]|luc[ei]|server|hosting|sito|accesa)(?: (?:la luce|qui)){0,2}",
    desk: "(?:la|nostra) redazione(?: \\w+)? ringrazia",
    thanked: "per (?:il|la|l') ?(?:\\w+ )?(?:sostegno|supporto|aiuto|contributo)",
    reads:
      "(?:quello che legg(?:ete|i) qui|(?:l'|il )?(?:informazione|giornalismo) locale(?: di| su)?(?: questa pagina)?) e (?:possibile|gratis|gratuit\\w)",
    thanksTo: "grazie (?:a|al|alla|allo|agli|ai)",
    ours: "(?:il |la )?nostr[oa] (?:sponsor|partner|sostenitore)",
    partner: "(?:il |lo )?(?:partner|sponsor)",
    series: "(?:di (?:questa|questo)|della|del|dello) (?:serie|rubrica|ciclo|speciale|inserto)",
    is: "e",
    backs: "(?:sostiene|sponsorizza|supporta)",
    news: "(?:le|la|l') ?(?:notizie|cronaca|informazione|redazione) (?:locale?i?|del (?:territorio|comprensorio)|della (?:zona|valle))",
    goods:
      "(?:la|il|lo|le|i|gli) [\\p{L}]+ (?:della|per la|di questa) (?:ricetta|foto|prova) (?:e|e stat[oa]|sono) (?:\\w+ )?(?:offert|sponsorizzat|fornit)\\w da(?:l|lla|i|gli)?",
    triggers:
      "ringrazia|grazie a|sostiene|supporta|sponsor|partner|parola da|parole da|messaggio da|offert|fornit",
  },
  pt: {
    lights:
      "(?:uma?s? )?(?:breve )?(?:palavras?|mensagem|recado) de quem (?:nos )?(?:paga|banca|mantem|sustenta) (?:\\w+ )?(?:contas?|luz|luzes|servidor\\w*|site|hospedagem)(?: (?:por )?aqui)?",
    desk: "(?:a|nossa) (?:redacao|moderacao)(?: \\w+)? agradece(?: a| ao| a o)?",
    thanked: "(?:o|pelo|por seu|o seu) (?:\\w+ )?(?:apoio|patrocinio|suporte)",
    reads:
      "(?:o que (?:le|voce le|leem) aqui|(?:o |a )?(?:jornalismo|informacao|reportagem|noticiario)(?: (?:local|de proximidade|regional))?(?: nesta| desta)?(?: pagina| seccao| secao)?) (?:e|continua) (?:possivel|gratis|gratuit\\w)",
    thanksTo: "gracas (?:a|ao|as|aos)",
    ours: "(?:o |a )?noss[oa] (?:patrocinador|parceir[oa]|apoiador)a?",
    partner: "(?:o |a )?(?:patrocinador|parceir[oa]|apoiador)a?",
    series: "(?:desta|da nossa|deste|da|do) (?:serie|seccao|secao|coluna|rubrica|especial|ciclo)",
    is: "e",
    backs: "(?:apoia|patrocina)",
    news: "(?:as|o|a) (?:noticias|noticiario|informacao|jornalismo) (?:do (?:concelho|bairro|municipio)|da (?:regiao|cidade|terra)|loca(?:l|is)|regiona(?:l|is))",
    goods:
      "(?:a|o|os|as) [\\p{L}]+ (?:da|para a|desta) (?:receita|foto|prova) (?:foi|e|sao|foram) (?:patrocinad|oferecid|cedid)\\w+ (?:pel[oa]s?|por)",
    triggers:
      "agradece|gracas a|apoia|patrocin|parceir|apoiador|palavra de|palavras de|mensagem de|recado de|oferecid|cedid",
  },
  nl: {
    lights:
      "(?:een )?(?:kort )?(?:woord(?:je)?|bericht(?:je)?|boodschap) van (?:de (?:mensen|lui|firma)|degenen|hen) die (?:hier |onze |ons )?(?:\\w+ ){0,3}(?:betalen|betaalt|laten branden|brandend houden|mogelijk maken)",
    desk: "(?:de|onze) (?:\\w*redactie|moderatie) (?:dankt|bedankt)",
    thanked: "voor (?:de|hun|het|haar) (?:\\w+ )?(?:steun|ondersteuning|hulp|bijdrage)",
    reads:
      "(?:wat (?:u|je|jullie) hier (?:leest|lezen)|(?:de )?(?:streek|lokale |regio)(?:journalistiek|nieuws)(?: op deze pagina)?) (?:is|blijft) (?:mogelijk|gratis)",
    thanksTo: "dankzij",
    ours: "onze (?:[\\w-]+ )?(?:sponsor|partner)",
    partner: "(?:de |onze )?(?:partner|sponsor)",
    series: "van (?:deze|onze|de) (?:serie|reeks|rubriek|bijlage)",
    is: "is",
    backs: "(?:steunt|ondersteunt|sponsort)",
    news: "(?:het|ons) (?:streek|lokale |regio|dorps|plaatselijke )(?:nieuws|journalistiek)",
    goods:
      "(?:het|de) \\w+ (?:voor|bij|in) (?:het|dit|de) (?:recept|foto|test) (?:werd|wordt|is) (?:\\w+ )?(?:gesponsord|aangeboden|geleverd) door",
    triggers:
      "dankt|bedankt|dankzij|steunt|sponsor|partner|woord van|woordje van|bericht van|boodschap van|aangeboden|geleverd",
  },
  pl: {
    lights:
      "(?:kilka |dwa )?(?:slow[oa]?|wiadomosc) od (?:tych|firmy),? ktor\\w+ (?:\\w+ ){0,2}(?:placi|placa|oplaca\\w*|utrzymuj\\w+|finansuj\\w+)(?: (?:tu|nasze?|za)){0,2} (?:\\w+ )?(?:rachunki|serwer\\w*|prad|strone|portal)",
    desk: "(?:nasza )?redakcja(?: \\w+)? (?:dziekuje|sklada podziekowania)",
    thanked: "za (?:\\w+ )?(?:wsparcie|pomoc|sponsoring)",
    reads:
      "(?:to,? co (?:tu )?czytacie(?: tutaj)?,?|(?:lokalne )?(?:dziennikarstwo|wiadomosci|informacje)(?: lokalne)?(?: na tej stronie)?) (?:jest|sa) (?:mozliwe|darmowe|bezplatne)",
    thanksTo: "dzieki",
    ours: "nasz\\w+ (?:\\w+ )?(?:sponsor|partner)\\w* ?(?:technologiczn\\w+)?",
    partner: "(?:glownym |strategicznym )?(?:partnerem|sponsorem|mecenasem)",
    series: "(?:cyklu|serii|rubryki|dzialu|dodatku|kacika)",
    is: "jest",
    backs: "(?:wspiera|sponsoruje)",
    news: "(?:wiadomosci|informacje|dziennikarstwo) (?:z (?:powiatu|gminy|regionu|miasta)|lokaln\\w+)",
    backed:
      "(?:wiadomosci|informacje|aktualnosci) (?:z (?:powiatu|gminy|regionu|miasta|okolicy)|lokalne) (?:wspiera|sponsoruje|prezentuje|finansuje)",
    goods:
      "\\w+ do (?:przepisu|zdjec|testu|zdjecia) (?:za)?(?:sponsorowal\\w?|sponsoruje|ufundowal\\w?|podarowal\\w?)",
    triggers:
      "dzieki|dziekuje|podziekowani|wspiera|sponsor|partnerem|mecenasem|ufundowal|podarowal|slowo od|slow od|wiadomosc od|prezentuje|finansuje",
  },
  sv: {
    lights:
      "(?:ett|nagra) (?:kort )?(?:ord|meddelande|halsning) fran (?:dem|de|foretaget) som (?:betalar|haller|bekostar) (?:\\w+ )?(?:elrakning\\w*|rakning\\w*|servrar\\w*|serverh\\w*|ljuset|igang sidan)(?: (?:tant|har|pa)){0,2}",
    desk: "(?:var )?(?:\\w*redaktionen|moderatorerna) (?:tackar|riktar ett tack till)",
    thanked: "for (?:det|sitt|deras|stodet)(?: \\w+)?(?: ?stod\\w*)?",
    reads:
      "(?:det (?:ni|du) laser har|lokaljournalistiken(?: pa den har sidan)?) (?:ar|blir) (?:mojligt?|gratis)",
    thanksTo: "tack vare",
    ours: "var (?:[\\w-]*?)?(?:sponsor|partner)",
    partner: "(?:var )?(?:partner|sponsor)",
    series: "(?:for|till|i) (?:serien|den har serien|bilagan|spalten|temat)",
    is: "ar",
    backs: "(?:stodjer|stoder|sponsrar)",
    news: "(?:lokal|bygde|region|lans)(?:nyheterna|journalistiken|redaktionen)",
    goods:
      "\\w+ (?:till|i|for) (?:receptet|bilden|testet) (?:sponsras|sponsrades|bjods|skanktes) (?:av|pa av)",
    triggers:
      "tackar|tack till|tack vare|stodjer|stoder|sponsr|partner|ord fran|meddelande fran|halsning fran|bjods|skanktes",
  },
  ru: {
    lights:
      "(?:пара слов|слово|сообщение) (?:от )?(?:тех|тем),? кто (?:оплачивает|платит за|содержит) (?:наш\\p{L}* |этот )?(?:хостинг|сервер\\p{L}*|счета|сайт|свет)",
    desk: "(?:наша )?редакция(?: \\p{L}+)? (?:благодарит|выражает благодарность)",
    thanked: "за (?:\\p{L}+ )?(?:поддержку|помощь|содействие)",
    reads:
      "(?:то,? что вы (?:здесь )?читаете(?: здесь)?,?|(?:местная|районная) журналистика(?: на этой странице)?,?) (?:возможно|возможна|бесплатно)",
    thanksTo: "благодаря",
    ours: "наш\\p{L}+ (?:\\p{L}+ )?(?:спонсор|партнер)\\p{L}*",
    partner: "(?:генеральный )?(?:партнер|спонсор)",
    series: "(?:цикла|серии|рубрики|раздела)",
    is: "-|это",
    backs: "(?:поддерживает|спонсирует)",
    news: "(?:новости|хронику) (?:район\\p{L}+|город\\p{L}+|област\\p{L}+|кра\\p{L}+)",
    backed:
      "(?:новости|хронику) (?:район\\p{L}+|город\\p{L}+|област\\p{L}+) (?:поддерживает|спонсирует|представляет)",
    goods:
      "(?:муку|продукты|мясо|сыр|фото|краску|семена) для (?:рецепта|статьи|теста|поста) (?:предоставил\\p{L}?|спонсировал\\p{L}?|подарил\\p{L}?)",
    triggers:
      "благодар|поддержива|спонс|партнер|кто оплач|кто платит|кто содерж|предоставил|подарил|представляет",
  },
};
