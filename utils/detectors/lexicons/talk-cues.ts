import { lineLabel, whole } from "./plain-forms";
import type { Cue, TalkWords } from "./sponsor-lexicon";

const thanks = (pattern: string): Cue => ({ kind: "thanks", at: "any", pattern });
/** "(Comment) sponsored by Acme" at the beginning of a line. */
const byline = (pattern: string): Cue => whole(pattern, { at: "start", tail: "end" });

/**
 * The lexicons were gathered from shows, posts and pages; comments say the same of replies and
 * threads, and with the nouns first ("Comment sponsored by"). By language.
 */
export const talkCues: Readonly<Record<string, TalkWords>> = {
  en: {
    media: "question|questions|q&a|column",
    triggers: [],
    cues: [
      byline(
        "(?:\\(|\\[)?(?:comment|reply|answer|thread|question|response|discussion) (?:is |was )?(?:sponsored|supported|presented|brought to you|paid for|powered) by",
      ),
      whole(
        "\\b(?:proud|official|main|headline|exclusive|generous) sponsors? of (?:this|our|these|the) (?:\\w+ )?{media}\\b",
      ),
      {
        kind: "break",
        at: "start",
        pattern:
          "our (?:proud |kind )?sponsors? (?:this|for this|for the|of the|for) (?:\\w+ ){1,2}(?:is|are)",
      },
      whole(
        "\\b(?:this|our) {media} (?:is|was) (?:kindly |proudly )?(?:sponsored|supported|presented|brought to you) by (?:the )?(?:good |kind |lovely |nice )?(?:people|folks|friends|team|guys) (?:at|from|behind|over at)\\b",
      ),
    ],
  },
  de: {
    media: "antwort|antworten|diskussion|debatte|unterhaltung|fragen?|gesprach",
    triggers: [],
    cues: [
      lineLabel("sponsor(?:en)? (?:diese[rsm]|der|des|unsere[rs]) {media}"),
      byline("sponsor(?:en)? (?:diese[rsm]|der|des|unsere[rs]) {media} (?:ist|sind)"),
      byline("mit unterstutzung von"),

      lineLabel(
        "unsere?r? (?:treuer? |neuer? )?(?:haupt)?(?:sponsor(?:en)?|partner|werbepartner)(?: (?:in |an |des |der |fur )?(?:diese[rnms]? )?(?:woche|tages?|monats?|monat|rubrik|kolumne))?",
      ),
      byline(
        "{media} (?:wird |wurde )?(?:gesponsert|prasentiert|unterstutzt|ermoglicht) (?:von|durch)",
      ),
    ],
  },
  fr: {
    media: "reponse|reponses|discussion|debat|questions?|colonne",
    triggers: [],
    cues: [
      byline(
        "{media} (?:est |a ete )?(?:sponsorisee?|offerte?|presentee?|parrainee?|soutenue?) par",
      ),
      thanks(
        "\\b(?:merci|remercions|remerciements?)\\b[^.?!]{2,50}, (?:sponsor|partenaire|parrain|mecene) (?:de|du) (?:cette?|ce|notre|nos|la|le)\\b",
      ),
    ],
  },
  es: {
    media: "respuesta|respuestas|conversacion|discusion|debate|preguntas?|columna",
    triggers: [],
    cues: [
      byline(
        "{media} (?:esta |ha sido )?(?:patrocinad[oa]|presentad[oa]|ofrecid[oa]|auspiciad[oa]) por",
      ),
    ],
  },
  it: {
    media: "risposta|risposte|discussione|conversazione|dibattito|domanda|domande|thread",
    triggers: [],
    cues: [
      byline(
        "{media} (?:e |e stat[oa] )?(?:sponsorizzat[oa]|offert[oa]|presentat[oa]|promoss[oa]) da(?:l|lla|i)?",
      ),
    ],
  },
  pt: {
    media: "resposta|respostas|conversa|discussao|debate|perguntas?|coluna",
    triggers: [],
    cues: [
      lineLabel("patrocinador (?:dest[ae]|da|do) {media}"),

      byline("{media} (?:e |foi )?(?:patrocinad[oa]|apresentad[oa]|oferecid[oa]|apoiad[oa]) por"),
    ],
  },
  nl: {
    media: "antwoord|antwoorden|discussie|gesprek|draad|vraag|vragen|column",
    triggers: [],
    cues: [
      byline("{media} (?:is |wordt )?(?:gesponsord|aangeboden|gepresenteerd) door"),
      thanks("\\b(?:bedanken|dank)\\b[^.?!]{0,20}\\b(?:onze|hoofd)\\b ?(?:hoofd)?sponsor"),
      lineLabel("gesponsorde? (?:reactie|bijdrage|antwoord|bericht|inhoud|artikel)"),
    ],
  },
  pl: {
    media:
      "odpowiedz|odpowiedzi|dyskusja|dyskusji|rozmowa|rozmowy|watek|watku|rubryka|rubryki|kolumna|kolumny",
    triggers: [],
    cues: [lineLabel("(?:sponsor|partner) {media}")],
  },
  sv: {
    media: "svar|svaret|diskussion|diskussionen|samtal|samtalet|fragan?|fragor|spalt|spalten",
    triggers: [],
    cues: [byline("{media} (?:ar )?(?:sponsra[ts]|sponsras|presenteras|presenterat) av")],
  },
  ja: {
    media: "返信|回答|返答|スレッド|コーナー|議論|質問コーナー",
    triggers: [],
    cues: [],
  },
  ko: { media: "답글|답변|코너|토론|질문|대화", triggers: [], cues: [] },
  zh: {
    media: "回复|回覆|回答|栏目|欄目|专栏|專欄|讨论|討論|话题|話題|帖子|问答",
    triggers: ["特約", "鳴謝"],
    cues: [
      whole(
        "^(?:本|该|此|今日|本期)(?:栏目|欄目|回复|回覆|评论|評論|专栏|讨论|话题|帖子|帖|文|节目|问答|回答)由.{1,24}(?:赞助|贊助|冠名|支持|呈现|提供|特约|特約)",
      ),
      whole("由.{1,24}(?:特约|特約)(?:播出|刊[登出]|赞助|支持|呈现|提供)"),
      { kind: "thanks", at: "any", pattern: "^(?:特别|特別|衷心)?(?:鸣谢|鳴謝)[:： ].{1,40}$" },
    ],
  },
  ru: {
    media:
      "ответ\\p{L}*|обсуждени\\p{L}*|рубрик\\p{L}*|колонк\\p{L}*|дискусси\\p{L}*|тред\\p{L}*|ветк\\p{L}*|тем\\p{L}{1,2}",
    triggers: ["совместно с", "спонсир"],
    cues: [
      whole(
        "(?:обсуждени|рубрик|дискусси|колонк|выпуск)\\p{L}{0,2} (?:проходит|ведется|выходит|идет) при поддержке",
      ),

      byline(
        "(?:комментари|ответ|пост|обсуждени|рубрик|материал)\\p{L}{0,2} (?:\\p{L}+ )?(?:спонсирован|спонсирует|оплачен|поддержан)\\p{L}*",
      ),
      whole(
        "(?:комментари|ответ|пост|обсуждени|рубрик|материал|выпуск)\\p{L}{0,2} (?:подготовлен|создан|выходит|вышел|написан)\\p{L}* при (?:участии|поддержке) (?:наш\\p{L}+ )?(?:спонсор|партнер)\\p{L}*",
      ),
      lineLabel(
        "(?:генеральн\\p{L}+ |официальн\\p{L}+ |главн\\p{L}+ )?(?:спонсор|партнер)(?: (?:наш\\p{L}+ |этой |этого )?(?:обсуждени|рубрик|колонк|дискусси|выпуск|недел|дня|месяц|раздел|тем)\\p{L}{0,3})?",
      ),
    ],
  },
  tr: {
    media: "yanit|cevap|tartisma|sohbet|baslik|kose|soru|sorular",
    triggers: [],
    cues: [
      whole("^[^.?!]{2,40}(?:'?n?[iu]n)? (?:is ?birligiyle|is ?birligi ile|destegiyle)[.!]?$"),
      thanks(
        "\\b(?:destekcimiz|sponsorumuz|destekcilerimiz|sponsorlarimiz)\\b[^.?!]{2,50}\\btesekkur",
      ),
    ],
  },
};
