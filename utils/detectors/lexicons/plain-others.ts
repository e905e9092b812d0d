import { gift, label, partner, sponsored, whole } from "./plain-forms";
import type { Cue } from "./sponsor-lexicon";

/** Plain ways to say it in Polish, Russian, Turkish, Japanese, Korean and Chinese; see plain-cues.ts. */
export const plainOthers: Readonly<Record<string, readonly Cue[]>> = {
  pl: [
    sponsored(
      "^(?:dzial|relacja|strona|rubryka|cykl|sekcja|newsletter|kacik|dodatek)(?: [^.?!]{2,30}?)? (?:powstaje|ukazuje sie|wychodzi|jest wydawan\\p{L}+|tworzon\\p{L}+) (?:dzieki|przy|ze) (?:wsparciu|wsparciem|pomocy|wspolpracy)(?: z)?(?: fundacji| firmy| marki)?",
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
      "^(?:\\p{L}+ )?(?:новость|новости|материал|текст|пост|запись|заметка|статья|обзор|рубрика|трансляция|комментарии|раздел|эфир|ответ|отзыв|рецепт|совет|выпуск|тред)(?: \\p{L}+)? (?:подготовлен|создан|написан|сделан|вышл|вышел|выходит|опубликован|снят)\\p{L}* (?:при (?:\\p{L}+ )?(?:участии|поддержке|содействии|помощи)|совместно с|в (?:сотрудничестве|партнерстве) с)",
    ),
    partner(
      "^(?:\\p{L}+ )?(?:новость|материал|текст|пост|запись|заметка|статья|обзор|рубрика|видео|ролик|выпуск|рецепт)? ?в (?:сотрудничестве|партнерстве|коллаборации) с(?:о)?",
      { at: "start" },
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
};
