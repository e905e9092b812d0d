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
  /(?<![\p{L}])(?:award-winning|award winning|platform|software|solutions?|workflows?|technology|tech|ai|ai-powered|smart|smarter|app|apps|cloud|suite|tools?|services?|analytics|dashboard|free trial|free demo|demo|trial|today|quote|discount|% off|reminders?|alarms?|insurance|mattress(?:es)?|delivered|delivery|subscription|plans?|hosting|vpn|security|secure|seamless|effortless|powerful|trusted|leading|premium|next-generation|next-gen|cutting-edge|state-of-the-art|all-in-one|perfect|flawless|fibre|broadband|calls|bank(?:ing)?|kitchen|cabinets|sleep|breakdown cover|cover|rostering|imaging|one-click|patented|innovative|automation|automated|protection|performance|productivity|revenue|conversions|efficiency|range|collection|kit|system|device|programmed|success|loesungen?|losungen?|technologie|plattform|software\w*|daten|patientendaten|praxis|donnees|datos|dati|dados|gegevens|danych|tecnologia|tecnologias|aplicacion|applicazione|aplicativo|seguridad|sicurezza|seguranca|securite|sicherheit|veiligheid|schutz|abo|versicherung|strom|assurance|abonnement|gratis|kostenlos|matelas|colchon(?:es)?|colchoes|materass[io]|matrass(?:en)?|kaltschaummatratzen|matratzen?|materac\w*|madrass\w*|yatak|uyku\w*|confort|comfort|descanso|riposo|sono|sommeil|schlaf|nachtrust|sen|somnen|perfect[oa]?|parfaite?|perfett[oa]|perfeit[oa]|perfekt\w*|idealny?|absolu|chauffage|chaudiere|heizkosten|warmepumpe|factura|paneles|solares|solar\w*|connectee?s?|energi[ae]?|bollett[ae]|conta|praxissoftware|elrakning\w*|счетах|энерги\p{L}*|patients?|pacientes|pazienti|patientgegevens|pacjentow|patientdata|hasta verilerinizi|bulut\w*|guvenli|mukemmel|nuvem|nube|nuvola|segura?|sicur[oa]|seguro|veilige?|bezpieczn\w*|sakra|смарт|облак\p{L}*|данн\p{L}*|пациент\p{L}*|надежн\p{L}*|идеальн\p{L}*|сон|матрас\p{L}*|gratuit|essai|plateforme|solucion|plataforma|prueba|soluzione|piattaforma|prova|solucao|oplossing|rozwiazani\w*|losning|proefperiode|testen|bestellen|rabatt|rabais|descuento|sconto|desconto|korting|data|energy|bills?|claims?|customers?|business|team|teams|clinic|sales|healing|self-healing|intelligent\w*|digital\w*|online|easy|faster|simpler|better|made simple|made easy|reinvented|redefined|reimagined|you can trust)(?![\p{L}])/gu;

/** The reader as the one addressed. */
export const sloganAddress =
  /(?<![\p{L}])(?:your|yours|you|ihr|ihre|ihren|ihrer|dein|deine|deinen|votre|vos|tu|tus|su|sus|tuo|tua|tuoi|vostro|seu|sua|seus|suas|uw|je|jouw|twoj\w*|swoj\w*|din|ditt|dina|ваш\p{L}*)(?![\p{L}])/u;

/** People's talk: a slogan has no first person, no doubt and no question. */
export const sloganAgainst =
  /(?<![\p{L}'])(?:i(?! (?:tuoi|tuo|nostri|vostri|suoi)\b)|i'm|i've|i'd|i'll|we|we're|my|me|he|she|they|them|his|her|their|who|why|what|lol|ich|wir|mein|man|je|j'ai|nous|mon|yo|nosotros|mi|io|noi|mio|eu|nos|meu|ik|wij|mijn|ja|moj|jag|vi|я|мы|not|don't|doesn't|can't|won't|never|isn't|should|would|could|maybe|please|government|vote|party|liberals?|conservatives?|obama|trump|harper|god|tax|taxes)(?![\p{L}'])/u;

/** What firms claim of themselves behind their name: "always by your side". */
export const sloganClaim =
  /(?<![\p{L}])(?:(?:always|ever) (?:by your side|there for you|near you|with you|close to you)|by your side|you can trust|that (?:listens|cares)|starts? here|here for you|besser leben|immer (?:fur sie da|an ihrer seite|in ihrer nahe|nah)|an ihrer seite|au quotidien|a vos cotes|pres de (?:vous|chez vous)|toujours (?:la|pres de vous|a vos cotes)|siempre (?:a tu lado|contigo|cerca)|a tu lado|cerca de ti|vicin[oi] a te|al tuo fianco|sempre con te|ogni giorno|sempre com voce|ao seu lado|perto de voce|altijd (?:dichtbij|in de buurt|voor u)|dicht bij u|zawsze (?:blisko|z toba|przy tobie)|blisko ciebie|alltid (?:nara|dar for dig|vid din sida)|nara dig|всегда рядом|рядом с вами|her zaman yaninizda|yaninizda|daima sizinle)(?![\p{L}])|いつも(?:あなたの)?そばに|あなたのそばに|언제나 (?:당신|여러분|고객)|당신 곁에|여러분 곁에|(?:始终|始終|永远|永遠)(?:在|伴)(?:您|你)|在您身边|在您身邊|伴您/u;

/** Calls to act in languages that put the verb last, or whose words are not parted. */
export const sloganCall =
  /(?:koruyun|kesfedin|deneyin|yasayin|kazanin|hazirlanin|guvenceye alin|baslayin|yararlanin|tasarruf edin)[.!]*$|(?:体験|実感|お試し|ご利用|お求め|お楽しみ|ご覧|始め|守)[\u3040-\u30ff\u3400-\u9fff]{0,4}(?:ください|下さい|ましょう)[。!]*$|を守るなら[、,]|なら、[^。]{2,24}[。]?$|(?:지키|경험하|누리|만나|시작하|체험하|즐기|이용하|보호하|맡기)(?:세요|십시오|보세요)[.!]*$|^(?:选择|選擇|体验|體驗|享受|守护|守護|畅享|暢享|开启|開啟|升级|立即体验|探索|告别)[\u3400-\u9fff]{2,}/u;

/** What such calls are about. */
export const sloganGoods =
  /クラウド|マットレス|データ|眠り|安心|保険|銀行|アプリ|サービス|体験|클라우드|매트리스|데이터|수면|정보|보험|은행|앱|서비스|완벽|안전|云|雲|床垫|床墊|数据|數據|病历|睡眠|保险|保險|银行|銀行|平台|完美|安全|守护|享受|bulut|yatak|veri|uyku|guvenli|mukemmel|sigorta|banka|enerji|faturalar\w*/gu;
