import { isKorean } from "./trade-words";

/**
 * What firms promise in a few words behind their name: comfort, time, taste, trust. Folded, whole
 * words, or beginnings with "\w*"; any language.
 */
const comforts =
  "sleep\\w*|rest(?:ed|ful)?|morning\\w*|breakfast|table|kitchen|garden|skin|smil\\w+|calm|quiet|warm\\w*|bright\\w*|clear\\w*|soft\\w*|unhurried|effortless\\w*|louder|lower|bragging|deserves?|forgiv\\w+|oats|bread|wifi|apartments|further|less|counts?|step|enough|roads?|miles?|power|energy|health\\w*|heartbeats?|years?|never guess" +
  "|schlaf\\w*|haut|klar\\w*|zeit|brot|energie|verspricht|halt" +
  "|nuits?|sommeil|chaleur|vivre|douce\\w*|temps|pain|ville|serein\\w*|ressemble|valent|mieux|large|gout" +
  "|descanso|cocina|sonrisa|buenos dias|luz|energia|version|merece\\w*|oro|ligero|siempre" +
  "|riposo|sorriso|tempo|domenica|ogni giorno|sempre|buone mani" +
  "|sono|tranquil\\w+|por perto" +
  "|nacht\\w*|slaap|rust|uitgerust|behaaglijk|altijd|hele jaar" +
  "|noc\\w*|sen|poran\\w+|spokoj\\w*|ciepl\\w+|czas\\w*|energi\\w+|zdrowi\\w+|zawsze" +
  "|somn\\w*|sov|vila|kopp\\w*|narmare|hud\\w*|drom\\w*|varme\\w*|tid\\w*|energi\\w*|alltid|som ett barn" +
  "|сон|тишин\\p{L}+|тепл\\p{L}+|врем\\p{L}+|энерги\\p{L}+|всегда|каждый день|высып\\p{L}+|остается с вами" +
  "|uyku\\w*|dinlen\\w+|sofra\\w*|ruya\\w*|zaman\\w*|enerji\\w*|altin\\w*|her zaman|gune|gulus\\w*|guvende|klinik\\w*";
export const mottoWord: RegExp = new RegExp(`(?<![\\p{L}])(?:${comforts})(?![\\p{L}])`, "gu");

/** What a promise begins with behind the name: why, or what for. */
export const mottoReason =
  /^(?:because|so (?:that )?(?:you|your)|for (?:every|all|when|the)|where|weil|damit|denn|fur (?:alle|jeden|mehr)|wo|car|parce que|pour que|la ou|porque|para que|donde|perche|affinche|dove|porque|para que|onde|want|omdat|zodat|waar|bo|by|zeby|gdzie|bo |for att|eftersom|dar|потому что|чтобы|ведь|где|cunku)(?!\p{L})/u;

/** Where things begin: "begins here", "starts with us". */
export const mottoBeginning =
  /(?<!\p{L})(?:(?:starts?|begins?) (?:here|with)|(?:beginnt|startet|fangt) (?:hier|mit)|commence (?:ici|avec|chez)|(?:empieza|comienza) (?:aqui|con)|(?:comincia|inizia) (?:qui|con|da)|comeca (?:aqui|com)|begint (?:hier|met|bij)|zaczyna sie (?:tu|tutaj|od|z)|borjar (?:har|med)|начинается (?:здесь|с)|burada baslar)(?!\p{L})/u;

/** Talk about a person or a policy: no firm has it behind its name. */
export const mottoTalk =
  /(?<!\p{L})(?:he's|she's|it's|that's|you're|they're|there's|know|knew|er|weiß|sitzt|recht|think|thanks?|lie|where can|dicevano|is|are|was|were|has|had|have|did|does|said|says|wants|lies?|lied|liar|wrong|worst|bad|stupid|idiot\w*|ban|vote\w*|resign\w*|another|same old|again|still|already|too|ist|war|hat|sind|sagt|will|lugt|wieder|schon|noch|est|sont|etait|avait|dit|encore|deja|es|era|fue|son|ha|dice|otra vez|ya|sono|ha detto|ancora|gia|foi|eram|disse|de novo|ja|was|heeft|had|zegt|weer|nog|jest|byl\w*|ma|mowi|znowu|juz|ar|var|har|hade|sager|igen|redan|был\p{L}*|есть|сказал\p{L}*|снова|уже|опять|var|vardi|dedi|yine)(?!\p{L})/u;

/** Nobody, and who pays: no firm promises that. */
export const mottoDenial =
  /(?<!\p{L})(?:nobody|no one|else|wanted|will pay|pay for|ruins?|mould|worse|personne|nadie|nessuno|ninguem|niemand|keiner?|sonst|nikt|ingen|никто|kimse)(?!\p{L})/u;

/** Promises and firms where words are not parted, as whole lines: the name in the group. */
export const unspacedMottoes: readonly RegExp[] = [
  /^[\p{L}\p{N}、]{4,24}(?:寄り添う|贅沢を|届ける|つなぐ|支える|包む|はじまる|始まる|かなえる|育む|守る|変える|新習慣|しあわせ|幸せ|うるおい|ごちそう)[。、—―– ]{1,2}([\p{Script=Han}\p{Script=Katakana}ー]{3,12})[。!]?$/u,
  /^([\p{Script=Han}\p{Script=Katakana}ー]{3,12})(?:――|——|—|–|-|:|、|。| )[\p{L}\p{N}、]{4,24}(?:寄り添う|贅沢を|届ける|つなぐ|支える|包む|はじまる|始まる|かなえる|育む|守る|変える|新習慣|しあわせ|幸せ|うるおい|ごちそう)[。!]?$/u,
  /^[\p{L}、]{3,18}(?:守る|支える|寄り添う|届ける|つなぐ|包む)[、。 ]([\p{L}ー]{3,14}(?:歯科|医院|クリニック|保険|銀行|住宅|ホーム|寝具|薬局|薬品|製薬|眼鏡|メガネ)[\p{L}ー]{0,6})[。!]?$/u,
  /^[\p{L} ]{2,14}(?:의 기준|의 시작|의 완성|의 비밀|의 차이|의 힘|의 품격|의 행복|을 위한 선택|를 위한 선택)[,.]? ?([가-힣]{3,8})[.!]?$/u,
  /^(?:家有|有了|选|選|用|喝|吃|睡)([\p{Script=Han}]{3,9})[,，][\p{Script=Han}]{1,6}更[\p{Script=Han}]{1,3}[!。！]?$/u,
  /^[^。]{2,14}(?:にさよなら|にサヨナラ|とさよなら|の新常識|の決定版)[。、!！ ]([\p{L}ー]{4,18})[。!]?$/u,
  /^[\p{L} ]{2,14} (?:끝|해결|안녕|그만)[!,.] ?([가-힣]{3,8}(?: [가-힣]{2,8})?)[.!]?$/u,
  /^一[杯口碗张張瓶块塊盏夜滴]([\p{Script=Han}]{2,8})[,，][\p{Script=Han}]{3,9}[。!]?$/u,
  /^(?:내|우리|당신의|당신|여러분의|우리 아이|오늘도|매일|하루) [\p{L} ]{2,18}(?:[,.]| [-–—]) ?([가-힣]{2,6}\d{0,4})[.!]?$/u,
  /^([가-힣]{2,8}\d{0,4}) ?[,:–—-] ?(?:내|우리|당신의|당신|여러분의|오늘도|매일|하루)[\p{L} ]{3,20}[.!]?$/u,
  /^[\p{Script=Han}]{2,10}[,，]从([\p{Script=Han}]{2,8})(?:开始|出发)[。!]?$/u,
  /^([\p{Script=Han}]{3,6})[:：][\p{Script=Han}]{3,7}[,，][\p{Script=Han}]{3,7}[。!]?$/u,
];
/** Those of Korean: all others have a character that is no Hangul. */
export const koreanMottoes: readonly RegExp[] = unspacedMottoes.filter(isKorean);
/** What stands in no such line. */
export const unspacedTalk =
  /政府|总统|總統|国家|國家|不|没|沒|吗|嗎|吧|了|ない|だろ|した|ている|です|ます|総理|首相|대통령|정부|했|한다|하냐|네요|지만|아니|없/u;
