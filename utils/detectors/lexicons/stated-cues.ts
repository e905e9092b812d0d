import { goods } from "./dealing-forms";
import { whole } from "./plain-forms";
import type { Cue, TalkWords } from "./sponsor-lexicon";

interface StatedWords {
  /** Stems one of which is in every cue, parted by bars. */
  readonly triggers: string;
  /** What a paper prints beside its articles. */
  readonly media: string;
  /** "This is an advertisement", as papers write it: who complains says it in other words. */
  readonly statement: string;
  /** "The trip was at the invitation of": a firm follows. */
  readonly trip: string;
  /** "The product was provided by": a firm follows. */
  readonly given: string;
  /** "Reporting made possible by a grant from": a firm or foundation follows. */
  readonly grant: string;
  /** "We thank … for the financial support", whole. */
  readonly backing: string;
}

/** By language; folded. Chinese, Japanese and Korean have the firm inside the sentence. */
const words: Readonly<Record<string, StatedWords>> = {
  en: {
    triggers:
      "guest of|invitation|supplied|supplement|grant from|fellowship|organised|organized|lent to|loaned|gifted|was sent|were sent",
    media: "supplement|pull-out|insert",
    statement:
      "this (?:is an? (?:paid )?(?:advertisement|advertorial|ad)|is a (?:paid|sponsored|promotional) (?:post|feature|message|article))",
    trip: "(?:travelled|traveled|stayed|trip|visit|visited|flew|dined)\\b[^.?!]{0,30}\\b(?:as (?:a |the )?guests? of|at the invitation of|courtesy of|(?:was |were )?(?:paid for|funded|organi[sz]ed|hosted|provided) by)",
    given:
      "(?:product|device|sample|copy|test unit|review unit|meal|stay|ticket)s? (?:was|were|has been|have been) (?:kindly )?(?:provided|supplied|gifted|lent|loaned|sent)(?: to (?:us|me))? by",
    grant:
      "(?:reporting|investigation|story|series|project|coverage|research)\\b[^.?!]{0,40}\\b(?:by|through|with) a (?:grant|fellowship|donation) from",
    backing:
      "(?:thank|thanks to|grateful to)\\b[^.?!]{1,50}\\bfor (?:the|its|their|your) (?:\\w+ )?financial (?:support|backing|help|assistance)",
  },
  de: {
    triggers:
      "einladung|anzeige|unterstutz|finanzi|werbung|stipendi|spende|organisiert|eingeladen|ubernommen",
    media: "beilage|sonderbeilage|sonderseiten?|magazinbeilage",
    statement:
      "(?:dies|das|hierbei) (?:ist|handelt es sich um) (?:eine?n? )?(?:bezahlte )?(?:anzeige|werbeanzeige|werbebeitrag|werbung im sinne)",
    trip: "(?:\\w*reise|aufenthalt|besuch|ubernachtung\\w*|gereist|zu gast)\\b[^.?!]{0,40}\\b(?:auf einladung (?:von|der|des)|(?:unterstutzt|finanziert|bezahlt|organisiert|ermoglicht|eingeladen) (?:von|durch))|(?:ich|wir) (?:war|waren|reisten?|flog|flogen)\\b[^.?!]{0,40}\\bauf einladung (?:von|der|des)",
    given:
      "(?:produkt\\w*|testgerat|gerat|muster|exemplar\\w*|ware|kleid|schuhe) (?:wurden?|ist|sind) (?:(?:mir|uns) )?(?:freundlicherweise )?(?:(?:kostenlos |gratis )?(?:zur verfugung gestellt|geschenkt|gestellt|bereitgestellt) (?:von|durch)|(?:von|durch)(?= [^.?!]{2,40} (?:zur verfugung gestellt|geschenkt|bereitgestellt|gestellt|geliehen|uberlassen)))",
    grant:
      "(?:recherche|reportage|serie|projekt|beitrag)\\b[^.?!]{0,30}\\b(?:durch|mit|dank) (?:ein|einem|einer?|der) (?:\\w+ )?(?:stipendium|forderung|spende) (?:der|des|von)",
    backing:
      "(?:dank\\w*|bedank\\w*)\\b[^.?!]{1,60}\\bfur die (?:\\w+ )?finanzielle (?:unterstutzung|forderung|hilfe)",
  },
  fr: {
    triggers: "invitation|soutien|fourni|voyage|financ|bourse",
    media: "supplement|cahier|hors-serie",
    statement:
      "ceci est (?:une? )?(?:publicite|annonce|contenu (?:sponsorise|publicitaire)|publi-?reportage|communication commerciale)",
    trip: "(?:voyage|sejour|deplacement|reportage|visite)\\b[^.?!]{0,50}\\b(?:a l'invitation (?:de|du|des|d')|(?:organise|pris en charge|offert|finance|paye|invite)e?s? par|invites? par)|(?:j'ai|nous avons|je suis|nous sommes)\\b[^.?!]{0,40}\\ba l'invitation (?:de|du|d')",
    given:
      "(?:produits?|appareil|exemplaires?|article|livre|test) (?:m'a ete |nous a ete |a ete |m'ont ete )?(?:gracieusement )?(?:offert|fourni|prete|envoye|cede)e?s? (?:gracieusement |gratuitement )?par",
    grant:
      "(?:enquete|reportage|serie|projet)\\b[^.?!]{0,40}\\b(?:soutien financier|bourse) (?:de|du|d')",
    backing:
      "(?:remerci\\w+|merci)\\b[^.?!]{1,60}\\b(?:pour )?(?:son|le|leur|votre|du) (?:\\w+ )?(?:soutien|appui|concours|aide) financi\\w+",
  },
  es: {
    triggers: "cedid|regalad|financ|viaj|beca$|subvenci",
    media: "suplemento|cuadernillo|separata",
    statement:
      "est[eao] (?:es|constituye) (?:una? )?(?:publicidad|anuncio|(?:contenido|espacio|texto) (?:publicitario|patrocinado)|publirreportaje)",
    trip: "(?:viaj\\w+|estancia|visita|alojad\\w+)\\b[^.?!]{0,40}\\b(?:(?:por )?invitacion de|invitad[oa]s? por|(?:organizad|pagad|financiad|ofrecid|costead)[oa] por|cortesia de)|(?:estuve|estuvimos|fui|fuimos)\\b[^.?!]{0,40}\\binvitad[oa]s? por",
    given:
      "(?:productos?|dispositivo|muestra|ejemplar|equipo) (?:me |nos )?(?:ha sido |fue |han sido )?(?:cedid|regalad|enviad|prestad|proporcionad)[oa]s? (?:gratis |gratuitamente )?por",
    grant:
      "(?:investigacion|reportaje|serie)\\b[^.?!]{0,40}\\b(?:beca|subvencion|apoyo economico) (?:de|del)",
    backing:
      "(?:agradec\\w+|gracias)\\b[^.?!]{1,60}\\b(?:su|el|por su|por el) (?:\\w+ )?apoyo (?:financiero|economico)",
  },
  it: {
    triggers: "invito|sostegno|fornit|finanz|ospit|contributo|borsa|organizzat|pagat|invitat",
    media: "inserto|supplemento|allegato",
    statement:
      "quest[oa] (?:e|costituisce) (?:una? )?(?:pubblicita|annuncio pubblicitario|(?:contenuto|messaggio|testo) (?:pubblicitario|sponsorizzato|promozionale)|pubbliredazionale)",
    trip: "(?:viaggi\\w*|soggiorn\\w*|visita)\\b[^.?!]{0,40}\\b(?:su invito di|ospit[ei] di|(?:offert|organizzat|pagat|finanziat)[oa] da(?:l|lla|i)?|invitat[oi] da(?:l|lla|i)?)|(?:sono|siamo) (?:stat\\w|andat\\w)\\b[^.?!]{0,40}\\b(?:su invito di|ospit[ei] di)",
    given:
      "(?:prodott[oi]|dispositivo|campione|esemplare) (?:mi |ci )?(?:e stato |sono stati )?(?:gentilmente )?(?:offert|fornit|regalat|inviat|prestat)[oi] (?:gratuitamente )?da(?:l|lla|ll'|ll'azienda)?",
    grant:
      "(?:inchiesta|reportage|serie)\\b[^.?!]{0,40}\\b(?:contributo|sostegno economico|borsa) (?:della|del|di)",
    backing:
      "(?:ringrazi\\w+|grazie)\\b[^.?!]{1,60}\\b(?:per )?il (?:\\w+ )?(?:sostegno|supporto|contributo) (?:economico|finanziario)",
  },
  pt: {
    triggers: "convite|apoio|cedid|financi|viaj|bolsa",
    media: "caderno|suplemento|encarte|trabalho",
    statement:
      "ist[oa] e (?:uma? )?(?:publicidade|anuncio|publi|(?:conteudo|texto) (?:publicitario|patrocinado))|est[ea] e uma? (?:anuncio|publicidade|conteudo patrocinado)",
    trip: "(?:viaj\\w+|viagem|hospedad\\w+|estadia)\\b[^.?!]{0,40}\\b(?:a convite (?:da|do|de)|convidad[oa]s? (?:pela|pelo|por)|(?:oferecid|paga|financiad|organizad)[oa]? (?:pela|pelo|por)|cortesia d[aeo])",
    given:
      "(?:produtos?|aparelho|amostra|exemplar) (?:(?:me|nos) )?(?:foi |foram )?(?:cedid|enviad|oferecid|emprestad|fornecid)[oa]s? (?:gratuitamente )?(?:pela|pelo|por)",
    grant:
      "(?:reportagem|investigacao|serie)\\b[^.?!]{0,40}\\b(?:bolsa|financiamento|apoio financeiro) (?:da|do|de)",
    backing: "(?:agradec\\w+|obrigad\\w+)\\b[^.?!]{0,60}\\bo? ?(?:\\w+ )?apoio financeiro",
  },
  nl: {
    triggers: "uitnodiging|reis|steun",
    media: "bijlage|katern|special",
    statement:
      "dit is een (?:betaalde )?(?:advertentie|advertorial|commerciele (?:boodschap|bijdrage))",
    trip: "(?:\\w*reis|verblijf|bezoek|overnachting\\w*)\\b[^.?!]{0,40}\\b(?:op uitnodiging van|(?:aangeboden|betaald|georganiseerd|gefinancierd|uitgenodigd) door|te gast bij)|(?:ik|we|wij) (?:was|waren|ging|gingen|reisde|vlogen|mocht\\w*)\\b[^.?!]{0,40}\\bop uitnodiging van",
    given:
      "(?:producten|product|testexemplaar|toestel|exemplaar) (?:werd|werden|is|zijn) (?:(?:mij|ons) )?(?:gratis )?(?:aangeboden|toegestuurd|uitgeleend|verstrekt|gegeven) door",
    grant:
      "(?:onderzoek|reportage|serie|verhaal)\\b[^.?!]{0,40}\\b(?:met|dankzij) (?:de |financiele )?steun van",
    backing:
      "(?:dank\\w*|bedank\\w*)\\b[^.?!]{1,60}\\bvoor (?:de|hun|uw|het) (?:\\w+ )?financiele (?:steun|ondersteuning|bijdrage)",
  },
  pl: {
    triggers:
      "zaproszen|reklam|wsparci|sfinansowa|otrzyma|udostepni|dodat|stypendi|dotacj|grantow|podarowan",
    media: "dodatek|wkladka",
    statement:
      "(?:to|niniejszy (?:tekst|material) to|to jest|ten (?:tekst|material) to|ten (?:tekst|material) jest) (?:platna )?(?:reklama|materialem reklamowym|ogloszenie platne|material (?:reklamowy|promocyjny))",
    trip: "(?:wyjazd\\w*|podroz\\w*|pobyt\\w*|wizyt\\w+)\\b[^.?!]{0,40}\\b(?:na zaproszenie(?: firmy| biura)?|(?:sfinansowa\\w+|oplaco\\w+|zorganizowa\\w+) przez|dzieki uprzejmosci)|(?:pojechal|polecial|bylem|bylam|bylismy)\\w*\\b[^.?!]{0,40}\\bna zaproszenie(?: biura| firmy)?",
    given:
      "(?:produkty?|sprzet|probki?|egzemplarz) (?:(?:zosta\\w+ )?(?:udostepnion|przekazan|podarowan)\\w+|otrzymal\\w+|dostal\\w+) (?:przez|od)(?: marki| firmy)?",
    grant:
      "(?:reportaz|sledztwo|cykl)\\w*\\b[^.?!]{0,30}\\bdzieki (?:stypendium|wsparciu|dotacji|grantowi)",
    backing: "(?:dziekuj\\w+|podziekowania)\\b[^.?!]{1,60}\\bza (?:\\w+ )?wsparcie finansowe",
  },
  sv: {
    triggers: "inbjudan|stod|fatt av|resa|stipendi|bidrag",
    media: "bilaga|bilagan|temabilaga",
    statement:
      "(?:detta|det har) ar (?:en )?(?:betald )?(?:annons|reklam|annonsbilaga|kommersiellt innehall)",
    trip: "(?:\\w*resan?|vistelsen?|besoket?)\\b[^.?!]{0,40}\\b(?:pa inbjudan av|(?:betalades|betald|bekostades|arrangerades|bjods|finansierades) av|inbjud\\w+ av)|(?:jag|vi) (?:var|akte|reste)\\b[^.?!]{0,40}\\bpa inbjudan av",
    given:
      "(?:produkt\\w*|testexemplar\\w*|apparat\\w*) (?:har |ar |kommer )?(?:jag |vi )?(?:fatt|lanat|lanad|skankt|skickad|fick) (?:av|fran)",
    grant:
      "(?:granskning|reportage|serie)\\w*\\b[^.?!]{0,40}\\b(?:med|genom) (?:stod|stipendium|bidrag) (?:av|fran)",
    backing:
      "(?:tack\\w*)\\b[^.?!]{1,60}\\bfor (?:det |ert |sitt )?(?:\\w+ )?(?:ekonomiska|finansiella|ekonomiskt|finansiellt) stod\\w*",
  },
  ru: {
    triggers: "приглашени|реклам|поддержк|организован|оплачен|грант|средства",
    media: "приложение|спецпроект\\p{L}*",
    statement:
      "это (?:платная )?(?:реклама|рекламный (?:материал|пост|текст)|рекламное объявление)",
    trip: "(?:поездк\\p{L}+|визит|пребывани\\p{L}+|путешестви\\p{L}+)(?!\\p{L})[^.?!]{0,40}(?:по приглашению|(?:организован\\p{L}*|оплачен\\p{L}*|профинансирован\\p{L}*)) (?:компани\\p{L}+ |бренд\\p{L}* )?|(?:ездил|летал|были?)\\p{L}* [^.?!]{0,30}по приглашению(?: \\p{Ll}+)?",
    given:
      "(?:продукт\\p{L}*|товар\\p{L}*|образ\\p{L}+|устройств\\p{L}+) (?:был\\p{L}* )?(?:бесплатно )?(?:предоставлен|подарен|передан|прислан)\\p{L}* (?:компанией |брендом |фирмой )?",
    grant: "(?:расследовани|репортаж|сери)\\p{L}*[^.?!]{0,30}(?:на грант|на средства) (?:фонда )?",
    backing:
      "(?:благодар\\p{L}+|спасибо)[^.?!]{1,60} за (?:\\p{L}+ )?финансовую (?:поддержку|помощь)",
  },
  tr: {
    triggers: "davet|destek|desteg|finanse|temin|gonderil|hibe|burs",
    media: "ek|ekimiz|dosya",
    statement:
      "bu (?:bir )?(?:ucretli )?(?:reklamdir|ilandir|reklam (?:metni|yazisi|icerigi)dir|tanitim (?:yazisi|metni)dir)",
    trip: "(?:gezi|seyahat|yolculuk|konaklama)\\w*\\b[^.?!]{2,40}(?:davet\\w+|(?:tarafindan|sponsorlugunda) (?:karsilan|duzenlen|organize ed)\\w*)",
    given:
      "(?:urun\\w*|cihaz\\w*|numune\\w*),? [^.?!]{2,30}tarafindan (?:hediye|temin|gonderil|sagla|odunc|verilmis)\\w*",
    grant: "(?:haber|arastirma|dosya)\\w*\\b[^.?!]{2,40}(?:hibe|burs)\\w* ile",
    backing: "[^.?!]{1,40}(?:maddi|finansal) deste\\w+ (?:icin )?[^.?!]{0,20}tesekkur",
  },
};

/** Whole sentences, where the firm stands in the middle. */
const eastern: Readonly<
  Record<string, Pick<StatedWords, "triggers" | "media"> & { readonly told: readonly string[] }>
> = {
  ja: {
    triggers: "広告|招待|協力|支援|助成",
    media: "別冊|折込",
    told: [
      "^(?:本|この|当)?(?:記事|投稿|動画|ページ|特集)?(?:は|も)?(?:有料)?広告(?:です|になります|となります)[。.]?$",
      "(?:取材|調査|企画)[^。]{0,24}(?:財団|基金)[^。]{0,4}の(?:助成|支援)",
      "(?:旅行|宿泊|取材|視察)[^。]{0,16}(?:様|社)?(?:の|より|から)(?:ご)?招待|(?:旅|見学|試食)は[^。]{2,20}のご招待",
      "^[^。]{2,20}様?の(?:ご)?(?:支援|協賛)に(?:心より|深く)?(?:感謝|御礼|お礼)",
    ],
  },
  ko: {
    triggers: "광고|초청|초대",
    media: "특집|부록",
    told: [
      "(?:여행|출장|취재|방문|산행|숙박|체험)[^.?!]{0,6} (?!친구|선배|동생|가족|아들|딸)[^.?!]{2,20}(?:의|에서) ?(?:초청|초대)(?:으로|를 받아|로)",
      "^(?!.*(?:여러분|독자|시민|국민|팬))[^.?!]{2,44}(?:의|에서|측의) ?(?:재정(?:적)? ?)?(?:후원|협찬)에 (?:깊이 |진심으로 )?감사",
    ],
  },
  zh: {
    triggers: "邀请|邀請|资金|資金",
    media: "特刊|专版|專版|特辑|副刊",
    told: [
      "^(?:本文|此文|本篇|本帖|本视频|以下内容|以下內容)(?:为|為|是|属于|屬於)(?:付费|付費|商业|商業)?(?:广告|廣告|推广|推廣)[。.]?$",
      "(?:旅行|旅程|行程|采访|採訪|参观|參觀)[^。]{0,8}(?:由|受|应|應)[^。]{2,24}(?:邀请|邀請|赞助|贊助|承担)",
      "(?:产品|產品|样品|樣品|样机|样书)(?:是|均)?由[^。]{2,20}(?:品牌|公司|官方|厂商|廠商)?(?:免费|免費)?(?:提供|赠送|贈送|寄送)",
      "^(?:特别)?(?:感谢|感謝|鸣谢|鳴謝)[^。]{2,24}(?:的)?(?:资金|資金|经济|经费|經費|财务)(?:支持|赞助|贊助|资助)",
      "由以下(?:\\p{L}{0,4})?(?:赞助商|贊助商|企业|企業|公司|机构)[^。]{0,10}(?:支持|赞助|贊助)",
    ],
  },
};

/** Whose trips are news. */
const ofOthers =
  "(?:his|her|their|seine[rn]?|ihre[rn]?|son|sa|ses|leurs?|sus?|suo|sua|suoi|seus?|suas?|zijn|haar|hun|jego|jej|hans|hennes|deras|его|ее|их|onun|onlarin) |(?:\\p{L}+ )?(?:presid\\p{L}*|prezydent\\p{L}*|minist\\p{L}*|senat\\p{L}*|kanzler\\p{L}*|burgermeister\\p{L}*|mayor|king|pope|papst|pape|deleg\\p{L}*|президент\\p{L}*|министр\\p{L}*|cumhurbaskan\\p{L}*|bakan\\p{L}*) ";

function cuesOf({ statement, trip, given, grant, backing }: StatedWords): Cue[] {
  return [
    { kind: "label", at: "line", pattern: `(?:${statement})`, band: "possible" },
    goods(`^\\P{L}{0,4}(?!${ofOthers})(?:\\p{L}+ ){0,2}(?:${trip})`),
    goods(`(?<!\\p{L})(?:${given})`),
    { kind: "sponsored", at: "any", tail: "firm", pattern: `(?<!\\p{L})(?:${grant})` },
    { kind: "thanks", at: "any", pattern: `(?<!\\p{L})${backing}` },
  ];
}

/**
 * What papers state of themselves and of others in whole sentences: that this is an advertisement, who
 * paid for a trip, whose goods were tried, who is thanked for money. By language.
 */
export const statedCues: Readonly<Record<string, TalkWords>> = Object.fromEntries([
  ...Object.entries(words).map(([language, own]) => {
    return [language, { media: own.media, triggers: own.triggers.split("|"), cues: cuesOf(own) }];
  }),
  ...Object.entries(eastern).map(([language, { triggers, media, told }]) => {
    return [
      language,
      { media, triggers: triggers.split("|"), cues: told.map((one) => whole(one)) },
    ];
  }),
]);
