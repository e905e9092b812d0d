import type { SponsorLexicon } from "./sponsor-lexicon";

const adverb =
  "(?:also |proudly |kindly |generously |partly |once again |exclusively |being |in part |officially |partially |jointly ){0,2}";
const auxiliary =
  "(?:is|was|are|were|has been|have been|had been|comes?|came|'s|'s been|which is|is being|gets)";

export const en: SponsorLexicon = {
  language: "en",
  hasSpaces: true,
  triggers: [
    "cooperation",
    "co-operation",
    "ambassador",
    "amazon assoc",
    "spons",
    "partner",
    "advert",
    "ads",
    "ad",
    "affiliat",
    "commission",
    "paid",
    "code",
    "gift",
    "promo",
    "support",
    "collab",
    "in association",
    "in exchange for",
    "in return for",
    "compensat",
    "received",
    "coupon",
    "publireport",
  ],
  media:
    "(?:episode|podcast|show|video|stream|livestream|newsletter|article|post|posting|story|page|site|website|web site|blog|thread|comments?|comment section|column|coverage|content|feature|series|section|edition|issue|broadcast|programme|program|portion|part|segment|half|hour|giveaway|reply|answer|message|update|live blog|forum|community|channel|project|discussion|conversation|reading|read|review|guide|interview|report|recap|roundup|bot|app|event|webinar|lesson|tutorial|talk python|information|listing|link|piece|transcripts?|captions?|subtitles|recordings?)",
  sponsor:
    "(?:sponsors?|sponsoring partners?|commercial partners?|advertisers?|advertising partners?|brand partners?|partners?|supporters|backers|patrons)",
  by: "(?:by|from|with|via|through)",
  cues: [
    {
      kind: "sponsored",
      at: "coined",
      tail: "end",
      pattern:
        "(?:is|was|has been) (?:proudly |kindly |generously )?(?:sponsored|supported|powered|funded) by",
      band: "possible",
    },
    {
      kind: "break",
      at: "any",
      pattern:
        "^our (?:\\w+ )?sponsors?,? [\\w'&.-]{2,30}(?: \\w{2,20})?,? (?:makes?|keeps?|helps?|offers?|has|wants?|lets?|gives?|invites?|brings?)\\b",
    },
    {
      kind: "sponsored",
      at: "any",
      tail: "name",
      pattern:
        "\\b(?:show|episode|podcast|video|stream|newsletter|article|post),? which (?:is|was|has been|is being) (?:also )?(?:sponsored|brought to you|supported) by\\b",
    },
    {
      kind: "thanks",
      at: "any",
      pattern:
        "\\b(?:thank you|thanks|thankyou|thank|thx|shout ?-?out|kudos|grateful|gratitude|appreciation|cheers|props|a nod|hats off|indebted|credit)\\b[^.?!]{0,36}\\b(?:to|for|our|from)\\b[^.?!]{0,24}\\b(?:sponsors?|advertisers?|(?:commercial|brand|media|premium|corporate|advertising|sponsoring) partners?)\\b(?! of (?!the |this |our |today))",
    },
    {
      kind: "thanks",
      at: "any",
      pattern:
        "\\b(?:thanks?|thank (?:you|them|him|her|us)|grateful|appreciate|shout ?-?out)\\b[^.?!]{0,60}\\b(?:for |who |in )?(?:(?:sponsoring|sponsorship|sponsored|underwriting) (?:of )?(?:this|the|our|my|these|today'?s|us\\b)|(?:supporting|supports|powering|funding|backing) (?:of )?(?:this|the|our|my|these|today'?s)(?: \\w+){0,2}? {media}\\b)",
    },
    {
      kind: "thanks",
      at: "any",
      pattern:
        "^(?:\\w+,? ){0,4}for (?:sponsoring|supporting) (?:this|the|our|my|today'?s) (?:\\w+ ){0,2}{media}\\b",
    },
    { kind: "thanks", at: "any", pattern: "\\bsupporting the show\\b" },
    {
      kind: "sponsored",
      at: "any",
      tail: "name",
      pattern: `\\b(?:this|the|today'?s|our|my|that|these|here|his|her) (?:[\\w-]+ ){0,4}?{media}(?: of [\\w .,'-]{2,40}?| to me)?(?: ${auxiliary})? ?${adverb}(?:sponsored|brought to (?:you|us|our \\w+)|made possible|underwritten|paid for) (?:to you |for you |today )?(?:in part |in partnership |in association |in collaboration |with (?:the )?(?:kind |generous )?support )?(?:by|of|with)\\b`,
    },
    {
      kind: "sponsored",
      at: "any",
      tail: "name",
      pattern: `\\b(?:this|today'?s|our|my|these|here) (?:[\\w-]+ ){0,4}?{media}(?: of [\\w .,'-]{2,40}?| to me)?(?: ${auxiliary})? ?${adverb}(?:sponsored|brought to (?:you|us|our \\w+)|presented|powered|supported|made possible|funded|underwritten|promoted|paid for|commissioned|produced|financed) (?:to you |for you |today )?(?:in part |in partnership |in association |in collaboration |with (?:the )?(?:kind |generous )?support )?(?:by|of|with)\\b`,
    },
    {
      kind: "sponsored",
      at: "any",
      tail: "name",
      pattern:
        "\\b(?:it|show|episode|this|transcripts?)(?:'s| is| was| has| are| were)(?: also)? (?:been )?(?:sponsored|brought to you) by(?: (?:our friends|us)(?: over)? at| the)?\\b",
    },
    {
      kind: "sponsored",
      at: "any",
      pattern:
        "\\b(?:this|today'?s|all (?:of )?our|our) (?:episodes?|podcasts?|shows?|videos?|portion|segment)(?: of [\\w .,'-]{2,40}?)? (?:is|are|was|were|has been|have been) (?:also )?brought to you by\\b",
    },
    {
      kind: "sponsored",
      at: "start",
      tail: "end",
      pattern: `(?:and |also |is |are |has been |have been |kindly |proudly |generously |exclusively |officially |content |post |article |video |this |story |stories |partly ){0,2}(?:sponsored|presented|powered|supported|promoted|brought to you|made possible|funded|underwritten|paid for|ads?|advert|advertisements?|advertising|hosted|sponsorship|provided|produced|created) (?:in part |to you )?by`,
    },
    {
      kind: "sponsored",
      at: "start",
      tail: "end",
      pattern:
        "(?:with )?(?:the )?(?:kind |generous |financial |proud |additional )?(?:support (?:from|of)|supported through|courtesy of|sponsorship (?:from|of|by)|(?:made possible )?(?:thanks to|through|with|by) (?:the )?(?:\\w+ )?(?:support|backing|sponsorship|generosity|help|assistance|contribution) (?:from|of)|made possible (?:thanks to|through|with))",
    },
    {
      kind: "partner",
      at: "any",
      tail: "name",
      pattern:
        "\\b(?:created|produced|made|written|published|developed|prepared|presented|brought to (?:you|us)|delivered|commissioned|post|article|content|story|feature|video) (?:for you )?in (?:paid |commercial |proud )?(?:partnership|association|collaboration|cooperation|co-operation|conjunction) with\\b",
    },
    {
      kind: "partner",
      at: "any",
      tail: "name",
      pattern:
        "\\b(?:paid|commercial|sponsored|brand|promotional|advertising) (?:partnership|collaboration|collab|promotion|content|post|cooperation|partner)s? (?:with|by|from|for|of|between)\\b",
    },
    {
      kind: "partner",
      at: "start",
      tail: "end",
      pattern:
        "(?:[a-z]+ed |made |written )?in (?:proud |paid |official |commercial )?(?:partnership|association|collaboration|cooperation) with",
    },
    {
      kind: "partner",
      at: "any",
      pattern:
        "\\b(?:we've|we have|i've|i have|i|we) (?:proudly |recently |happily )?(?:partnered|teamed up|collaborated) with\\b",
    },
    {
      kind: "break",
      at: "any",
      pattern:
        "\\b(?:words?|messages?|quick word|note|shout ?-?out|announcement) from (?:[\\w']+ ){0,3}(?:sponsors?|advertisers?|partners)\\b",
    },
    {
      kind: "break",
      at: "any",
      pattern:
        "\\b(?:our|today'?s|this (?:week|month|episode|video|year)'?s|the show'?s|(?<!(?<![a-z])(?:as|as (?:the|a|our|its|their|her|his)) )(?:headline|title|main|official)) (?:\\w+ )?sponsors?(?:,| for (?:this|today)| (?:is|are|today is)\\b| -|:)",
    },
    {
      kind: "break",
      at: "start",
      tail: "end",
      pattern:
        "(?:a |an )?(?:(?:paid |special )?message (?:from|by)|promo(?:tion)? (?:for|by|from)|ads? (?:for|by|from)|from (?:our|the) (?:\\w+ )?(?:sponsor|partner|friend|advertiser)s?(?: at)?|shout ?-?out to)",
      band: "possible",
    },
    {
      kind: "label",
      at: "line",
      pattern:
        "(?:an? |this is an? |our |your |end of |start of |- )?(?:ad|ads|adv|adverts?|advertisements?|advertorial|advertising|ad break|(?:advertisement|advertising|ad|advertiser|sponsored|sponsor|sponsor's|partner|paid|promoted|branded|brand|commercial|promotional|affiliate|native|partnered) (?:feature|features|content|posts?|article|story|stories|message|links?|comment|reply|promotion|partnership|partners?|section|material|placement|advertising|announcement|collaboration|update|listing|supplement|space|disclosure|video|note)|sponsored|promoted|sponsorship|our sponsors?|paid for|in association with|brought to you by|sponsored by|presented by|today'?s sponsors?|from our sponsors?|from our partners?)(?: (?:- )?(?:continue reading|scroll|story continues|article continues)[ \\w]{0,24})?",
    },
    {
      kind: "label",
      at: "label",
      pattern:
        "(?:for immediate release|ad|ads|advert|advertisement|advertorial|advertisement feature|(?:advertiser|sponsor|partner)(?:'?s)? (?:content|message|post|feature|offer)|advertising|sponsored(?: content| post| message| link| comment| reply| story| article)?|promoted(?: post| content| comment)?|paid (?:promotion|partnership|post|content|ad|advertisement)|sponsors?|(?:from )?our (?:\\w+ )?(?:sponsor|advertiser|partner)s?|today'?s sponsors?|main sponsors?|headline sponsor|proud sponsor|sponsor of the (?:day|week|month)|promo|promotion|partner content|brand partner|affiliate link|affiliate|gifted|gifted product|pr sample|pr gift|#ad)",
    },
    {
      kind: "label",
      at: "any",
      pattern: "^[^.?!:]{2,40}[-|,;/] (?:our |main )?sponsor(?:ed by|s)?: ",
    },
    {
      kind: "label",
      at: "line",
      pattern:
        "(?:[\\w'&.-]+ ){0,3}?(?:brand|proud|official|premium|gold|platinum|silver|media|promotional) (?:partner|sponsor)s?(?: of [\\w .'&-]{2,40})?",
    },
    {
      kind: "disclosure",
      at: "any",
      pattern:
        "\\bas an? (?:\\w+ ){0,2}?(?:affiliate|associate|(?:paid )?partner) (?:of|with|for) [^.?!]{2,40} (?:we|i|this site)(?: may| might| can| will| sometimes)? (?:earn|get|receive|make|profit)\\b|\\b(?:affiliate (?:links?|partners?|programs?|programmes?|commissions?|disclosure|disclaimer|marketing)|amazon associates?|amazon affiliate)\\b",
    },
    {
      kind: "disclosure",
      at: "any",
      pattern:
        "\\b(?:we|i|us|me|publisher|site|author)\\b(?: may| might| can| could| will| sometimes)? (?:earn|get|receive|make|collect)s? (?:an? |some )?(?:small |affiliate |modest |tiny |referral |little )*(?:commissions?|kickback|cut|fee|compensation|percentage)\\b[^.?!]{0,40}\\b(?:link|purchase|buy|sale|order|click|sign|qualif|you|product|when|if)",
    },
    {
      kind: "disclosure",
      at: "any",
      pattern:
        "\\b(?:i|we) (?:was|were|am|are|have been|get|got|'m|'ve been)(?: being)? (?:paid|compensated|sponsored|gifted|remunerated)\\b[^.?!]{0,40}\\b(?:share|post|write|promote|mention|talk|review|by|for this|for my|for our|tell)",
    },
    {
      kind: "disclosure",
      at: "any",
      pattern:
        "\\b(?:received|was (?:given|sent|provided)|got|gifted|provided|sent)\\b[^.?!]{0,50}\\b(?:free (?:product|sample|of charge|copy|in exchange)|complimentary|in exchange for|in return for|for free)\\b[^.?!]{0,40}\\b(?:review|post|opinion|feedback|mention|sharing|share)",
    },
    {
      kind: "disclosure",
      at: "any",
      pattern:
        "^(?:full |quick |legal |required |important |paid |ad )?(?:disclosure|disclaimer|transparency|disclosures)(?: note| notice| statement)?[:,-][^?]{0,120}\\b(?:paid|sponsor|affiliate|commission|partner|gifted|compensat|advert|promot|free)",
    },
    {
      kind: "disclosure",
      at: "any",
      pattern:
        "\\b(?:this|the) (?:\\w+ ){0,2}{media} (?:may )?(?:contains?|includes?|features?|has|is|was) (?:an? )?(?:some )?(?:paid (?:promotion|advertis|partnership|content|placement)|sponsored|affiliate|promotional|product placement|advertis|advert\\b|an ad\\b|gifted|partner links)",
    },
    {
      kind: "disclosure",
      at: "any",
      pattern:
        "\\b(?:all )?(?:opinions|views|thoughts|words) (?:are|remain|expressed are) (?:entirely |100% |all |always |still )?(?:my|our|their) own\\b[^.?!]{0,60}\\b(?:sponsor|paid|partner|compensat)",
    },
    {
      kind: "code",
      at: "any",
      tail: "code",
      pattern:
        "\\b(?:use|using|with|enter|apply|add|quote|type|have|mention|grab|try|get)\\b(?: \\w+){0,2}? (?:promo |promotional |discount |coupon |voucher |referral |invite |offer |special |exclusive |checkout |gift |partner |creator )?(?:code|coupon|voucher):?",
    },
    {
      kind: "code",
      at: "any",
      tail: "code",
      pattern:
        "\\b(?:promo|promotional|discount|coupon|voucher|referral|invite|offer|affiliate) ?codes?(?: is| -|:)?",
    },
    {
      kind: "tag",
      at: "any",
      pattern:
        "(?<![^\\s(])#(?:ad|ads|advert|advertisement|sponsored|sponsoredpost|sponsoredcontent|sponsor|spon|paidpartnership|paidad|paidpromotion|paidpost|gifted|giftedbybrand|prgift|prsample|brandpartner|brandambassador|ambassador|partner|partnership|paidcontent|affiliate|affiliatelinks?|aff|promo|promotion|collab|invitation|adv)\\b(?=$|[\\s.,!)#])",
    },
  ],
  against:
    "\\b(?:bad mood|tiredness|neither|nor|traffic jam|jam|strike|hangover|headache|rant|not|never|no longer|isn'?t|aren'?t|wasn'?t|weren'?t|hasn'?t|without|independent|clearly|obviously|apparently|presumably|surely|allegedly|supposedly|probably|basically|essentially|should|shouldn'?t|would(?! (?:also )?like to)|must|refuses?|lost|loses|ruled|labell?ed as|pretend|pretending|seems?|sounds like|looks like|feels like|reads like|as if|so-called|propaganda|journalism|lies|scandal|stunt|joke|crap|garbage|yet another)\\b",
  bodies:
    "(?:same|trolls?|bots?|kremlin|coal|nuclear|fossil|people|folks|oil|gas|lobby|lobbyists|taxpayers?|tax|taxes|governments?|states?|feds|liberals?|conservatives?|democrats?|republicans?|gop|cpc|ndp|tories|labour|party|parties|left|right|elites?|media|msm|russians?|russia|putin|china|cia|fbi|nra|kochs?|soros|george|obama|trump|clintons?|hillary|harper|trudeau|biden|public|y?our tax|industry|banks?|corporations?|big|unions?|evidence|science|facts?|research|data|peer|voters?|subscri\\w+|donations?|donors?|volunteers?|reader|members?|ads?|advertising|lottery|council|university|god|satan|evil|idiots?|morons?|clowns?|guys who|one|someone|anyone|nobody|those|these|you|us|me|him|her|them|what|which|who|a lack|war|greed|hate)",
};
