import type { SponsorLexicon } from "./sponsor-lexicon";

export const pl: SponsorLexicon = {
  language: "pl",
  hasSpaces: true,
  triggers: [
    "kodem",
    "kodu",
    "sponsor",
    "reklam",
    "wspolprac",
    "partner",
    "material",
    "afiliac",
    "kod",
    "wsparci",
    "prowizj",
    "promocj",
    "powstal",
    "dzieki",
  ],
  media:
    "(?:artykul|artykulu|odcinek|odcinka|podcast|podcastu|program|programu|film|filmu|material|materialu|wpis|wpisu|tekst|tekstu|strona|strony|blog|bloga|tresc|tresci|projekt|projektu|komentarz|komentarza|kanal|kanalu|newsletter|newslettera|audycja|audycji|nagranie|nagrania|post|posta|stream|transmisja)",
  sponsor: "(?:sponsor(?:em|a|owi|zy|ami|om)?|partner(?:em|a|owi|zy|ami|om)?|reklamodawc\\w+)",
  by: "(?:przez|z|od)",
  cues: [
    {
      kind: "sponsored",
      at: "coined",
      tail: "end",
      pattern: "jest sponsorowan[yae] przez",
      band: "possible",
    },
    {
      kind: "thanks",
      at: "any",
      pattern:
        "\\b(?:dziekujemy|dzieki|dziekuje|podziekowania|dziekujac)\\b[^.?!]{0,30}\\b(?:nasz\\w*|dla|sponsor\\w*|partner\\w*)\\b[^.?!]{0,20}\\b(?:sponsor(?:owi|om|em|ami|a)?|partner(?:owi|om|em|ami)|reklamodawc\\w+)\\b",
    },
    {
      kind: "thanks",
      at: "any",
      pattern: "\\b(?:dziekujemy|dziekuje|podziekowania)\\b[^.?!]{0,24}\\bsponsor(?:owi|om)\\b",
    },
    {
      kind: "sponsored",
      at: "any",
      pattern:
        "\\b(?:sponsorem|partnerem|fundatorem) (?:\\w+ ){0,2}?{media}(?: \\w+)? (?:jest|byl|sa|byla|pozostaje)\\b",
    },
    {
      kind: "sponsored",
      at: "any",
      tail: "name",
      pattern:
        "\\b(?:ten|ta|to|tego|dzisiejszy|nasz|niniejszy)? ?{media} (?:jest |zostal\\w* |byl\\w* )?(?:sponsoruje|sponsorowan\\w+|powstal\\w*|wspier\\w+|przygotowan\\w+|zrealizowan\\w+) ?(?:\\w+ )?(?:przez|we wspolpracy|dzieki|przy wsparciu|jest)?(?: z)?",
    },
    {
      kind: "sponsored",
      at: "start",
      tail: "end",
      pattern:
        "(?:material |artykul |tresc |film |odcinek )?(?:sponsorowan\\w|sponsoruje|wspierany|przygotowany|ufundowany|prezentuje) ?(?:przez|z)?",
      band: "possible",
    },
    {
      kind: "sponsored",
      at: "start",
      tail: "end",
      pattern: "(?:przy wsparciu|dzieki wsparciu|ze wsparciem)",
    },
    {
      kind: "partner",
      at: "any",
      tail: "name",
      pattern:
        "\\bwspolprac\\w+ (?:reklamow\\w+|platn\\w+|komercyjn\\w+|barterow\\w+|partnersk\\w+)(?: z)?",
    },
    {
      kind: "partner",
      at: "start",
      tail: "end",
      pattern:
        "(?:(?:material|artykul|tekst|wpis) (?:powstal |przygotowany )?)?we? wspolpracy z(?:e)?(?: (?:marka|firma))?",
    },
    {
      kind: "label",
      at: "line",
      pattern:
        "(?:reklama|reklamy|ogloszenie|ogloszenia|(?:material|artykul|wpis|tekst|post|tresci?|film|link)(?:y)? (?:sponsorowan[yae]|reklamow[yae]|promocyjn[yae]|partnersk(?:i|a|ie)|platn[yae]|komercyjn[yae])|wspolpraca (?:reklamowa|komercyjna|barterowa|platna)|platna wspolpraca|sponsorowan[eya]|sponsor(?:zy)?|nasi sponsorzy|artykul partnera|autopromocja|tekst promocyjny|lokowanie produktu|platne partnerstwo)",
    },
    {
      kind: "label",
      at: "label",
      pattern:
        "(?:reklama|ogloszenie|material sponsorowany|artykul sponsorowany|sponsorowane|sponsor(?:zy)?|nasz sponsor|sponsor glowny|wspolpraca reklamowa|partner|promocja|autopromocja)",
    },
    {
      kind: "disclosure",
      at: "any",
      pattern:
        "\\b(?:link\\w*) (?:afiliacyjn\\w+|partnersk\\w+|sponsorowan\\w+)\\b|\\bafiliacyjn\\w+\\b|\\b(?:otrzym\\w+|dosta\\w+|zarabia\\w+|pobiera\\w+)\\b[^.?!]{0,30}\\bprowizj\\w+\\b|\\b(?:zawiera|zawieraja) (?:\\w+ )?(?:lokowanie|reklam\\w+)\\b",
    },
    {
      kind: "code",
      at: "any",
      tail: "code",
      pattern:
        "\\b(?:z|uzyj|wpisz|uzywajac|na|podaj)\\b(?: \\w+){0,2}? ?kod(?:em|u)?(?: rabatow\\w+| promocyjn\\w+)?:?",
    },
    { kind: "code", at: "any", tail: "code", pattern: "\\bkod (?:rabatowy|promocyjny|znizkowy):?" },
    {
      kind: "tag",
      at: "any",
      pattern:
        "(?:^|(?<=\\s))#(?:reklama|wspolpraca|wspolpracareklamowa|sponsorowane|materialsponsorowany|ad|prezent)\\b",
    },
  ],
  against:
    "\\b(?:nie|nigdy|bez|zaden|chyba|pewnie|oczywiscie|niezalezny|podobno|wyglada|panstwo|badanie)\\b",
  bodies:
    "(?:rzad|panstwo|podatnik\\w+|gmin\\w+|parti\\w+|pis|po|unie|ue|producenta|putina|sorosa|miasto)",
};

export const tr: SponsorLexicon = {
  language: "tr",
  hasSpaces: true,
  triggers: [
    "tarafindan",
    "ortaklik baglant",
    "satis ortakl",
    "koduyla",
    "kodunu",
    "kodu ile",
    "spons",
    "reklam",
    "is birligi",
    "isbirligi",
    "ortaklig",
    "katkilar",
    "destegi",
    "desteğ",
    "kodu",
    "sunar",
    "tanitim",
    "sunulmus",
  ],
  media:
    "(?:bolum|program|video|yazi|icerik|makale|haber|site|sayfa|podcast|yayin|yorum|proje|bulten|kanal|gonderi)",
  sponsor: "(?:sponsor\\w*|partner\\w*|is ortagi\\w*)",
  by: "(?:tarafindan|ile)",
  cues: [
    {
      kind: "sponsored",
      at: "any",
      pattern: "{media}[^.?!]{1,40} tarafindan (?:desteklen|sponsor|sunul|finanse)\\w*",
    },
    {
      kind: "disclosure",
      at: "any",
      pattern: "(?:ortaklik|satis ortakligi|affiliate|referans) (?:baglanti|link)\\w*",
    },
    {
      kind: "code",
      at: "any",
      pattern: "\\b(?:[a-z]{2,16}\\d{1,4}|\\d{1,3}[a-z]{2,16}) (?:koduyla|kodu ile|kodunu)\\b",
    },
    {
      kind: "thanks",
      at: "any",
      pattern:
        "\\bsponsor\\w*(?: \\w+){0,3}(?: \\w+['a-z]*)? ?(?:tesekkur\\w*|sukran\\w*)\\b|\\btesekkur\\w*[^.?!]{0,30}\\bsponsor\\w*",
    },
    {
      kind: "sponsored",
      at: "any",
      pattern:
        "\\b(?:bu|bugunku|haftanin) (?:\\w+ ){0,3}?\\w*[^.?!]{0,50}\\b(?:sponsorlug\\w+|destegiyle|katkilariyla|is ?birligiyle|is ?birligi ile|sponsorlug\\w* ile)\\b",
    },
    {
      kind: "sponsored",
      at: "any",
      pattern:
        "\\b[\\w'&.]+ ?(?:'?n?[iu]n )?(?:sponsorlugunda|sponsorluguyla|katkilariyla|sponsorlugu ile)(?: (?:hazirlan|sunul|yayinlan|uretil)\\w*)?$",
    },
    {
      kind: "sponsored",
      at: "any",
      pattern: "\\b(?:bu|bugunku|haftanin) (?:\\w+ ){0,2}{media}\\w*(?: \\w+)? sponsoru\\b",
    },
    {
      kind: "label",
      at: "line",
      pattern:
        "(?:reklam|reklamlar|sponsorlu(?: icerik| gonderi| baglanti)?|advertorial|tanitim(?: yazisi)?|ilan|is ?birligi|ucretli (?:is ?birligi|ortaklik)|reklam icerir|sponsor(?:lar)?|sponsorumuz|sponsorlarimiz)",
    },
    {
      kind: "label",
      at: "label",
      pattern:
        "(?:reklam|sponsorlu|sponsor(?:lar)?|sponsorumuz|ana sponsor|is ?birligi|tanitim|sponsorlu icerik)",
    },
    {
      kind: "disclosure",
      at: "any",
      pattern:
        "\\b(?:satis ortakligi|affiliate|ortaklik) (?:link|baglanti)\\w*\\b|\\bkomisyon (?:alabilir|aliyor|kazan)\\w*\\b|\\breklam (?:icerir|icermektedir)\\b",
    },
    {
      kind: "code",
      at: "any",
      tail: "code",
      pattern: "\\b(?:indirim|promosyon|kupon) (?:kodu|kodunu|koduyla)(?: ile)?:?",
    },
    { kind: "tag", at: "any", pattern: "(?:^|(?<=\\s))#(?:reklam|isbirligi|sponsorlu|tanitim)\\b" },
  ],
  against: "\\b(?:degil|degildir|yok|asla|hic|cekildi|kaybetti|gibi)\\b",
  bodies: "(?:devlet|hukumet|belediye|parti)",
};

export const ru: SponsorLexicon = {
  language: "ru",
  hasSpaces: true,
  triggers: [
    "спонсор",
    "реклам",
    "партнер",
    "поддержк",
    "erid",
    "промокод",
    "сотрудничеств",
    "спасибо",
    "інтеграц",
    "интеграц",
    "комисси",
  ],
  media:
    "(?:выпуск\\p{L}*|подкаст\\p{L}*|эпизод\\p{L}*|видео|ролик\\p{L}*|стать\\p{L}*|материал\\p{L}*|пост\\p{L}*|сайт\\p{L}*|блог\\p{L}*|передач\\p{L}*|программ\\p{L}*|рассылк\\p{L}*|проект\\p{L}*|комментари\\p{L}*|канал\\p{L}*|запис\\p{L}*|публикаци\\p{L}*|стрим\\p{L}*|эфир\\p{L}*|рубрик\\p{L}*|контент\\p{L}*)",
  sponsor: "(?:спонсор\\p{L}*|партнер\\p{L}*|рекламодател\\p{L}*)",
  by: "(?:от|с|при)",
  cues: [
    {
      kind: "thanks",
      at: "any",
      pattern:
        "(?:спасибо|благодарим|благодарность|благодарю)[^.?!]{0,30} (?:нашему|нашим|наших|нашего|спонсору|спонсорам|за|наш)[^.?!]{0,24}(?:спонсор|партнер|рекламодател)\\p{L}*",
    },
    {
      kind: "thanks",
      at: "any",
      pattern: "(?:спасибо|благодарим) (?:спонсору|спонсорам|спонсора)",
    },
    {
      kind: "sponsored",
      at: "any",
      pattern:
        "(?:спонсор|партнер)(?:ом|ы|ами|)? (?:\\p{L}+ ){0,2}?{media}(?: -| является| стал\\p{L}*| выступ\\p{L}*|:|,)?",
    },
    {
      kind: "sponsored",
      at: "any",
      pattern:
        "(?:выпуск|подкаст|видео|ролик|статья|материал|пост|эфир|проект|текст|публикация)[^.?!]{0,30}(?:спонсирован|спонсируется|создан|подготовлен|вышел|выходит|сделан|оплачен|написан|снят)\\p{L}* (?:при (?:финансовой )?поддержке|совместно с|в партнерстве с|в сотрудничестве с|компанией|благодаря)",
    },
    {
      kind: "sponsored",
      at: "start",
      tail: "end",
      pattern:
        "(?:при (?:финансовой |информационной )?поддержке|совместно с|спонсировано|в партнерстве с|в сотрудничестве с|представляет)",
      band: "possible",
    },
    {
      kind: "label",
      at: "line",
      pattern:
        "(?:на правах рекламы|реклама|рекламная (?:интеграция|статья|публикация|пауза|запись)|рекламный (?:пост|материал|блок)|партнерский (?:материал|пост)|спонсорский (?:материал|пост|контент)|партнерская (?:статья|публикация|ссылка)|спонсор(?:ы)?|наши спонсоры|наш спонсор|промо|спецпроект|рекламное сообщение|промоматериал|оплаченная публикация)(?:\\. .{0,80})?",
    },
    {
      kind: "label",
      at: "label",
      pattern:
        "(?:#?реклама|на правах рекламы|спонсор(?:ы)?|наш спонсор|генеральный спонсор|спонсор выпуска|партнер(?: выпуска)?|рекламодатель|промо|партнерский материал)",
    },
    {
      kind: "label",
      at: "any",
      pattern: "(?:^|(?<=\\s))(?:на правах рекламы|рекламная интеграция)",
    },
    {
      kind: "disclosure",
      at: "any",
      pattern:
        "(?:партнерск|реферальн|аффилиатн)\\p{L}+ ссылк\\p{L}*|\\berid:? ?[a-z0-9]{4,}|рекламодатель:? |(?:получ|зарабатыва)\\p{L}* [^.?!]{0,20}комисси\\p{L}*",
    },
    { kind: "code", at: "any", tail: "code", pattern: "промокод\\p{L}*:?" },
    {
      kind: "tag",
      at: "any",
      pattern: "#(?:реклама|промо|спонсор|партнерскийматериал|сотрудничество|интеграция)",
    },
  ],
  against: "(?<!\\p{L})(?:не|никогда|без|никакой|видимо|наверное|очевидно|похоже|или)(?!\\p{L})",
  bodies:
    "(?:государств\\p{L}*|правительств\\p{L}*|власт\\p{L}*|парти\\p{L}*|бюджет\\p{L}*|налогоплательщик\\p{L}*|госдеп\\p{L}*|кремл\\p{L}*|администраци\\p{L}*|министерств\\p{L}*)",
};
