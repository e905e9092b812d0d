import { lineLabel, whole } from "./plain-forms";
import type { TalkWords } from "./sponsor-lexicon";
import { ahead, byline, offer, tagged } from "./who-pays-forms";

const paper =
  "(?:bolum|program|video|yazi|icerik|icerig|makale|site|sayfa|podcast|yayin|yorum|bulten|kanal|gonderi|forum|blog|kose|metn|metin|baslik|baslig|dizi|sohbet|tartisma)\\p{L}*";
const unlessPublic =
  "(?!.*(?:belediye|hukumet|devlet|bakanli|halk|vatandas|okurlarim|kimse|izleyici|takipci|valili|universite|dernek|bagis))";

/**
 * How Turkish says who pays for the server or the trip, who lent or gave what is written about, what a
 * firm has for the readers of a page, and that somebody is paid to write.
 */
export const whoPaysTurkish: TalkWords = {
  media: "",
  triggers: [
    "masraf",
    "gider",
    "test icin",
    "inceleme icin",
    "deneme icin",
    "hediye",
    "siparisi uzerine",
    "deyin",
    "soyleyin",
    "odeme",
    "para verdi",
    "para aldim",
    "marka elci",
    "sayesinde",
    "indirim",
    "pr paketi",
    "urun yerlestirme",
    "birligi",
    "#urun",
    "ilandir",
    "ucret",
    "talebiyle",
    "okurlar",
    "takipciler",
    "dinleyiciler",
    "izleyiciler",
    "uyeler",
    "para odedi",
    "getiriyor",
    "ulastiriyor",
    "pr gonderimi",
    "urunu",
    "cihaz",
    "mamayi",
    "kremi",
    "bedelsiz",
    "ticari",
    "odul",
    "veren",
    "gonderen",
    "saglayan",
  ],
  cues: [
    ahead(
      "(?<!\\p{L})(?:(?:sunucu|hosting|alan adi|site|sayfa|forum|kanal|podcast|blog|bulten|gezi|seyahat|konaklama|yol)\\p{L}* )(?:\\p{L}+ )?(?:masraf|gider|ucret(?!siz|li))\\p{L}+(?= [^.?!]{2,40} (?:karsiladi|karsiliyor|karsilar|oduyor|odedi|ustlendi|ustleniyor|odemekte|karsilamakta)\\p{L}*[.!)]*$)",
    ),
    ahead(
      "(?:^|(?<=\\s))(?:\\p{L}+ ){0,2}(?:test|inceleme|deneme|tanitim)(?: etmem| etmemiz)? icin(?: \\p{L}+[iu])?(?= [^.?!]{2,40} (?:gonderdi|verdi|yolladi|sagladi|ulastirdi)(?:ler)?[.!)]*$)",
    ),
    ahead(
      "^(?:urunu|cihazi|mamayi|kremi)(?= [^.?!]{2,40}(?:markasi|firmasi|magazasi|sirketi)(?:ndan)? (?:bana |bize )?(?:ucretsiz|hediye|bedelsiz) (?:olarak )?(?:gonder|ver|yolla|et)(?:di|iyor|ti)[.!)]*$)",
    ),
    whole(
      `^bu ${paper} [^.?!]{2,40}(?:firmasi|markasi|sirketi|magazasi|ekibi)(?:yla|nin)? (?:is ?birligi|ortaklig|siparisi uzerine|talebiyle|destegi)\\p{L}*`,
    ),
    whole(`^bu ${paper} [^.?!]{2,40} siparisi uzerine (?:hazirlan|yazil|cekil)\\p{L}*`),
    offer(
      "(?<!\\p{L})(?:bu|sayfamizin|blogumuzun|kanalimizin|sitemizin|forumumuzun|kosemizin) (?:\\p{L}+ )?(?:okur|takipci|dinleyici|izleyici|uye)(?:larina|lerine|lari|leri|larimiza|lerimize)(?= [^.?!]{2,50}(?:yuzde \\d|% ?\\d|indirim))",
    ),
    whole(
      "(?<!\\p{L})(?:deyin|diyin|soyleyin),? [^.?!]{0,40}(?:yuzde \\d+ indirim|% ?\\d+|yari fiyatina|bedava|hediyemiz|indirimli)",
    ),
    whole(
      `bu ${paper} icin ${unlessPublic}[^.?!]{2,40}(?:bana|bize|markadan|firmadan|sirketten) (?:odeme yapti|para verdi|para odedi|ucret odedi|odeme aldim|para aldim|ucret aldim)`,
    ),
    {
      kind: "sponsored",
      at: "named",
      pattern: ` sayesinde (?:bu |sitemiz|sayfamiz)(?:${paper})? ?(?:ucretsiz|bedava|acik|yayinda|ayakta)`,
    },
    whole(`^bu ${paper} (?:\\p{L}+ )?sponsorumuz [^.?!]{2,40} sayesinde`),
    whole(
      `^bu ${paper} (?:size|sizlere)(?: [^.?!]{2,40} (?:sunar|sunuyor|sundu|getiriyor|ulastiriyor)[.!)]*$)`,
    ),
    whole(`^bu ${paper} [^.?!]{2,40} sponsor (?:oldu|oluyor)[.!)]*$`),
    whole(
      `^(?:bu |\\p{L}+miz )?${paper}${unlessPublic}(?: [^.?!]{2,40} (?:destegiyle|katkilariyla|sponsorlugunda|sponsorluguyla) (?:yayinda|sizlerle|suruyor|ayakta|devam))`,
    ),
    whole("^[^.?!]{2,30}'n?[iu]n (?:\\p{L}+ )?marka (?:elcisi)(?:yim|yiz)"),
    {
      kind: "label",
      at: "start",
      pattern: "pr (?:hediyesi|urunu|paketi|gonderimi)(?=[,:. -]+[^.?!]{3,50})",
    },
    whole(
      "^(?:partnerimiz|sponsorumuz|is ortagimiz|destekcimiz) [^.?!]{2,50}(?:indirim|firsat|kampanya|hediye)\\p{L}* (?:sizi|sizin|okur)",
    ),
    whole(
      "^[^.?!]{2,40} ile (?:ucretli|ticari|reklam) (?:is ?birligi|ortaklik|ortakligi)(?:dir|mizdir)?[.!)]*$",
    ),
    ahead(
      "(?:odul|hediye)\\p{L}*(?:leri|lari|lerini|larini)(?= [^.?!]{2,40} (?:magazasi|firmasi|markasi|sirketi) (?:veriyor|verdi|karsiladi|karsiliyor|sagliyor|sagladi)[.!)]*$)",
    ),
    whole(
      "^\\p{L}+[iu] (?:bize|bana)(?: [^.?!]{2,40} (?:ucretsiz|bedelsiz|hediye) (?:olarak )?(?:verdi|gonderdi|sagladi|etti|yolladi)[.!)]*$)",
    ),
    whole(
      `^(?:bu (?:${paper}|proje)|test|inceleme|deneme) icin [^.?!]{2,40}(?:veren|gonderen|saglayan|hediye eden) [^.?!]{2,40}'\\p{L}{1,2} (?:\\p{L}+ )?tesekkur`,
    ),
    whole(
      `^[^.?!]{2,40} (?:firmasi|markasi|sirketi)nin destegi olmasa (?:bu )?${paper} (?:olmaz|yayimlanmaz|cikmaz)`,
    ),
    whole(
      `^${paper}(?:'\\p{L}+)?(?: [^.?!]{2,40} (?:markasi|firmasi|sirketi|magazasi) sayesinde (?:ucretsiz|bedava))`,
    ),
    byline(
      "advertorial|ucretli tanitim|tanitim yazisi(?:dir)?|reklam(?:dir)?|ilandir|urun yerlestirme(?:si)?|sponsorlu icerik|sponsorlu gonderi",
    ),
    lineLabel("tanitim yazisidir|reklamdir|ilandir|urun yerlestirme(?:si)?|advertorial"),
    tagged("reklam|is ?birligi|sponsorlu|tanitim|urunyerlestirme"),
  ],
};
