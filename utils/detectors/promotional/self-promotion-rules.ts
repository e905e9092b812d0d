import type { PromotionRule } from "./promotion-rule";

/** Followers, views and listeners for oneself: what is promoted is the writer. */
export const selfPromotionRules: readonly PromotionRule[] = [
  {
    reason: "text_promo_channel",
    weight: 0.86,
    pattern:
      /\b(?:check(?:ing)?(?: ?out)?|visit|watch|see|view|subscribe(?: to| 2)?|sub|follow|like and subscribe)\b[^.!?\n]{0,24}\b(?:my|our|mine|are)\b[^.!?\n]{0,28}\b(?:channel|channels|chanel|videos?|vids?|covers?|page|music|songs?|track|mixtape|blog|playlist|profile|site|website|store|shop|beats|remix|account)\b/u,
  },
  {
    reason: "text_promo_channel",
    weight: 0.76,
    pattern:
      /\b(?:subscribe|sub) (?:to (?:me|us|my|our)|2 (?:me|my)|me|back|for sub|4 sub|us|please|plz|pls|my)\b|\bsub ?(?:4|for) ?sub\b|\b(?:i'?ll|will) sub(?:scribe)? back\b|\bgive (?:it|us|me|this|my \w+) a (?:like|sub|view|thumbs up|listen|chance)\b/u,
  },
  {
    reason: "text_promo_channel",
    weight: 0.87,
    pattern:
      /\b(?:follow|add|find|message|dm|hit) (?:me|us) (?:up )?(?:on|at|here|over) (?:my )?(?:insta(?:gram)?|ig|twitter|snap(?:chat)?|facebook|fb|sound ?cloud|tik ?tok|twitch|vine|tumblr|myspace|spotify|youtube|kik|here)\b|\b(?:follow|like|sub|f|l|s) ?(?:4|for) ?(?:follow|like|sub|f|l|s)\b(?! ?(?:like|of)\b)|\b(?:please|plz|pls|come|and|now|guys|just) subscribe\b(?: (?:to|2))?(?! (?:to )?(?:the|a|an|your|this|that|and|if|or|because)\b)|^\W{0,10}subscribe (?:please|plz|pls)\b/u,
  },
  {
    reason: "text_promo_channel",
    weight: 0.86,
    pattern:
      /\b(?:check(?:ing)?(?: ?out)?|listen(?:ing)? to|read|hear|buy|download|stream|support|try|watch|share|like)\b (?:\w+ ){0,2}?my (?:new(?:est)? |latest |first |own |debut |lil |little |free )*(?:sounds?|song|songs|single|singles|tracks?|ep|album|mixtape|mix|beats?|music|rap|raps|covers?|remix|book|books|ebook|novel|app|game|vlog|vlogs|vids?|videos?|channel|podcast|shop|store|etsy|kickstarter|go ?fund ?me|patreon|fundraiser|campaign)\b|\bi(?:'?m| am) (?:an? |the )?(?:new |young |upcoming |aspiring |unsigned |independent |small |\d\d ?(?:years?|yrs?|yo) ?(?:old)? ?){0,3}(?:rapper|singer|artist|musician|producer|youtuber|vlogger|beat ?maker|songwriter|gamer)\b[^\n]{0,200}\b(?:check|listen|search|subscribe|sub|support|follow|hear|view|watch|music|songs?)\b/u,
  },
  {
    reason: "text_promo_channel",
    weight: 0.74,
    pattern:
      /\b(?:check(?: ?out)?|look up|listen to|search(?: for| up)?|type in|google) (?:(?:this|these|the|a|an|our|his|her|their) (?:\w+ ){0,3}?(?:guy|girl|kid|dude|artist|rapper|singer|band|youtuber|channel|remix|version|cover|dubstep|mixtape|freestyle)\b|[^.!?\n]{2,40} (?:on|in) (?:you ?tube|google|sound ?cloud|spotify|itunes)\b)/u,
  },
  {
    reason: "text_promo_channel",
    weight: 0.72,
    pattern:
      /(?<!\p{L})(?:(?:suscri\p{L}{1,8}|subscri\p{L}{1,8}|inscrev\p{L}{1,6}|abonnier\p{L}{0,4}|abonne\p{L}{0,3}|iscriv\p{L}{1,6}|abone ol\p{L}*|подпис\p{L}{1,8}|subskrybuj\p{L}*|zasubskrybuj\p{L}*)[^.!?\n]{0,20} (?:mi canal|meu canal|no canal|meinen kanal|mon compte|ma chaine|mio canale|kanalim\p{L}*|на (?:мой |наш )?канал|moj kanal)|(?:меня|мой|наш) (?:телеграм\p{L}*|канал)[^.!?\n]{0,30}подпис\p{L}*)/u,
  },
];
