/**
 * What is in the names of shops and firms, folded, any language: whole words, or beginnings with
 * "\w*". Names of papers, parties and offices are not among them.
 */
const trades =
  "ceramics|pottery|keramik|ceramiques?|ceramicas?|ceramiche|keramiek|ceramik\\w*|seramik\\w*|керамик\\p{L}*|hardware|paints|stairlifts?|cider|law|legal|llp|brew(?:ery|ers)?|publishing|press|verlag|editions|ediciones|editorial|editora|edizioni|uitgeverij|wydawnictwo|forlag|diagnostics|labs?|laborator(?:y|ies)|medical|healthcare|robotics|instruments|technologies|logistics|consulting|consultants|bookshop|books|movers|cleaning|lighting|electrical|data recovery|financial|wealth|vets|veterinary|physio(?:therapy)?|builders|carpets|blinds|tiles|bathrooms|butchers?|fishmongers?|greengrocers?|chocolates?|creamery|cheese|deli|restaurant|pizzeria|bistro|inn|hotel|cottages|campers|caravans|cars|autos|chargers|fibre|wireless|insurance|assurance|coffee|roasters?|optical|opticians?|eyewear|dental|dentistry|solicitors|motors|garages?|kayaks?|mortgages?|energy|solar|brewer(?:y|s|ing)|bakery|pharmacy|clinics?|travel|holidays|tours|furniture|mattress(?:es)?|kitchens|windows|roofing|plumbing|heating|flooring|homes|gardens?|nurser(?:y|ies)|vineyards?|winery|wines|distillery|teas?|dairy|farms?|foods|savings|mutual|credit union|broadband|telecom|mobile|software|systems|cloud|storage|security|alarms|tyres|cycles|bikes|outdoors|apparel|shoes|skincare|cosmetics|jewellers|florists?|removals|properties|estates|lettings|tutoring|academy|analytics|payroll|hosting" +
  "|seeds|mill|\\w*muhle|moulin|minoterie|molino|mulino|moagem|molen|mlyn|kvarn|sementi|semillas|sementes|graines" +
  "|umzuge|getranke|buchhandlung|bucherei|solardach|\\w*haus|\\w*handel|\\w*markt|\\w*technik|dachdeckerei|elektro|\\w*klinik|praxis|\\w*optik|\\w*backerei|konditorei|\\w*apotheke|\\w*brauerei|\\w*sparkasse|\\w*versicherung(?:en)?|weingut|gartnerei|\\w*werke|solarwerk|fahrrader|metzgerei|\\w*reisen|juwelier|zahnarzte|kuchen|fenster" +
  "|demenagements?|librairies?|papeterie|quincaillerie|epicerie|clinique|laboratoires?|charpente|toitures|boulangerie|patisserie|pharmacie|assurances|mutuelle|banque|caves?|domaine|opticiens?|optique|meubles|fromagerie|brasserie|voyages|chocolaterie|jardinerie|cuisines|fenetres|menuiserie|maison|literie|audition|biscuiterie|confiserie" +
  "|mudanzas|librerias?|laboratorios?|aceites|bodegas?|seguros|banco|farmacia|panaderia|opticas?|muebles|clinica|viajes|colchones|conservas|cervezas|quesos|jamones|turrones|floristeria|joyeria|ferreteria|inmobiliaria|academia|cocinas|ventanas|supermercados|electrodomesticos" +
  "|traslochi|libreria|librerie|pizzeria|ferramenta|laboratori[o]?|caffe|cantin[ae]|mobili|arredamenti|assicurazioni|ottica|pastificio|banca|oleificio|salumificio|gelateria|pasticceria|panificio|birrificio|materassi|viaggi|gioielleria|caseificio|riseria|frantoio|cucine|serramenti" +
  "|mudancas|livrarias?|farmacias?|clinicas?|laboratorios?|padaria|cafe|moveis|otica|doces|sucos|laticinios|tintas|cervejaria|vinicola|confeitaria|colchoes|calcados|azeites|seguradora|papelaria|sorvetes|biscoitos|drogaria|drogarias" +
  "|boekhandel|verhuizingen|verhuisbedrijf|fysio|opticien|optiek|tandarts\\w*|bakkerij|apotheek|fietsen|brillenhuis|brouwerij|meubelen|verzekeringen|kwekerij|slagerij|reizen|hoveniers?|keukens|kozijnen|bedden|kaasmakerij|tuincentrum" +
  "|przeprowadzki|klinika|laboratorium|piekarnia|apteka|meble|browar|okna|cukiernia|ubezpieczenia|kawiarnia|optyk\\w*|salon|palarnia|mleczarnia|ksiegarnia|materace|kuchnie|rowery|ogrody|zaklady" +
  "|flytt\\w*|bokhandeln|optikhuset|kliniken|\\w*bageri(?:et)?|apotek(?:et)?|mobler|\\w*optiker|bryggeri(?:et)?|forsakringar|rosteri|kafferosteri|cyklar|resor|\\w*boden|bokhandel|mejeri(?:et)?|tradgard|\\w*banken" +
  "|eczanesi|mobilya|sigorta|firini|optik|kahve|cay|turizm|zeytinyaglari|bisiklet|kuyumculuk|pastanesi|yatak|halilari|mutfak" +
  "|пекарня|аптека|мебель|банк|оптика|кофейня|страхование|пивоварня|окна|клиника|кондитерская|пекарни|аптеки|ферма|турагентство|матрасы|двери|кухни|ювелирный|сыроварня";

/** What firms promise behind their names, folded: little of it is said in anger. */
const promises =
  "better|best|fresh(?:ly|er)?|warm(?:th|er)?|comfort\\w*|smil\\w+|simpl\\w+|easy|easier|naturally|tomorrow'?s?|future|loved?|heart|home|every day|everyday|good|goodness|quality|taste|flavou?r|craft\\w*|care(?:s|d)?|together|trust\\w*|peace of mind|life happens|worth|matters?|made (?:with|for|by|to|right|simple|easy)|built (?:for|to)|where [a-z]+ (?:begins?|starts?|comes?|meets?)|because|generations?|family|honest\\w*|pure|real|proper|your" +
  "|besser\\w*|frisch\\w*|zuhause|daheim|natur\\w*|herz\\w*|genuss\\w*|geschmack|qualitat|einfach|wohlfuhl\\w*|wohnen|leben|liebe|vertrau\\w+|tradition|zukunft|gut\\w*|wie es mir gefallt|handwerk|freude" +
  "|gout|plaisir|saveurs?|bonheur|douceur|confiance|nature|savoir-faire|passion|qualite|mieux|simplement|coeur|chez vous|bien-etre|vrai|demain" +
  "|sabor(?:es)?|gusto|calidad|tradicion|confianza|natural(?:mente)?|hogar|corazon|bienestar|lo nuestro|mejor|sencill\\w+|futuro|familia|de verdad|vida|sueno" +
  "|sapore|sapori|qualita|tradizione|fiducia|naturalmente|casa|cuore|benessere|piacere|meglio|semplice\\w*|famiglia|passione|buon\\w*|bonta|dal \\d{4}" +
  "|prazer|qualidade|tradicao|confianca|lar|coracao|bem-estar|melhor|simples|paixao|verdade|jeito|carinho" +
  "|smaak|kwaliteit|thuis|hart|gemak|beter|eenvoudig\\w*|vertrouw\\w+|genieten|vers|ambacht\\w*|natuurlijk|liefde|zorg" +
  "|smak\\w*|jakosc\\w*|dom\\w{0,3}|serc\\w*|tradycj\\w+|zaufani\\w*|lepsz\\w+|natur\\w+|rodzin\\w+|pasj\\w+|wygod\\w+|swiez\\w+" +
  "|smaken?|kvalitet|hemma|hjarta\\w*|battre|enkel\\w*|trygg\\w*|naturlig\\w*|njut\\w*|karlek|omsorg|fardskt|farsk\\w*|gladje" +
  "|lezzet\\w*|kalite\\w*|ev\\w*|guven\\w*|dogal\\w*|mutlulu\\w*|gelenek\\w*|daha iyi|taze\\w*|aile\\w*" +
  "|вкус\\p{L}*|качеств\\p{L}*|дом\\p{L}{0,3}|уют\\p{L}*|забот\\p{L}*|традици\\p{L}*|довери\\p{L}*|лучш\\p{L}*|радост\\p{L}*|свеж\\p{L}*|легко|семь\\p{L}*";

/** What is said of firms by those who are angry at them, folded: no firm says it of itself. */
const complaints =
  "money|fees?|fined?|charg\\w+|late|sorry|wors[et]\\w*|thie\\w+|crooks?|queues?|waiting|lines? up|profits?|bonus\\w*|closed|bankrupt\\w*|scams?|greed\\w*|gebuhr\\w*|geld|verspat\\w*|teuer\\w*|schlange|retards?|frais|argent|cher|ferme\\w*|dinero|colas?|tarde|cerrad\\w+|comision\\w*|soldi|coda|ritardo|chius[oaie]|dinheiro|filas?|atras\\w*|fechad\\w+|boetes?|kosten|vertraging|rij|pieniadz\\w*|kolejk\\w*|oplat\\w*|pengar|avgift\\w*|sen(?:a|t)?|para\\w*|kuyruk\\w*|очеред\\p{L}*|деньг\\p{L}*|комисси\\p{L}*|дорог\\p{L}*";

const whole = (words: string) => new RegExp(`(?<![\\p{L}])(?:${words})(?![\\p{L}])`, "u");
export const tradeWord: RegExp = whole(trades);
export const promiseWord: RegExp = whole(promises);
export const complaintWord: RegExp = whole(complaints);

/** Firms, a pause and a promise where words are not parted: ends of names, promises, talk. */
const unspaced: readonly (readonly [name: string, promise: string, talk: string])[] = [
  [
    "店|屋|堂|庵|銀行|信用金庫|薬局|電機|電器|不動産|保険|生命|眼鏡|メガネ|温泉|ホテル|旅館|食品|製菓|酒造|醸造|自動車|自転車|工務店|家具|農園|牧場|茶園|珈琲|コーヒー|ベーカリー|歯科|クリニック|ハウス|ホーム|ガス|電力|トラベル|学園|ストア",
    "安心|快適|笑顔|おいしさ|美味しさ|心地|暮らし|未来|真心|まごころ|こだわり|品質|信頼|本物|ぬくもり|やさしさ|優しさ|豊か|輝|眠り|幸せ|しあわせ|あなたの|もっと|くっきり|世界を",
    "障害|値上げ|だろう|らしい|また|ない|ません|だった|ました|思う|思い|けど|から。|という|のか",
  ],
  [
    "은행|보험|생명|화재|안경|약국|가구|침구|병원|치과|의원|여행사|투어|농장|농원|목장|커피|제과|베이커리|자전거|자동차|전자|식품|부동산|통신|호텔|리조트|학원|마트|주유소|한의원|인테리어|유업|다원",
    "함께|행복|건강한|편안|신선|정성|믿을 수|더 나은|가까이|품질|맛있는|따뜻|내일|미래|미소|우리 가족|더 (?:선명|편|쉽|가깝|밝|건강|안전)",
    "돈|잔치|인상|안 |못 |또 |논란|했다|한다|이다|하냐|하네|네요|지만|왜|라고|는데|아니|없",
  ],
  [
    "银行|銀行|保险|保險|人寿|眼镜|眼鏡|药房|藥房|药店|大药房|家居|家具|酒店|茶业|茶庄|食品|自行车|电器|電器|汽车|汽車|地产|地產|旅行社|旅游|床垫|床墊|医院|诊所|牙科|口腔|乳业|乳業|咖啡|酒业|烘焙|面包|农场|果园|装饰|门窗|地板|超市",
    "舒心|安心|放心|健康|幸福|美好|品质|品質|匠心|新鲜|新鮮|温暖|溫暖|温馨|信赖|信賴|更好|更舒|更清|更懂|生活|未来|未來|守护|守護|陪伴|用心|好味道|为您|為您|与您",
    "排队|排隊|涨价|漲價|期待|支持|吗|嗎|吧|不|没|沒|又|还|還|竟|居然|了[。!]?$|怎么|为什么|什么",
  ],
];

/** The same for Japanese, Korean and Chinese: the name stands in the first group. */
export const unspacedTrades: readonly RegExp[] = unspaced.flatMap(([name, promise, talk]) => [
  new RegExp(
    `^(?=[^、,。.!]{4,26}[、,。.!].)(?!.*(?:${talk}))(?=.*(?:${promise}))[^、,。.!]{4,26}[、,。.!] ?([\\p{L}\\p{N}]{1,12}(?:${name}))[。.!]?$`,
    "u",
  ),
  new RegExp(
    `^([\\p{L}\\p{N}]{1,12}(?:${name}))(?: ?[、,:·–—-] ?| )(?!.*(?:${talk}))(?=.*(?:${promise}))[^、,]{4,26}$`,
    "u",
  ),
]);
/** Those of Korean: all others have a character that is no Hangul. */
export const koreanTrades: readonly RegExp[] = unspacedTrades.filter(isKorean);

/** Whether an expression of a script without capitals is one of Hangul. */
export function isKorean({ source }: RegExp): boolean {
  return /[가-힣]/u.test(source);
}
