/** Words of advertising slogans, folded. One line per language, in the order of the lexicons. */
const imperatives = [
  "safeguard|streamline|boost|protect|cut|discover|transform|unlock|simplify|secure|empower|upgrade|experience|enjoy|elevate|accelerate|automate|optimi[sz]e|maximi[sz]e|supercharge|introducing|meet|try|shop|switch to|sign up|book|save|get|grow|build|create|learn|master|reach|manage|track|modernise|modernize|improve|enhance|reduce|scale|power|drive|start|join|explore|refresh|relax|treat yourself|say goodbye|say hello|make your|take your|keep your|give your|find your|feel|sleep|turn your|bring your|future-proof|defend|monitor|deliver|connect|plan|order|download|subscribe",
  "sichern|schutzen|entdecken|entdecke|erleben|erlebe|sparen|spare|steigern|steigere|optimieren|vereinfachen|testen|teste|jetzt|holen|hol|starten|starte|bestellen|profitieren|machen sie|geniessen|verwalten|buchen",
  "protegez|boostez|decouvrez|simplifiez|optimisez|profitez|transformez|economisez|securisez|essayez|gagnez|automatisez|offrez|commandez|reservez|gerez|ameliorez|passez a",
  "protege|proteja|descubre|descubra|simplifica|simplifique|optimiza|aprovecha|transforma|ahorra|ahorre|impulsa|impulse|mejora|mejore|prueba|pruebe|consigue|disfruta|automatiza|gestiona|reserva",
  "proteggi|proteggete|scopri|scoprite|semplifica|ottimizza|risparmia|trasforma|migliora|prova|provate|approfitta|potenzia|gestisci|prenota|ordina",
  "proteja|protege|descubra|simplifique|otimize|aproveite|transforme|economize|impulsione|melhore|experimente|conheca|garanta|automatize|reserve",
  "bescherm|ontdek|vereenvoudig|bespaar|verhoog|verbeter|probeer|ervaar|geniet|boek|beheer|automatiseer|beveilig",
  "chron|odkryj|uprosc|oszczedzaj|zwieksz|popraw|wyprobuj|poznaj|skorzystaj|zamow|zarezerwuj|zabezpiecz|zautomatyzuj",
  "skydda|upptack|forenkla|spara|oka|forbattra|prova|upplev|boka|bestall|sakra|automatisera",
  "koruyun|kesfedin|kesfet|basitlestirin|tasarruf edin|artirin|deneyin|yasayin|guvence",
  "защитите|откройте|упростите|сэкономьте|увеличьте|улучшите|попробуйте|закажите|оптимизируйте|получите",
];

export const sloganImperative = new RegExp(`^(?:${imperatives.join("|")})(?![\\p{L}\\p{N}])`, "u");

/** What links the benefit to the product: "with Acme", "mit Acme". */
export const sloganLink =
  /(?<![\p{L}])(?:with|by|from|de|di|using|at|via|through|on|mit|von|bei|avec|chez|grace a|con|gracias a|da|com|met|van|bij|z|ze|dzieki|w|med|fran|ile|с|от)\s+(?:(?:the|our|der|die|dem|la|le|el|il|o|a)\s+)?$/u;

/** Nouns and adjectives of products, offers and calls to act. */
export const sloganBenefit =
  /(?<![\p{L}])(?:award-winning|award winning|platform|software|solutions?|workflows?|technology|tech|ai|ai-powered|smart|smarter|app|apps|cloud|suite|tools?|services?|analytics|dashboard|free trial|free demo|demo|trial|today|quote|discount|% off|reminders?|alarms?|insurance|mattress(?:es)?|delivered|delivery|subscription|plans?|hosting|vpn|security|secure|seamless|effortless|powerful|trusted|leading|premium|next-generation|next-gen|cutting-edge|state-of-the-art|all-in-one|one-click|patented|innovative|automation|automated|protection|performance|productivity|revenue|conversions|efficiency|range|collection|kit|system|device|programmed|success|loesungen?|losungen?|technologie|plattform|software\w*|daten|patientendaten|praxis|donnees|datos|dati|dados|gegevens|danych|tecnologia|tecnologias|aplicacion|applicazione|aplicativo|seguridad|sicurezza|seguranca|securite|sicherheit|veiligheid|schutz|abo|versicherung|strom|assurance|abonnement|gratis|kostenlos|gratuit|essai|plateforme|solucion|plataforma|prueba|soluzione|piattaforma|prova|solucao|oplossing|rozwiazani\w*|losning|proefperiode|testen|bestellen|rabatt|rabais|descuento|sconto|desconto|korting|data|energy|bills?|claims?|customers?|business|team|teams|clinic|sales|healing|self-healing|intelligent\w*|digital\w*|online|easy|faster|simpler|better|made simple|made easy|reinvented|redefined|reimagined|you can trust)(?![\p{L}])/gu;

/** The reader as the one addressed. */
export const sloganAddress =
  /(?<![\p{L}])(?:your|yours|you|ihr|ihre|ihren|ihrer|dein|deine|deinen|votre|vos|tu|tus|su|sus|tuo|tua|tuoi|vostro|seu|sua|seus|suas|uw|je|jouw|twoj\w*|swoj\w*|din|ditt|dina|ваш\p{L}*)(?![\p{L}])/u;

/** People's talk: a slogan has no first person, no doubt and no question. */
export const sloganAgainst =
  /(?<![\p{L}'])(?:i(?! (?:tuoi|tuo|nostri|vostri|suoi)\b)|i'm|i've|i'd|i'll|we|we're|my|me|he|she|they|them|his|her|their|who|why|what|lol|ich|wir|mein|man|je|j'ai|nous|mon|yo|nosotros|mi|io|noi|mio|eu|nos|meu|ik|wij|mijn|ja|moj|jag|vi|я|мы|not|don't|doesn't|can't|won't|never|isn't|should|would|could|maybe|please|government|vote|party|liberals?|conservatives?|obama|trump|harper|god|tax|taxes)(?![\p{L}'])/u;
