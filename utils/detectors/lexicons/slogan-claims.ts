/** What a firm says it is to its customers, behind its name: "the trusted partner for". */
export const roleClaim: RegExp =
  /^\P{L}*(?:(?:the|your|a|der|die|das|ihre?|le|la|votre|l'|el|su|tu|il|il tuo|o|a|seu|sua|de|het|uw|jouw|twoj|din|ditt|ваш) ?)?(?:[\p{L}-]+ ){0,3}?(?:partner|choice|specialists?|experts?|home|name|way|place|spezialist(?:en)?|experten?|adresse|partenaire|specialiste|expert|adresse|socio|especialistas?|expertos?|eleccion|specialist[ai]|espert[oi]|scelta|parceiro|especialistas?|escolha|specialist(?:en)?|keuze|adres|ekspert|wybor|specjalista|experten|valet|партнер|эксперт|выбор|специалист|[\p{L}-]*(?:software|app|platform|plattform|plateforme|plataforma|piattaforma|platforma)|system|tool|service|solution|storage|insurance|broadband|logiciel|programma?|aplicacion|applicazione|aplicativo|oprogramowanie|programmet|программа|сервис|приложение)(?!\p{L})(?: (?:for|in|of|to|fur|im|pour|de|en|para|per|em|voor|w|dla|i|for|для|в)(?!\p{L}))/u;

/** What is made easy: "Payroll made simple – with Acme". */
export const easeClaim: RegExp =
  /^[^.?!]{3,40}(?<!\p{L})(?:made (?:easy|simple|better|smarter)|(?:leicht|einfach|schnell) gemacht|en toute (?:simplicite|serenite|confiance)|sin (?:complicaciones|esfuerzo|preocupaciones)|senza (?:pensieri|stress|complicazioni)|sem (?:complicacao|complicacoes|preocupacao)|(?:makkelijk|eenvoudig|simpel) gemaakt|bez (?:stresu|komplikacji|wysilku)|utan (?:krangel|stress)|без (?:хлопот|забот|лишних \p{L}+))(?!\p{L})/u;

/** In all that it matches: small, because every line is asked. */
export const easeWord: RegExp = /made |gemaa?[ck]|toute |s(?:in|enza|em) |bez |utan |без /;

/** "X，让…更清晰", "…をもっとスマートに。X", "…을 더 편리하게!": better, and never worse. */
export const unspacedClaim: RegExp =
  /^[\u3400-\u9fff\w]{3,12}[,:](?:让|讓)[^,。]{2,14}更(?:清晰|高效|轻松|輕鬆|安全|健康|美好|舒适|舒適|简单|簡單|便捷|省心|智能|快乐|快樂|精彩|安心|放心)[。!]?$|^[^。]{3,20}[をが](?:もっと|より|さらに)(?:スマート|快適|便利|簡単|楽|安全|健康|豊か|くっきり|美し|おいし|身近)[にくとい]*[。、!] ?[\p{L}\p{N}]{3,24}[。]?$|^[\p{L}\p{N} ]{2,16}(?:으로|로|와|과|에서) [^.?!]{2,20} 더 (?:편리하|쉽|간편하|건강하|안전하|선명하|빠르|스마트하|행복하|편안하|가볍|아름답|똑똑하)게[.!]*$/u;
