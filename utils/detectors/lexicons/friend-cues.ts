import { mineWords } from "./mine-words";
import type { Cue, TalkWords } from "./sponsor-lexicon";
import { stemsOf } from "./stems-of";

/** Folded, in one language. */
interface FriendWords {
  /** "we both get", "and so do I", beside a link of one's own. */
  readonly both: string;
  /** A link of one's own, where no other list has one that its stems reach. */
  readonly link?: string;
  /** "whoever mentions", at a shop. */
  readonly say: string;
}

const words: Readonly<Record<string, FriendWords>> = {
  en: {
    both: "we(?:'ll)?(?: will)? (?:both|each)|both (?:of us )?(?:get|earn|save)|each of us|so do i|i get (?:one|some|a |the same)",
    say: "(?:^\\P{L}{0,3}|who |if you |when you )(?:(?:mention|quote)s? |(?:say|tell them)s? (?:that )?(?:you|we) |(?:show|bring|present)s? (?:this|the|your) )",
  },
  de: {
    both: "(?:bekomm|erhalt|spar|krieg)\\p{L}* (?:wir )?beide|uns beiden|beide (?:bekomm|erhalt|spar|krieg)\\p{L}*|jede[rmn]? von uns|ich (?:auch|ebenfalls|krieg\\p{L}*|bekomm\\p{L}*)",
    say: '(?:vorzeig|nenn|erwahn|vorleg|mitbring|vorweis)(?:t|en) ?,|sag(?:t|en)? "|(?:mit|unter) dem (?:stich|code|kenn|losungs)wort|bei nennung|gru(?:ss|sse) von mir|auf das stichwort|gegen vorlage',
  },
  fr: {
    both: "(?:tous|toutes) (?:les )?deux|chacun|et moi",
    say: "(?:mentionn|present|montr|cit)(?:ez|ant) |sur presentation|en disant|de (?:ma|notre) part",
  },
  es: {
    both: "l[oa]s dos|amb[oa]s|cada un[oa]|yo tambien|a mi tambien",
    say: "mencionando|^menciona|diciendo que|^di(?:gan|ga)? que|si (?:dices|decis|mencionas)|ensenando|presenta(?:ndo|d) (?:est|el|la)|quien (?:diga|mencione|presente)|con la palabra|de mi parte",
  },
  it: {
    both: "(?:tutti e|tutte e) due|entramb[ie]|a testa|anche (?:io|a me)",
    say: "citando|nominando|^dite che|dicendo che|chi (?:dice|cita|mostra|nomina) |presentando|con la parola",
  },
  pt: {
    both: "(?:nos|os|as) (?:dois|duas)|ambos|cada um|eu tambem",
    say: "mencion(?:e|ar|ando) |^diga que|dizendo que|quem (?:disser|mostrar|mencionar|citar) |mostr(?:e|ando) (?:est|a |o )|apresentando|com a (?:palavra|senha)",
  },
  nl: {
    both: "allebei|(?:wij|we|ons) beiden?|ieder|ik ook",
    say: "^(?:noem|vermeld|toon) |wie [^.?!]{2,50}(?:noemt|toont|laat zien),?|met het (?:code)?woord|op vertoon|onder vermelding",
  },
  pl: {
    link: "(?:z mojego (?:linku|polecenia|zaproszenia|kodu)|przez moj link)",
    both: "oboje|obaj|obie|obojgu|kazd[ey] z nas|ja tez|i mnie",
    say: "na haslo|powolaj|powiedz(?:,? ze|iec)|za okazaniem|dla czytelnikow|kto (?:powie|pokaze)|pokaz(?:cie)? (?:ten|te|to)",
  },
  sv: {
    both: "(?<!de )bada|varsin|var sin|jag ocksa",
    say: "^(?:namn|uppge) |visa upp|halsar? fran mig|(?:den|lasare|alla) som (?:sager|namner|visar) |mot uppvisande|om (?:du|ni) (?:sager|namner|visar) ",
  },
  ru: {
    link: "по мо(?:ей|ему) (?:реферальн\\p{L}{2} )?(?:ссылке|коду|приглашению)",
    both: "об(?:а|оим)|кажд(?:ому|ый) из нас|мне тоже|я тоже",
    say: "кто (?:назовет|скажет|покажет)|по (?:кодовому )?слову|на слово|скажите|назовите|покажите",
  },
  tr: {
    link: "(?:link|davet|referans)(?:imden|iml[ea]|imi|kodumla)",
    both: "(?:her )?ikimiz\\p{L}*|bana da|ben de|karsilikli",
    say: "(?:diyen|soyleyen|gosteren)(?:e|ler| okur)|deyince|derseniz|gosterirseniz",
  },
};

/** What is said or shown: a word in quotation marks, a voucher, or where the shop was read of. Any language. */
const shown =
  '"|gutschein|voucher|[ck]up[oa]n|coupon|wo[or]r?[dt]|pa(?:rola|labra|lavra)|haslo|слов|[ck]o[mn]+ent|art[iy][ck]|paper|herald|zeitung|blatt|krant|gazet|giornal|jornal|periodic|diario|tidning|газет|for[ou]m?(?!\\p{L})|blog|page|read|saw|leser|le[ci]tor|lezer|lasare|fran mig|czyteln|sluchacz|okur|nombre|part[e ]| us(?!\\p{L})';
const gain =
  "\\d+ ?(?:%|€|£|euros?|zl|kr|pro[zc]ent|per ?cento?|por ?ci?ento|tl)|(?<!\\p{L})(?:free|gratis|discount|on the house|kostenlos|umsonst|geschenk|rabat|nachlass|weniger|gratuit|offert|remise|cadeau|regal|descuent|invita|omaggi|scont|desconto|brinde|oferec|korting|za darmo|za zlotowk|znizk|dorzuc|bjud|bedava|indirim|hediye|ucretsiz|скидк|подар|бесплатн)";

const code = (pattern: string): Cue => ({ kind: "code", at: "any", pattern, isPlain: true });

/** Whoever talks of such offers names no shop, or denies them. */
const named = (pattern: string): Cue => ({ ...code(pattern), isNamed: true });

function cuesOf(language: string, { both, say, link }: FriendWords): Cue[] {
  const own = link ?? mineWords[language]?.link;
  const each = `(?<!\\p{L})(?:${both})`;
  return [
    named(`^[^?!]{0,120}?(?<!\\p{L})(?:${own}[^.?!]{0,90}?${each}|${each}[^.?!]{0,60}? ${own})`),
    {
      ...named(
        `^(?=.*?(?:${shown}))(?:[^?!]{0,90}?(?<!\\p{L})(?:${say})[^.?!]{0,110}?(?:${gain})|[^?!]{0,70}?(?:${gain})[^.?!]{0,90}?(?<!\\p{L})(?:${say}))`,
      ),
      band: "possible",
    },
  ];
}

/** The same where words are not parted. */
const eastern: Readonly<Record<string, readonly string[]>> = {
  ja: [
    "(?:私の紹介|紹介|招待)(?:リンク|コード)(?:から|で|を使)[^。]{0,40}?(?:お互い|お二人|あなたと私|二人とも|双方|両方|私にも|紹介した側)",
    "(?:見た|読んだ|聞いた)[」』]?と[^。、]{0,12}(?:言|お伝え|伝え|おっしゃ|ご来店)[^。]{0,30}(?:サービス|割引|無料|プレゼント|もらえ|引き|おまけ|進呈)(?!.*(?:ません|ない|なかった))",
    "合言葉[^。]{2,40}(?:サービス|割引|無料|プレゼント|もらえ|引き|おまけ|進呈)(?!.*(?:ません|ない|なかった))",
  ],
  ko: [
    "(?:제 ?(?:추천인? ?|초대 ?|친구 ?)?링크|(?:추천인?|초대|친구) ?(?:링크|코드))[^.?!]{0,40}?(?:서로|둘 ?다|저도|저한테도|각각|양쪽)(?!.*(?:않|없|안 ))",
    "(?:보고 ?왔다|보고 ?왔어요)['\"]?(?:라?고)? ?(?:하|말씀)[^.?!]{0,40}(?:더 드|할인|무료|서비스|덤|증정|드린|드려|드립)(?!.*(?:않|없|안 ))",
    "(?:화면|댓글|기사|쿠폰|신문)[^.?!]{0,12}(?:보여 ?주시면|제시하시면|말씀하시면)[^.?!]{0,40}(?:할인|무료|서비스|덤|증정|드린|드려|드립)(?!.*(?:않|없|안 ))",
  ],
  zh: [
    "我的?(?:邀请|推荐|注册|分享)(?:链接|码)[^。!]{0,30}?(?:我们(?:俩|两|都)|双方|咱俩|两个人|各得|各领|你我|我也|都能)(?!.*(?:没|骗))",
    "说是本[^。,]{1,4}(?:网友|读者|粉丝)(?!.*(?:没|骗|不))[^。!]{0,16}(?:[一二三四五六七八九\\d]折|优惠|立减|免费)",
    "(?:报上|(?:说是?|提到?)看|出示|凭(?:本|此|这))[^。!]{0,16}(?:到|来的|评论|文章|截图|公众号)[^。!]{0,24}(?:[一二三四五六七八九\\d]折|优惠|立减|免(?:费|单|设|安|运)|送|减)(?!.*(?:没|骗|不))",
  ],
};

/**
 * Links of one's own that pay both ("sign up with my link and we both get a month"), and what is to be said or shown
 * at a shop ("mention the Gazette at Acme for 10 % off"). By language.
 */
export const friendCues: Readonly<Record<string, TalkWords>> = Object.fromEntries([
  ...Object.entries(words).map(([language, own]) => [
    language,
    { media: "", triggers: stemsOf([own.say, own.link ?? ""]), cues: cuesOf(language, own) },
  ]),
  ...Object.entries(eastern).map(([language, cues]) => [
    language,
    { media: "", triggers: stemsOf(cues), cues: cues.map(code) },
  ]),
]);
