import type { Cue, TalkWords } from "./sponsor-lexicon";

const sponsored = (pattern: string): Cue => {
  return { kind: "sponsored", at: "any", tail: "name", pattern };
};
/** Who pays follows no cue: he stands before it ("Acme sponsors this page"). */
const said = (pattern: string): Cue => ({ kind: "sponsored", at: "any", pattern });
/** "…, our sponsor." */
const apposed = (pattern: string): Cue => {
  return {
    kind: "break",
    at: "any",
    pattern: `^[^?!]{3,90}, ${pattern}(?: (?:since|seit|depuis|desde|dal|sinds|od|sedan) \\d{4})?[.!]{0,2}$`,
  };
};
const disclosed = (pattern: string): Cue => ({ kind: "disclosure", at: "any", pattern });

/**
 * How it is said that something reaches its readers because somebody pays, whatever it is called:
 * that it reaches them, that a firm supports it, and that the firm is the sponsor. By language.
 */
export const reachCues: Readonly<Record<string, TalkWords>> = {
  en: {
    media: "exchange|comment desk|mailbag|letters page",
    triggers: [
      "disclosure",
      "disclaimer",
      "compliments",
      "generosity",
      "kindness of",
      "teaming up",
      "free of charge",
      "for free",
      "to review",
      "for review",
      "at no cost",
      "underwrit",
    ],
    cues: [
      sponsored(
        "\\b(?:this|that|today'?s|our|these|the) (?:[\\w-]+ ){0,3}?[\\w-]+ (?:reach |reaches |comes? (?:to )?|gets? to |is (?:brought to |here for |free for |with )|stays free for )(?:you|us|everyone|everybody|all)(?: today| free)? (?:thanks to|courtesy of|by courtesy of|with (?:the )?(?:kind |generous )?(?:help|compliments|support|backing|assistance) (?:of|from)|through)(?: the (?:\\w+ )?(?:kindness|generosity|support|help|backing|goodwill) (?:of|from))?",
      ),
      sponsored(
        "\\b(?:our|these|today'?s|tonight'?s|this \\w+'?s) (?:[\\w-]+ ){0,2}?(?:comments?|moderators?|moderation|newsroom|reporting|reporters?|journalism|coverage|desk|replies|answers|discussions?|forum|community|comment (?:desk|section)|corrections|team|page|map|maps|charts?|graphics|fact-?checks?|fact-?checking|explainers?|quiz|crossword|weather|archive|helpline|tracker|scoreboard|calendar|letters)(?: \\w+)? (?:is|are|remains?|stays?)(?: \\w+){0,2} (?:supported|funded|sponsored|financed|paid for|underwritten|backed|powered|made possible) (?:in part )?(?:by|thanks to|with|through)(?: (?:a|the) (?:\\w+ )?(?:grant|gift|donation|support) (?:from|of))?",
      ),
      {
        kind: "sponsored",
        at: "start",
        tail: "end",
        pattern:
          "(?:supported|funded|financed|made possible|sponsored) (?:in part )?(?:by|through|with|thanks to) (?:a|an|the) (?:\\w+ )?(?:grant|gift|donation|contribution|sponsorship) (?:from|of|by)",
      },
      said(
        "\\bis (?:a|the|an|our|one of our|this \\w+'s) (?:\\w+ )?(?:sponsors?|advertisers?|paying partners?)(?: of (?:this|our) (?:\\w+ )?{media})?[.!]{0,2}$",
      ),
      said(
        "^(?!(?:i|i'd|i'll|we|you|who|they|he|she|people|readers|nobody|nothing|if|let|why|would|taxpayers)(?![a-z]))[^?!]{2,60}\\b(?:sponsors?|underwrites?|pays? for|helps? pay for) (?:this|our|these) (?:\\w+ )?{media}\\b(?! of)",
      ),
      said(
        "^[^?!]{2,60}\\b(?:keeps?|makes?) (?:this|our|these) (?:\\w+ )?{media} (?:free|going|open|running|online|possible|coming)\\b",
      ),
      apposed(
        "(?:our|this (?:\\w+)'s|today'?s) (?:\\w+ )?(?:sponsors?|advertisers?|commercial partners?)",
      ),
      disclosed(
        "^(?:full |quick )?(?:disclosure|disclaimer|transparency)\\b[:,-]?[^?]{0,80}\\b(?:sent|gave|lent|loaned|supplied|gifted|provided|flew|hosted|paid)\\b",
      ),
      disclosed(
        "\\b(?:sent|gave|lent|loaned|gifted|provided|supplied) (?:me|us)\\b[^.?!]{2,50}\\b(?:for free|free of charge|to (?:test|review)|for (?:this |a )?review|at no (?:cost|charge))\\b",
      ),
      {
        kind: "partner",
        at: "any",
        pattern:
          "\\b(?:i'm|i am|we're|we are) (?:proudly |now |happily )?(?:partnering|teaming up|collaborating) with [^.?!]{2,40} (?:on|for|in) (?:this|these|today|our)\\b",
      },
    ],
  },
  de: {
    media: "austausch|rubriken|karte|faktencheck",
    triggers: ["dank an", "dank der"],
    cues: [
      sponsored(
        "\\b(?:diese[rsmn]?|unser\\w*|heutige\\w*|die heutige|der heutige) (?:[\\w-]+ ){0,2}?[\\w-]+ (?:erreicht|erreichen|erscheint|entstand|entsteht|kommt|gibt es)(?: \\w+){0,3}? (?:dank|mit (?:freundlicher |der )?(?:unterstutzung|hilfe) (?:von|der|des)|mit dank an)(?: (?:der|die|dem) (?:\\w+ )?(?:unterstutzung|grosszugigkeit|hilfe) (?:von|der|des))?",
      ),
      said(
        "^[^?!]{2,60}\\b(?:sponsert|sponsern|finanziert|bezahlt) (?:diese[nrs]?|unsere?n?) {media}\\b",
      ),
      sponsored(
        "^(?:diese[nrs]?|unsere?n?) (?:\\w+ )?[\\w-]*{media} (?:sponsert|unterstutzt|finanziert)",
      ),
      apposed(
        "(?:unser\\w*|der) (?:\\w+ )?(?:haupt)?(?:sponsor|werbepartner|anzeigenkunde)(?: (?:dieser|diese) \\w+)?",
      ),
      disclosed(
        "\\b(?:von [^.?!]{2,40} |kostenlos |gratis |unentgeltlich )(?:\\w+ ){0,2}?(?:zur verfugung gestellt|zugesandt|geschenkt)\\b",
      ),
    ],
  },
  fr: {
    media: "echange|echanges|moderation|correction|carte",
    triggers: ["gracieus", "parrain", "gratuitement"],
    cues: [
      sponsored(
        "\\b(?:cet|cette|ce|notre|nos|ces|l'|le|la) ?(?:\\w+ ){0,4}?\\w+ (?:vous|nous) (?:est|sont|a ete) (?:aimablement |gracieusement )?(?:offerte?s?|proposee?s?|presentee?s?|apportee?s?) par",
      ),
      sponsored(
        "\\b(?:cet|cette|ce|notre) (?:\\w+ )?{media} (?:vous )?(?:parvient|arrive|existe|est possible|est rendue? possible)(?: \\w+)? (?:grace (?:a|au soutien de)|avec le soutien de)",
      ),
      said(
        "^[^?!]{2,60}\\b(?:sponsorise|parraine|finance|soutient) (?:cette?|ce|notre|nos) {media}\\b",
      ),
      apposed(
        "(?:notre|le) (?:\\w+ )?(?:sponsor|partenaire|mecene|annonceur|parrain)(?: (?:du jour|de la semaine))?",
      ),
      disclosed(
        "\\b(?:j'ai recu|nous avons recu|m'a ete|m'a (?:offert|envoye|prete))\\b[^.?!]{0,60}\\b(?:gratuitement|par la marque|par (?:l'|la )entreprise|pour (?:test|essai)|offerte?)\\b",
      ),
    ],
  },
  es: {
    media: "intercambio|moderacion|correccion|mapa",
    triggers: ["de la mano de", "gratuitamente", "gratis"],
    cues: [
      sponsored(
        "\\b(?:este|esta|nuestro|nuestra|nuestros|estos|estas) (?:\\w+ ){0,2}?\\w+ (?:les? |te |os |nos )?(?:llegan?|es posible|existe|se publica)(?: (?:a|hasta) (?:ustedes|ti|vosotros|usted|todos))? (?:gracias a|de la mano de|por (?:gentileza|cortesia) de|con (?:el )?(?:apoyo|patrocinio|respaldo) de)",
      ),
      apposed("nuestr[oa] (?:\\w+ )?(?:patrocinador|patrocinadora|anunciante|auspiciante|sponsor)"),
      disclosed(
        "\\b(?:me|nos) (?:han )?(?:enviado|envio|regalo|regalado|cedio|cedido|mando|mandado)\\b[^.?!]{2,50}\\b(?:gratis|gratuitamente|para (?:probar|resenar))\\b",
      ),
    ],
  },
  it: {
    media: "scambio|moderazione|correzione|mappa",
    triggers: ["gratuitamente"],
    cues: [
      sponsored(
        "\\b(?:quest[aoie]|quest'|il nostro|la nostra|i nostri) ?(?:\\w+ ){0,2}?\\w+ (?:vi |ti |ci )?(?:arriva(?:no)?|giunge|e possibile|esiste)(?: \\w+)? (?:grazie (?:a|al sostegno di)|per gentile concessione di|con il (?:sostegno|supporto|contributo) di)",
      ),
      said(
        "^[^?!]{2,60}\\b(?:sponsorizza|finanzia|sostiene) (?:quest[aoi]|quest'|il nostro|la nostra) ?{media}\\b",
      ),
      apposed("(?:il |la )?nostr[oa] (?:\\w+ )?(?:sponsor|inserzionista|partner)"),
      disclosed(
        "\\b(?:mi|ci) (?:ha|hanno) (?:inviato|regalato|prestato|fornito|mandato)\\b[^.?!]{2,50}\\b(?:gratis|gratuitamente|per (?:prova|recensi\\w+))\\b",
      ),
    ],
  },
  pt: {
    media: "troca|moderacao|correcao|mapa",
    triggers: ["gracas a", "gratuitamente", "de graca"],
    cues: [
      sponsored(
        "\\b(?:este|esta|esse|essa|nosso|nossa) (?:\\w+ ){0,2}?\\w+ (?:lhes? )?(?:chega|chegam|e possivel|existe)(?: (?:a|ate) (?:voce|voces|todos))? (?:gracas a|por cortesia d[aeo]|com o (?:apoio|patrocinio) d[aeo])",
      ),
      said("^[^?!]{2,60}\\b(?:patrocina|financia|apoia) (?:este|esta|nosso|nossa) {media}\\b"),
      sponsored(
        "^(?:este|esta|nosso|nossa) (?:\\w+ )?{media} quem (?:patrocina|apoia|financia) e(?: a| o)?",
      ),
      apposed("(?:o |a )?noss[oa] (?:\\w+ )?(?:patrocinador|patrocinadora|anunciante|apoiadora?)"),
      disclosed(
        "\\b(?:me|nos) (?:enviou|enviaram|deu|deram|cedeu|emprestou|mandou)\\b[^.?!]{2,50}\\b(?:gratuitamente|de graca|para (?:teste|testar|resenha))\\b",
      ),
    ],
  },
  nl: {
    media: "uitwisseling|moderatie|correctie|kaart",
    triggers: ["dankzij", "gratis"],
    cues: [
      sponsored(
        "\\b(?:dit|deze|onze|ons) (?:[\\w-]+ ){0,2}?[\\w-]+ (?:bereikt (?:u|je)|komt (?:tot (?:u|je|stand)|naar (?:u|je) toe)|is er|wordt (?:u|je|jullie) (?:aangeboden|gebracht))(?: \\w+)? (?:dankzij|met dank aan|met (?:de )?(?:steun|hulp) van|door)",
      ),
      said("^[^?!]{2,60}\\b(?:sponsort|sponsoren|financiert|betaalt) (?:deze|dit|onze) {media}\\b"),
      apposed("(?:onze|de) (?:\\w+ )?(?:hoofd)?(?:sponsor|adverteerder)"),
      disclosed(
        "\\b(?:stuurde|gaf|leende|kregen|kreeg) (?:mij|me|ons|wij|ik)\\b[^.?!]{2,50}\\b(?:gratis|kosteloos|om te (?:testen|proberen))\\b",
      ),
    ],
  },
  pl: {
    media: "wymiana|moderacja|moderacji|mapa",
    triggers: [],
    cues: [
      sponsored(
        "\\b(?:ten|ta|to|te|nasz\\w*|niniejsz\\w+) (?:\\w+ ){0,2}?\\w+ (?:dociera(?:ja)?|trafia(?:ja)?|powstaje|powstal\\w*|jest mozliw\\w+|ukazuje sie)(?: do (?:was|panstwa|ciebie))? (?:dzieki(?: wsparciu)?|przy wsparciu|ze wsparciem|we wspolpracy z)(?: (?:firmy|firma|marki|marka))?",
      ),
      apposed("nasz(?:ego|ym|emu)? (?:\\w+ )?(?:sponsor\\w*|reklamodawc\\w*)"),
      disclosed(
        "\\b(?:przyslal\\w*|przekazal\\w*|(?:dostal|otrzymal)(?:[ae]m|[iy]smy)|otrzyman\\w+)\\b[^.?!]{2,50}\\b(?:za darmo|bezplatnie|nieodplatnie|do testow)\\b",
      ),
    ],
  },
  sv: {
    media: "utbyte|utbytet|moderering|modereringen|karta|kartan",
    triggers: ["tack vare", "gratis"],
    cues: [
      sponsored(
        "\\b(?:det har|den har|detta|denna|dagens|vart|var|vara) (?:\\w+ ){0,2}?\\w+ (?:nar (?:dig|er)|kommer till (?:dig|er)|ar mojlig\\w*|finns)(?: \\w+)? (?:tack vare|med (?:stod|hjalp) (?:av|fran)|genom)",
      ),
      apposed("var (?:\\w+ )?(?:huvud)?(?:sponsor|annonsor)"),
      disclosed(
        "\\b(?:skickade|gav|lanade ut)\\b[^.?!]{2,50}\\b(?:gratis|kostnadsfritt|for (?:test|recension))\\b",
      ),
    ],
  },
  ja: {
    media: "",
    triggers: ["無償"],
    cues: [
      said(
        "(?:この|本|当)(?:コメント|返信|回答|スレッド|コーナー|記事|投稿|欄|ページ|サイト|企画|連載|質問|読者){1,2}(?:は|の)(?!、?(?:読者|皆|市民)).{1,30}(?:のご?(?:協力|支援|提供|協賛)|の後援)(?:で|に|を|により|のもと)",
      ),
      said(
        "(?:当|本|この)(?:サイト|ページ|コーナー|欄|コメント欄|番組)の(?:スポンサー|協賛)(?:は|です|企業)",
      ),
      disclosed("(?:無償|無料)で(?:ご?提供(?!し)|お借り|いただ|頂|送って)"),
    ],
  },
  ko: {
    media: "",
    triggers: [],
    cues: [
      said(
        "(?:이|본|오늘의|해당|이번) ?(?:댓글|답글|답변|코너|글|기사|토론|게시판|페이지)(?:은|는|을|를|이|가)? .{1,30}(?:의|에서) ?(?:후원|협찬|지원|도움|제공)(?:으로|을 받아|하에|를 받아|을 통해)",
      ),
      said(
        "(?:저희|우리|이 ?(?:코너|페이지|사이트)의) ?(?:공식 ?)?(?:스폰서|후원사|협찬사)(?:는|인|입니다)",
      ),
    ],
  },
  zh: {
    media: "",
    triggers: [],
    cues: [
      said(
        "(?:感谢|感謝|多谢|多謝)(?!.{0,8}(?:大家|[读讀]者|网友|朋友)).{1,24}对(?:本|我们|这个|該|该).{0,16}的(?:长期|大力|鼎力|一贯)?(?:支持|赞助|贊助)",
      ),
      said(".{2,20}是(?:本|我们|我們|这个|這個).{0,8}的?(?:赞助商|贊助商|广告主|廣告主|金主)"),
      said(
        "(?:本|此|这|這)(?:期|篇|条|條|个|個)?(?:回复|回覆|评论|評論|讨论|討論|问答|問答|文章|栏目|欄目).{0,12}(?:得到|获得|獲得|承蒙).{1,24}(?:支持|赞助|贊助)",
      ),
    ],
  },
  ru: {
    media: "чат\\p{L}?|переписк\\p{L}*|карт\\p{L}{1,2}|модераци\\p{L}*",
    triggers: [],
    cues: [
      said(
        "(?:эт(?:от|а|о|и)|наш\\p{L}{0,2}|данн\\p{L}{2}|сегодняшн\\p{L}{2}) (?:\\p{L}+ )?{media} (?:подготовлен|создан|написан|вышел|выходит|стал|проходит|идет|доступ|публику|сделан)\\p{L}*(?: \\p{L}+)? (?:при (?:\\p{L}+ )?(?:поддержке|участии|содействии)|благодаря|совместно с|в партнерстве с)",
      ),
      said("^[^?!]{2,60} спонсиру(?:ет|ют) (?:эт\\p{L}{1,2}|наш\\p{L}{0,2}) {media}"),
      said(
        "(?:эт(?:у|от|о|и)|наш\\p{L}{0,2}) (?:\\p{L}+ )?{media} (?:спонсиру|поддержива|финансиру|оплачива)(?:ет|ют)",
      ),
      apposed("наш(?:его|им|ему)? (?:\\p{L}+ )?(?:спонсор\\p{L}{0,2}|рекламодател\\p{L}{1,2})"),
      disclosed(
        "(?:прислал|предоставил|подарил|отправил|дал)\\p{L}* (?:мне|нам)[^.?!]{2,50}(?:бесплатно|на (?:тест|обзор)|для (?:теста|обзора))",
      ),
    ],
  },
  tr: {
    media: "yazisma|harita|duzeltme",
    triggers: ["katkisiyla"],
    cues: [
      said(
        "\\b(?:bu|bugunku|haftanin) (?![^.?!]{0,60}(?:izleyici|takipci|valili|bakanli|topluluk|gonullu|kullanici|okur))(?:\\w+ ){0,2}?{media}\\w* [^.?!]{2,50} (?:sayesinde|destegiyle|katkilariyla|katkisiyla|sponsorlugunda)\\b",
      ),
      apposed("sponsorumuz|[^?!,]{2,40} sponsorumuz(?:dur)?"),
      disclosed(
        "\\b(?:bana|bize)\\b[^.?!]{2,50}\\bucretsiz\\b[^.?!]{0,20}\\b(?:gonder|ver|sagla)\\w*",
      ),
    ],
  },
};
