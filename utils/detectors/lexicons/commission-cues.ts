import { told } from "./dealing-forms";
import type { Cue, TalkWords } from "./sponsor-lexicon";

interface CommissionWords {
  /** Stems one of which is in every cue, parted by bars. */
  readonly triggers: string;
  /** What readers press or do: "links", "if you buy". */
  readonly bought: string;
  /** "We may receive", in whatever order the language has. */
  readonly earned: string;
  /** "A commission". */
  readonly share: string;
  /** "At no extra cost to you". */
  readonly free: string;
  /** "Qualifying purchases", the shop's own words. */
  readonly qualified?: string;
  /** The words of the language follow one another without blanks. */
  readonly isUnspaced?: true;
}

/** By language; folded. What is owned up to in the sentence behind "contains affiliate links". */
const words: Readonly<Record<string, CommissionWords>> = {
  en: {
    triggers:
      "receive a small|small %|purchases through|purchases made|no extra|no additional|through these|through our|via our|via these",
    bought:
      "links?|buy|book|purchas\\w+|orders?|sign(?:ing)? up|regist\\w+|click\\w*|shop|sales?|them",
    earned:
      "(?:we|i|us|me|(?:this |the |our |my )(?:site|blog|page|channel)) (?:may |might |can |could |will |sometimes |also ){0,2}(?:earn|get|receive|make|be paid)s?|(?:may|might|can|could) (?:earn|get|receive|make)|(?:(?:made |bought )(?:\\w+ ){0,3}|through \\w+ links? )(?:earn|generate)s?",
    share: "commissions?|referral fee|affiliate fee|percentage|small fee|(?:small )?%",
    free: "(?:at |with |without )?(?:no|any) (?:extra|additional) (?:cost|charge|fee)s?(?: (?:to|for) you)?",
  },
  de: {
    triggers: "mehrkosten|ohne zusatzliche kosten|uber diese|uber unsere|uber die link",
    bought: "links?|kauf\\w*|einkauf\\w*|bestell\\w*|buch\\w+|klick\\w*|abschluss|anmeld\\w*",
    earned:
      "(?:erhalten?|bekommen?|verdienen?|kassieren?) (?:wir|ich)|(?:wir|ich) (?:\\w+ ){0,3}(?:erhalten?|bekommen?|verdienen?)|(?:erhalt|bekommt) (?:diese|unsere) (?:web)?seite",
    share: "(?:\\w+-?)?provision(?:en)?|vermittlungsgebuhr|anteil",
    free: "(?:ohne (?:mehrkosten|zusatzliche kosten|zusatzkosten|aufpreis)|(?:keine|entstehen) (?:mehrkosten|zusatzlichen kosten|zusatzkosten)|kostet (?:euch|dich|sie) (?:das )?nicht(?:s)? (?:mehr|extra)|preis bleibt (?:fur (?:euch|dich|sie) )?(?:der)?gleich|am preis andert sich)",
  },
  fr: {
    triggers: "surcout|supplementaire|ces liens|nos liens|remplissant les",
    bought: "liens?|achet\\w*|achats?|reserv\\w+|command\\w+|cliqu\\w+|inscri\\w+|passant par",
    earned:
      "(?:nous|je|on|le site|le blog) (?:pouvons |peux |peut |pourrions |pourrons )?(?:touch|percev|percoi|recev|recoi|gagn|obten)\\w*|(?:peut|pourrait) (?:toucher|percevoir|recevoir|gagner)|(?:notre|ma) (?:chaine|page) (?:touche|percoit|recoit)",
    qualified: "achats remplissant les conditions",
    share: "commissions?|remuneration",
    free: "(?:sans|aucun|ne (?:vous )?coute) (?:aucun |rien )?(?:frais|cout|surcout|supplement|plus|de plus)\\w*(?: supplementaires?| additionnels?)?(?: pour vous)?",
  },
  es: {
    triggers:
      "compras adscritas|compras elegibles|compras que califi|compras que cumplen|sin coste|sin costo|sin ningun cost|mismo precio",
    bought:
      "enlaces?|links?|vinculos?|compr\\w+|reserv\\w+|pedido|registr\\w+|clic|traves de ell[oa]s",
    earned:
      "(?:podemos|podriamos|puedo|podria|puede|podre|podremos) (?:recibir|ganar|obtener|llevarnos|llevarme|cobrar|percibir)|recib(?:imos|o|ire|iremos)|gan(?:amos|o|are|aremos)|obten(?:emos|go)|cobr(?:amos|o)|percib(?:imos|o)|(?:me llevo|nos llevamos)",
    qualified: "compras (?:adscritas|elegibles|que califi|que cumplen)",
    share: "comision(?:es)?|porcentaje",
    free: "(?:sin (?:ningun )?cost[eo] (?:adicional|extra|alguno)?|sin que (?:te|le|os) cueste (?:nada|mas)|al mismo precio|no (?:te|le|os) (?:cuesta|supone))",
  },
  it: {
    triggers: "costo aggiuntivo|nostri link|questi link|compenso|acquisti idonei",
    bought: "link|acquist\\w+|compr\\w+|prenot\\w+|ordin\\w+|iscri\\w+|clic\\w*|tramite",
    earned:
      "(?:potremmo|potrei|possiamo|potrebbe|puo|posso) (?:ricev|guadagn|otten|percep|aver)\\w*|ricev(?:iamo|o|ero|eremo)|guadagn(?:iamo|o)|otten(?:iamo|go)|percep(?:iamo|isco)|(?:nostr|mi)[oa] (?:canale|pagina) riceve",
    qualified: "acquisti idonei",
    share: "commission[ei]|provvigion[ei]|percentuale|compenso",
    free: "senza (?:alcun |nessun )?(?:cost[oi]|spes[ae]|sovrapprezzo)(?: aggiuntiv[oi]| extra| in piu)?(?: per (?:te|voi))?|al prezzo di sempre|stesso prezzo",
  },
  pt: {
    triggers:
      "compras qualificadas|compras elegiveis|custo adicional|custo extra|sem custo|a mais por isso|nossos links|destes links|desses links",
    bought: "links?|compr\\w+|reserv\\w+|pedido|cadastr\\w+|regist\\w+|inscrev\\w+|clic\\w+",
    earned:
      "(?:podemos|poderemos|posso|pode|poderei) (?:receber|ganhar|obter|auferir)|receb(?:emos|o|erei|eremos)|ganh(?:amos|o|arei)|obtemos|auferimos",
    qualified: "compras (?:qualificadas|elegiveis)",
    share: "comiss(?:ao|oes)|percentagem|porcentagem",
    free: "sem (?:nenhum |qualquer )?custos?(?: adicional| extra| a mais| adicionais)?(?: para (?:voce|si|ti))?|(?:sem )?(?:voce )?nao? (?:paga|pagar) (?:nada )?(?:a )?mais|sem pagar nada a mais|pelo mesmo preco",
  },
  nl: {
    triggers: "extra kosten|meer te betalen|deze links|meerkosten",
    bought:
      "links?|koop\\w*|kopen|aankoop|aankopen|boek\\w*|bestel\\w*|klik\\w*|aanmeld\\w*|inschrijv\\w*",
    earned:
      "(?:wij|we|ik|(?:deze|dit|onze) (?:web)?(?:site|blog|pagina))(?= [^.?!]{4,40} (?:ontvangen|krijgen|verdienen))|(?:ontvangen?|krijgen?|verdienen?) (?:wij|we|ik)|(?:wij|we|ik) (?:\\w+ ){0,3}(?:ontvangen?|krijgen?|verdienen?)",
    share: "(?:een )?(?:kleine )?commissie|vergoeding|percentage",
    free: "zonder (?:extra|bijkomende) kosten(?: voor (?:jou|u|je))?|zonder dat (?:het )?(?:jij|je|u) (?:iets )?(?:extra|meer)|(?:kost|betaal) (?:het )?(?:je|jou|u|jij) (?:niets|niks) (?:extra|meer)",
  },
  pl: {
    triggers: "te linki|nasze linki|tych linkow",
    bought: "link\\w*|kup\\w+|zakup\\w*|rezerw\\w+|zamow\\w+|klik\\w+|zarejestr\\w+",
    earned:
      "(?:mozemy|moge|moze) (?:otrzymac|zarobic|dostac|uzyskac|pobrac)|otrzym(?:ujemy|am|amy)|zarabiamy?|dosta(?:jemy|niemy|ne)",
    share: "(?:\\w+ )?prowizj\\w+|procent",
    free: "bez (?:zadnych )?(?:dodatkow\\w+|ekstra) koszt\\w*(?: dla (?:ciebie|was|panstwa))?|(?:nic )?nie (?:placisz|kosztuje)\\w*(?: cie)? (?:nic )?(?:wiecej|dodatkowo)|cena (?:dla ciebie )?(?:pozostaje|sie nie zmienia)",
  },
  sv: {
    triggers:
      "ersattning|extra kostnad|kostar inget extra|vara lankar|dessa lankar|lankarna|kvalificerade kop",
    bought: "\\w*lank\\w*|kop\\w*|handl\\w+|boka\\w*|bestall\\w*|klick\\w*|registrer\\w*",
    earned:
      "(?:vi|jag) (?:kan )?(?:fa|far|tjanar?|erhaller?)|far (?:vi|jag)|kan \\S+ (?:fa|tjana|erhalla)",
    share: "(?:en )?(?:liten )?provision|ersattning",
    qualified: "kvalificerade kop",
    free: "utan (?:nagon )?(?:extra|ytterligare) kostnad(?: for dig)?|(?:kostar|betalar) (?:du |dig )?(?:ingenting|inget|inte nagot|inte) (?:extra|mer)|samma pris",
  },
  ru: {
    triggers: "вознагражд|переплат|этим ссылк|нашим ссылк|этой ссылк",
    bought:
      "ссылк\\p{L}*|поку\\p{L}+|куп\\p{L}+|брониро\\p{L}+|заказ\\p{L}*|переход\\p{L}*|регистр\\p{L}+",
    earned:
      "(?:можем|могу|может) (?:получ|заработ)\\p{L}+|получ(?:аем|аю|им|у)|зарабатываем|зарабатываю",
    share: "(?:\\p{L}+ )?комисси\\p{L}+|вознаграждени\\p{L}+|процент\\p{L}*",
    free: "без (?:дополнительн\\p{L}+ (?:расход|затрат|плат)\\p{L}*|переплат\\p{L}*|доплат\\p{L}*)(?: для вас)?|цена для вас не (?:меняется|изменится)|вы (?:ничего )?не переплачиваете",
  },
  tr: {
    triggers: "ek maliyet|bu baglanti|baglantilarimiz|bu link|uygun satin al",
    bought:
      "baglanti\\w*|link\\w*|satin al\\w*|alisveris\\w*|rezervasyon\\w*|siparis\\w*|tikla\\w*|kayit",
    earned: "(?:al|kazan)abilir\\w*|(?:al|kazan)iyor(?:uz|um)|elde ed(?:ebiliriz|eriz|iyoruz)",
    share: "(?:kucuk )?(?:bir )?komisyon",
    qualified: "uygun satin alim\\w*",
    free: "(?:size |sana )?(?:ek|ekstra|ilave) (?:bir )?(?:ucret|maliyet|masraf)\\w*(?: (?:olmadan|yansimaz|yok|getirmez|odemeden))?",
  },
  ja: {
    isUnspaced: true,
    triggers: "追加費用|還元",
    bought: "リンク|経由",
    earned: "得|受け|いただ|頂|発生|還元|入る",
    share: "報酬|紹介料|手数料|コミッション|収益|収入|売上の一部",
    free: "追加(?:の)?(?:費用|料金|負担)(?:は|が)?(?:一切)?(?:かかりません|発生しません|ありません|なし)|価格(?:は|が)?変わりません",
  },
  ko: {
    isUnspaced: true,
    triggers: "추가 비용|추가비용",
    bought: "링크",
    earned: "받|지급|제공|발생|얻",
    share: "수수료|커미션|수익|대가",
    free: "추가 ?(?:비용|금액|요금)(?:은|는|이|을|를)? ?(?:전혀 )?(?:없|발생하지|들지|부담하지)",
  },
  zh: {
    isUnspaced: true,
    triggers: "分成|返佣|提成|收益",
    bought: "链接|連結|鏈接",
    earned:
      "(?:我|我们|我們|本站|作者)(?:可能|可以|会|會|将|將|能)?(?:获得|獲得|得到|赚取|賺取|收取|拿到|收到)",
    share: "佣金|分成|返佣|提成|收益",
    free: "(?:不会|不會|无需|無需|没有|沒有|不)(?:\\p{L}{0,6})?(?:额外|額外|增加)(?:\\p{L}{0,4})?(?:费用|費用|成本|支出|花费|付费)?",
  },
};

function cuesOf({ bought, earned, share, free, qualified, isUnspaced }: CommissionWords): Cue[] {
  const [open, gap, far] = isUnspaced
    ? ["", "[^。!?]{0,12}?", "[^。!?]{0,30}?"]
    : ["(?<!\\p{L})", "[^.?!]{0,30}?", "[^.?!]{0,70}?"];
  const close = isUnspaced ? "" : "(?!\\p{L})";
  const group = (one: string) => `${open}(?:${one})${close}`;
  const gets = `${group(earned)}${gap}${group(share)}`;
  // There the verb may stand behind what it gets, too.
  const paid = isUnspaced ? `(?:${gets}|${group(share)}${gap}${group(earned)})` : gets;
  return [
    told(`${group(bought)}${far}${paid}`),
    told(`${paid}${far}${group(bought)}`),
    told(`${group(share)}${far}${group(free)}`),
    ...(qualified === undefined ? [] : [told(qualified)]),
  ];
}

/**
 * What links earn, in the words that stand behind the disclosure itself: "If you buy through them we
 * may receive a commission, at no extra cost to you." By language.
 */
export const commissionCues: Readonly<Record<string, TalkWords>> = Object.fromEntries(
  Object.entries(words).map(([language, own]) => {
    return [language, { media: "", triggers: own.triggers.split("|"), cues: cuesOf(own) }];
  }),
);
