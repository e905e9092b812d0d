import type { PromotionRule } from "./promotion-rule";

const contact =
  "(?<![\\p{L}\\p{N}])(?:whats ?app|telegram|signal|viber|wechat|kik|instagram|ig|insta|snapchat|gmail|g-?mail|yahoo|outlook|e-?mail)(?![\\p{L}\\p{N}])";

/** What is sold, lent or promised, in English with the commonest words of other languages. */
export const offerRules: readonly PromotionRule[] = [
  {
    reason: "text_promo_money",
    weight: 0.7,
    pattern:
      /\b(?:earn(?:ed|ing)?|mak(?:e|es|ing)|made|getting|get) (?:up ?to |around |about |over |more than |an extra |extra )?[$£€]? ?\d[\d,.]{1,9}[$£€k]?(?: ?(?:usd|dollars|bucks|euros?))? (?:\w+ ){0,3}(?:per|a|an|every|each|\/|in|weekly|monthly|daily|by|working|from|online)\b/u,
  },
  {
    reason: "text_promo_money",
    weight: 0.75,
    pattern:
      /\b(?:work(?:ing)? (?:from|at) home|home[- ]based|online|part[- ]?time) (?:jobs?|income|business|work|earning)\b[^\n]{0,120}(?:\b(?:earn|paid|pay|income|check|visit|click|link|www|http)|[$£€]\s?\d)|\bmake (?:easy |real |quick |fast |extra )?(?:money|cash) (?:online|fast|from home|easily)\b|\bfinancial freedom\b[^\n]{0,80}\b(?:contact|join|invest|sign)/u,
  },
  {
    reason: "text_promo_investment",
    weight: 0.9,
    pattern:
      /\b(?:recover(?:ed|y|ing)?|retriev(?:e|ed|al)|get(?:ting)? back|got back)\b[^.\n]{0,60}\b(?:lost|stolen|scammed|crypto|bitcoins?|btc|usdt|funds?|wallet|money|account)\b[^\n]{0,400}\b(?:contact|hacker|recovery|whats ?app|telegram|mail|reach|expert|specialist)\b/u,
  },
  {
    reason: "text_promo_investment",
    weight: 0.7,
    pattern:
      /\b(?:mrs?|miss|mr|expert|trader|broker|account manager|coach)\.? [\p{L}]{2,20}[^\n]{0,160}\b(?:invest(?:ed|ment|ing)?|trad(?:e|ing)|profits?|bitcoin|forex|crypto)\b|\b(?:invest(?:ed|ment|ing)?|bitcoin|forex|crypto|trading)\b[^\n]{0,200}\b(?:contact|reach|message|text|write|dm|join)\b[^\n]{0,40}\b(?:him|her|me|them|us|whats ?app|telegram|via|through)\b/u,
  },
  {
    reason: "text_promo_spell",
    weight: 0.92,
    pattern:
      /\b(?:spell ?(?:caster|casting)|love spells?|(?:dr|priest|prophet|mama|papa|chief|baba|lord|doctor)\.? [\p{L}]{2,20}[^\n]{0,240}\b(?:spells?|spiritual|herbal|ex (?:back|husband|boyfriend|lover)|cured?)|herbal (?:cure|medicine|remedy)[^\n]{0,120}\b(?:contact|whats ?app|mail|dr)|illuminati[^\n]{0,160}\b(?:join|member|contact|rich|famous))\b/u,
  },
  {
    reason: "text_promo_hacker",
    weight: 0.9,
    pattern:
      /\b(?:hire (?:a |an )?(?:professional |legit |ethical |real )?hacker|(?:professional|ethical|legit|genuine) hackers?\b[^\n]{0,160}\b(?:contact|hire|mail|services?)|clone(?:d)? (?:atm |credit )?cards?|blank atm cards?|(?:fullz|dumps|cvv)\b[^\n]{0,60}\b(?:sale|sell|shop|buy))\b/u,
  },
  {
    reason: "text_promo_loan",
    weight: 0.8,
    pattern:
      /\b(?:loan (?:offer|lender|company|firm|today|service)|(?:offer|give|grant|provide|obtain|need|get|apply for)s? (?:\w+ ){0,4}(?:loans?|credit)\b[^\n]{0,160}\b(?:interest rate|% ?(?:interest|rate|p\.?a)|contact|apply|e-?mail|whats ?app)|payday loans?|darlehen|kreditangebot|pret entre particulier|emprestimo rapido)/u,
  },
  {
    reason: "text_promo_gambling",
    weight: 0.78,
    pattern:
      /\b(?:online casinos?|casino (?:online|bonus|games?|slots?|app|en ligne|siteleri)|slot (?:gacor|online|games?|machines?|terpercaya|deposit)|judi (?:online|bola|slot)|situs (?:slot|judi|gacor|togel|resmi)|agen (?:judi|bola|slot|togel)|togel|bandar(?:q| ?togel| ?slot)|gacor|maxwin|scatter hitam|rtp (?:live|slot)|bet(?:ting)? (?:site|bonus|app|online|siteleri)|free spins?|poker online|sportsbook|bahis siteleri|deneme bonusu)/u,
  },
  {
    reason: "text_promo_medicine",
    weight: 0.78,
    pattern:
      /\b(?:(?:buy|cheap|order|generic|online|discount|purchase|get)\b[^.\n]{0,30}\b(?:viagra|cialis|levitra|xanax|tramadol|valium|ambien|oxycontin|phentermine|adderall|pills|steroids|kamagra|priligy|propecia|clomid|modafinil|ivermectin|ozempic|semaglutide|prednisone|amoxicillin|lasix|nolvadex)|(?:viagra|cialis|levitra|kamagra|tadalafil|sildenafil)\b[^.\n]{0,60}\b(?:online|buy|cheap|price|mg|generic|pharmacy|for sale|kaufen|acheter|comprar)|(?:viagra|cialis|levitra)\s+(?:viagra|cialis|levitra|online|cheap)|online pharmacy|(?:weight|fat) loss (?:pills?|supplements?|product|tea))\b/u,
  },
  {
    reason: "text_promo_adult",
    weight: 0.78,
    pattern:
      /\b(?:escorts? (?:service|agency|girls?|in)|call girls?|(?:nude|sexy|hot|naked|horny|single|lonely) (?:girls?|women|milfs?|teens?|moms?|cams?|ladies)\b[^\n]{0,80}\b(?:here|click|chat|meet|waiting|near|free|online|live|link|http|www)|(?:free|live) (?:porn|sex|cams?|xxx)|adult dating|onlyfans\b[^\n]{0,60}\b(?:link|free|my|check))/u,
  },
  {
    reason: "text_promo_essay",
    weight: 0.86,
    pattern:
      /\b(?:(?:essay|dissertation|thesis|assignment|homework|term paper|coursework|resume|paper) ?-?(?:writing|writers?|help) (?:service|services|company|website|online|uk|usa|agency|provider|experts?)|buy (?:an )?(?:essays?|dissertations?|term papers?|backlinks?|followers|likes|views|instagram|youtube views|traffic)|do my (?:assignment|homework|essay)|write my (?:essay|paper))\b/u,
  },
  {
    reason: "text_promo_seo",
    weight: 0.84,
    pattern:
      /\b(?:seo (?:services?|company|agency|expert|packages?|tools?|backlinks?)|(?:quality |dofollow |cheap |high[- ]da )?backlinks?\b|link ?building (?:service|package)|search engine (?:optimi[sz]ation|rankings?|traffic)|increase (?:your )?(?:traffic|rankings?|sales)|website traffic|guest post(?:s|ing)? (?:service|opportunit|site)|rank (?:your|#?1|first|on google)|web ?(?:design|development|hosting) (?:company|services?|agency)|digital marketing (?:agency|company|services?)|xrumer|scrapebox|gsa ser|mass posting)/u,
  },
  {
    reason: "text_promo_visit",
    weight: 0.72,
    pattern:
      /\b(?:visit|check(?: out)?|see|browse|look at|click|have a look at|take a look at|feel free to (?:visit|surf|check|stop)|stop by|here is|also visit|surf to|look into|review)\b[^.!?\n]{0,24}\b(?:my|our|this|here|below|following)\b[^.!?\n]{0,18}\b(?:web ?-?(?:site|page|blog|log|-?site)|home ?-?page|blog|site|link|page|web|url)\b/u,
  },
  {
    reason: "text_promo_praise",
    weight: 0.62,
    pattern:
      /\b(?:(?:i (?:really |just |truly |definitely |absolutely |will )?(?:like|love|enjoy(?:ed)?|appreciate|bookmark(?:ed)?|savou?r|liked|loved|want(?:ed)? to (?:say|thank|point)))\b[^.!?\n]{0,40}\b(?:your|this|the|ur) (?:\w+ ){0,3}(?:blog|website|web ?site|web ?page|weblog|site|post|posts|article|articles|content|writing|write-?up|web)\b|(?:nice|great|good|awesome|excellent|amazing|wonderful|fantastic|very (?:good|nice|informative|interesting|useful|helpful)|informative|useful|helpful|superb|magnificent|remarkable|outstanding|valuable|impressive|fascinating)\s+(?:\w+ ){0,2}(?:blog|website|web ?site|web ?page|weblog|site|write-?up|info(?:rmation|s)?|goods|stuff|points?|job|sharing)\b|thanks? (?:you )?(?:a lot |so much |very much )?for (?:sharing(?! (?:the|what|how|where|when|who)\b(?! (?:post|info|information|article|ideas?|knowledge)))|the (?:post|share|info|information|article|write-?up|great|good|nice|auspicious|marvelous)|this (?:post|great|wonderful|nice|informative|awesome|article|information|useful|excellent)|posting|your (?:\w+ )?(?:posting|article|post|sharing|blog))|keep (?:it up|up the (?:good|great|nice|excellent|superb|awesome|fantastic|wonderful)|posting|writing|sharing|working)|bookmark(?:ed|ing)? (?:your|this|it|the|you)|(?:came|stumbled) (?:across|up ?on|on ?to) (?:your|this) (?:\w+ )?(?:blog|site|web|article|page|post)|(?:come|be|coming) back (?:again )?(?:to your|here|soon|to read|later|for)|(?:hi|hello|hey) (?:there|dear|friends?|colleagues|mates)[^\n]{0,40}\b(?:blog|website|site|post|article|paragraph|piece of writing)|subscribe to your (?:feed|rss|blog)|rss feed|your (?:blog|site|website|web site|web page|theme|weblog|content) (?:is|looks|has|loads|came|appears)|this (?:blog|website|web site|weblog|web page|webpage|web-site) (?:is|has|provides|gives|contains|offers|looks)|piece of writing|this (?:paragraph|article|post|piece) (?:is|gives|provides|offers|posted|will|has) (?:\w+ ){0,3}(?:really|truly|genuinely|actually|a|an|in fact|very|nice|good|fastidious|pleasant|help))/u,
  },
  {
    reason: "text_promo_contact",
    weight: 0.66,
    pattern: new RegExp(
      `\\b(?:contact|reach|text|message|write|call|add|dm|email|mail|chat|hit|inbox|connect)\\b[^.!?\\n]{0,40}\\b(?:via|on|through|by|at|him|her|me|us|with|up)\\b[^\\n]{0,50}(?:${contact}|\\+?\\d[\\d ()-]{7,16}\\d|[\\w.+-]{2,40}@[\\w-]{2,40}\\.\\w{2,10}|@[\\w]{4,32})`,
      "u",
    ),
  },
  {
    reason: "text_promo_contact",
    weight: 0.66,
    isOfNames: true,
    pattern: new RegExp(
      `(?:${contact})\\s?(?:number|no|id|:|=|-|at|@|no\\.|me|us|him|her|is)?\\s?[:+@(]{0,3}\\s?(?:\\+?\\d[\\d ()-]{7,16}\\d|[\\w.+-]{2,40}@[\\w-]{2,40}\\.\\w{2,10}|@\\w{4,32})`,
      "u",
    ),
  },
  {
    reason: "text_promo_offer",
    weight: 0.6,
    pattern:
      /\b(?:free shipping|(?:buy|order|shop|download|register|sign up|call|apply|book|click|join) (?:now|here|today|below|this link|the link|us)\b|best (?:price|prices|deals?|quality|rates)|(?:cheap|discount|wholesale|replica|outlet|affordable) (?:\w+ ){0,2}(?:jerseys?|bags?|handbags?|shoes|watches|sunglasses|boots|uggs?|nike|louis vuitton|gucci|rolex|oakley|ray ?-?bans?|jordans?|hotels?|flights?|insurance|hosting)|limited (?:time )?offer|special (?:offer|discount)|money[- ]back|100 ?% (?:free|guaranteed|legit|working|safe|genuine)|gift cards?|promo codes?|coupons?|jetzt bestellen|acheter en ligne|comprar online|compre agora|klik (?:link|di sini|disini)|daftar (?:sekarang|disini|di sini))/u,
  },
];
