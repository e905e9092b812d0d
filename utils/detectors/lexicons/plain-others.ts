import { gift, label, partner, sponsored, whole } from "./plain-forms";
import type { Cue } from "./sponsor-lexicon";

/** Plain ways to say it in Polish, Russian, Turkish, Japanese, Korean and Chinese; see plain-cues.ts. */
export const plainOthers: Readonly<Record<string, readonly Cue[]>> = {
  pl: [
    sponsored(
      "^(?:dzial|strona|rubryka|cykl|sekcja|newsletter|kacik|dodatek)(?: [^.?!]{2,30}?)? (?:powstaje|ukazuje sie|wychodzi|jest wydawan\\p{L}+|tworzon\\p{L}+) (?:dzieki|przy|ze) (?:wsparciu|wsparciem|pomocy|wspolpracy)(?: z)?(?: fundacji| firmy| marki)?",
    ),
    {
      kind: "label",
      at: "start",
      tail: "firm",
      pattern: "(?:prezent|upominek|paczka) od (?:marki|firmy)",
    },
    whole(
      "^\\p{L}+ (?:otrzymal|dostal)\\p{L}+ (?:w ramach|dzieki) (?:wspolpracy|wspolprace|uprzejmosci)",
    ),
    sponsored(
      "^(?:sponsor|partner|fundator|patron)(?:em|ami) (?:konkursu|zagadki|quizu|krzyzowki|wyzwania|loterii|nagrod\\p{L}*) (?:jest|sa)",
    ),
    sponsored(
      "^(?:\\p{L}+ )?(?:partner|sponsor|patron|mecenas|fundator)(?:em|ami)? (?:\\p{L}+ )?(?:{media}|cykl\\p{L}*|dzial\\p{L}*|komentarz\\p{L}*|forum|serwisu|watku|relacji|rubryki|kacika|rozmowy|dyskusji|transmisji|sekcji|strony)(?: \\p{L}+)? (?:jest|sa)",
    ),
    whole(
      "(?:dzieki|dziekuj\\p{L}+|podziekowania) (?:dla )?[^?!]{3,40} za (?:\\p{L}+ )?(?:wsparcie|wspieranie|sponsorowanie|sponsoring|pomoc) (?:\\p{L}+ )?(?:kanalu|{media}|dzialu|forum|redakcji|strony|komentarzy|dyskusji|watku)",
    ),
    label(
      "^\\P{L}{0,3}(?:material|artykul|tresc|post|wpis|tekst|komentarz) (?:reklamow|sponsorowan|promocyjn|partnersk)\\p{L}+[,:]",
    ),
  ],
  ru: [
    sponsored(
      "^(?:раздел|рубрика|страница|колонка|спецпроект|дайджест)(?: «[^»]+»| \\p{L}+)? (?:выходит|публикуется|готовится|существует|издается) (?:благодаря|при) поддержке(?: фонда| компании)?",
    ),
    gift(
      "^(?:\\p{L}+ ){1,3}(?:предоставлен|подарен|прислан|выдан)\\p{L}* (?:бесплатно |на тест |для обзора )?(?:компанией|магазином|фирмой|брендом|производителем)?",
    ),
    sponsored(
      "^(?:\\p{L}+ )?(?:новость|новости|материал|текст|пост|запись|заметка|статья|обзор|рубрика|трансляция|комментарии|раздел|эфир|ответ|рецепт|совет|выпуск|тред)(?: \\p{L}+)? (?:подготовлен|создан|написан|сделан|вышл|вышел|выходит|опубликован|снят)\\p{L}* (?:при (?:\\p{L}+ )?(?:участии|поддержке|содействии|помощи)|совместно с|в (?:сотрудничестве|партнерстве) с)",
    ),
    partner(
      "^(?:\\p{L}+ )?(?:новость|материал|текст|пост|запись|заметка|статья|обзор|рубрика|видео|ролик|выпуск|рецепт)? ?в (?:сотрудничестве|партнерстве|коллаборации) с(?:о)?",
      { at: "start" },
    ),
    sponsored(
      "^(?:генеральный |официальный |главный )?(?:спонсор|партнер|меценат|покровитель) (?:\\p{L}+ )?(?:обсуждени|рубрик|раздел|трансляци|комментари|выпуск|канал|стрим|ветк|чат|форум|колонк|репортаж|недел|дн)\\p{L}*(?: \\p{L}+)? ?[-:]",
    ),
  ],
  tr: [
    whole(
      "^[^.?!]{2,30}(?:miz|sayfasi|kosesi|bolumu|eki) [^.?!]{2,40} (?:destegiyle|katkilariyla) (?:yayimlan|yayinlan|hazirlan|sunul)\\p{L}*",
    ),
    whole(
      "^\\p{L}+(?:mizi|muzu|imizi|umuzu) [^.?!]{3,40} (?:sundu|sunar|sunuyor|destekledi|destekliyor)[.!]*$",
    ),
    {
      kind: "disclosure",
      at: "any",
      pattern:
        "^[^.?!]{3,40} tarafindan (?:gonderil|hediye edil|saglan|veril)\\p{L}*[^.?!]*(?:#hediye|ucretsiz|hediye)",
    },
    whole(
      "^bu (?!karar|yasa|proje|savas)(?!.*(?:belediye|hukumet|devlet|polis|bakanlik))[^.?!]{2,60} ile (?:is ?birligi|ortaklik) (?:icer|kapsam|sonucu|yapil|yapt|halinde|dahilinde|icinde)\\p{L}*",
    ),
    whole(
      "^\\P{L}{0,3}(?:gunun|haftanin|ayin|bugunun|bolumun|yayinin|kosenin|sayfanin|kanalin|macin|sohbetin|yorumlarin|basligin|dosyanin) (?:ana )?sponsoru[:,]? ?\\S",
    ),
    whole(
      "^[^.?!]{3,50} (?:destegiyle|katkilariyla|sponsorlugunda|is ?birligiyle) (?:hazirlan|sunul|yayinlan|yapil|gerceklestiril|getiril)\\p{L}*",
    ),
  ],
  ja: [
    whole(
      "^(?!.*(?:政府|国会|議会|市民|国民|読者|警察|首相))[^。、]{1,10}(?:面|欄|版|ページ|コーナー|特集|連載)は[^。]{2,26}の(?:ご?(?:支援|協力|協賛|提供|後援))(?:により|で|のもと|を受けて)",
    ),
    label("^[^。、:]{2,12}(?:協賛|提供|後援|スポンサー)[:：] ?\\S"),
    whole(
      "^(?!.*(?:政府|国会|議会|市民|国民|読者|警察|首相))(?:この|本|当|今回の|今日の|本日の)[^。、]{1,10}は、?[^。]{2,26}(?:が|の|より)(?:ご?提供|協賛|後援|お送り|お届け|サポート)",
    ),
    whole(
      "^(?!.*(?:政府|国会|議会|市民|国民|読者|警察|首相))(?:提供|協賛|後援|特別協賛|スポンサー)(?:は|[:・/]) ?[^。は]{2,26}(?:です|でした)?[。!]?$",
    ),
    whole(
      "[^。]{2,24}(?:様)?(?:の|と)(?:ご?協賛|ご?提供|タイアップ|コラボ)(?:で|により|企画|による)",
    ),
  ],
  ko: [
    label(
      "^\\P{L}{0,3}(?:유료 ?(?:파트너십|제휴|협찬|광고)|제작 ?지원|제작 ?협찬|협찬사|후원사)(?:[:：]| ) ?[^.?!]{2,24}$",
    ),
    label("^[^.?!:]{2,14} (?:후원|협찬|제공|광고|스폰서)[:：] ?\\S"),
    {
      kind: "disclosure",
      at: "any",
      pattern:
        "^[^.?!]{1,10}(?:은|는) [^.?!]{2,20}(?:에서|로부터|측에서) (?:무상|무료)(?:으로|로)? ?(?:제공|지원|대여|협찬)",
    },
    whole(
      "^(?!.*(?:정부|국민|시민|국회|경찰|독자|정당))(?:이|본|오늘의?|해당|이번|저희) ?[^.?!]{1,10}(?:은|는|이|가) [^.?!]{2,26}(?:와|과|이랑|랑|하고) 함께(?:합|해|했|하는|만들)",
    ),
    label(
      "^\\P{L}{0,3}(?:(?:오늘의|이번 ?주|이 ?달의|금주의|공식|메인|특별|본) ?)?(?:스폰서|후원사?|협찬사?|광고주|제작 ?지원)(?:는|은)? ?[:：/-] ?\\S",
    ),
    whole(
      "^(?!.*(?:정부|국민|시민|국회|경찰|독자|정당))[^.?!]{2,26}(?:의|에서) ?(?:협찬|후원|제공|지원)(?:으로|을 받아|을 받은|하에|받아) ",
    ),
  ],
  zh: [
    whole(
      "^(?!.*(?:政府|人民|国家|國家|读者|讀者|市民|警方))[\\p{Script=Han}]{1,6}(?:版|栏|欄|页|頁|频道|頻道|专栏|專欄|提醒)由[^。！？]{2,24}(?:资助|資助|赞助|贊助|支持|冠名)(?:出版|播出|刊出|发布|呈现)?",
    ),
    label(
      "(?:特约|特約|战略|戰略|官方|独家|獨家|首席)(?:合作伙伴|合作夥伴|赞助商|贊助商)[:： ] ?\\S",
    ),
    {
      kind: "disclosure",
      at: "any",
      pattern:
        "^[\\p{Script=Han}]{2,10}由[^。！？]{2,20}(?:免费|免費|无偿|無償)(?:提供|赠送|贈送|借测|赞助)",
    },
    whole(
      "^(?!.*(?:政府|人民|国家|國家|读者|讀者|市民|警方))(?:本次|本期|本场|本場|此次|今日|今天的|这次|這次|本)(?:[\\p{Script=Han}]{0,4})(?:报道|報道|直播|栏目|欄目|评论|評論|讨论|討論|专题|專題|回复|节目|節目|访谈|內容|内容|版块|版面|专栏|文章|帖子)(?:得到|获得|獲得|承蒙|由|感谢|感謝)了?[^。！？]{2,24}(?:支持|赞助|贊助|协办|協辦|冠名|呈现|呈獻|提供|协助)",
    ),
    whole(
      "^(?!.*(?:政府|人民|国家|國家|读者|讀者|市民|警方))(?:本|此)(?!届|屆|国|國|市|省|次选|法案)[\\p{Script=Han}]{1,6}由[^。！？,，]{2,20}(?:独家|獨家|倾情|傾情|特别|特別|友情|联合|聯合)?(?:冠名|赞助|贊助|呈现|呈獻|播出|支持|提供|推出)",
    ),
  ],
};
