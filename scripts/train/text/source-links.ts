import { partOf } from "./evaluate.ts";
import type { TextRow } from "./text-rows.ts";

/** How people lead to a source; "{}" is its address. */
const phrases: Readonly<Record<string, readonly string[]>> = {
  en: [
    "See {}",
    "Source: {}",
    "Here is the link: {}",
    "{}",
    "More on this here {}",
    "As reported here: {}",
    "Read {} before you say that.",
    "The video is here {}",
    "Look at {} for the figures",
    "There is a good article about it: {}",
  ],
  de: ["Siehe {}", "Quelle: {}", "Hier der Link: {}", "{}", "Mehr dazu unter {}", "Das Video: {}"],
  ko: ["출처: {}", "관련 기사 {}", "{}", "링크 참고하세요 {}", "여기 보시면 나옵니다 {}"],
  pt: ["Fonte: {}", "Vejam {}", "{}", "Segue o link: {}", "O vídeo está aqui {}"],
  fr: ["Voir {}", "Source : {}"],
  es: ["Fuente: {}", "Véase {}"],
  it: ["Fonte: {}", "Si veda {}"],
  nl: ["Bron: {}", "Zie {}"],
  pl: ["Źródło: {}", "Zob. {}"],
  sv: ["Källa: {}", "Se {}"],
  ja: ["出典: {}", "参照 {}"],
  zh: ["来源：{}", "参见 {}"],
  ru: ["Источник: {}", "Смотрите {}"],
  tr: ["Kaynak: {}", "Bakınız {}"],
};

/** Addresses of the kinds that innocent comments lead to: papers, journals, offices, films, pages. */
const addresses: readonly string[] = [
  "https://en.wikipedia.org/wiki/Water_supply",
  "https://de.wikipedia.org/wiki/Verkehrsrecht",
  "https://ko.wikipedia.org/wiki/%EA%B5%90%ED%86%B5",
  "https://www.youtube.com/watch?v=q1w2e3r4t5y",
  "https://youtu.be/z9x8c7v6b5n",
  "https://www.bbc.co.uk/news/uk-england-61234567",
  "https://www.nytimes.com/2019/05/14/us/politics/senate-vote-budget.html",
  "https://www.theguardian.com/society/2021/mar/03/hospitals-waiting-lists-nhs",
  "https://www.reuters.com/article/us-court-ruling-idUSKBN1WX2AB",
  "https://www.washingtonpost.com/news/wonk/wp/2016/08/01/what-the-data-say/",
  "http://www.cbc.ca/news/politics/committee-report-1.3456789",
  "https://www.theglobeandmail.com/news/national/the-hearing/article34567890/",
  "http://www.foxnews.com/politics/2016/09/21/hearing-on-budget.html",
  "https://www.spiegel.de/politik/deutschland/bundestag-a-1134567.html",
  "https://www.zeit.de/2018/22/pflege-krankenhaus-personal",
  "https://www.tagesschau.de/inland/rente-101.html",
  "https://www.destatis.de/DE/Themen/Arbeit/_inhalt.html",
  "http://news.naver.com/main/read.nhn?oid=001&aid=0012345678",
  "https://www.hani.co.kr/arti/society/labor/912345.html",
  "https://g1.globo.com/politica/noticia/2017/03/votacao-no-senado.ghtml",
  "https://www1.folha.uol.com.br/cotidiano/2016/11/1834567-transporte.shtml",
  "https://www.lemonde.fr/societe/article/2020/02/11/la-reforme_6029123_3224.html",
  "https://elpais.com/sociedad/2019-10-03/informe.html",
  "https://www.nature.com/articles/s41586-020-2649-2",
  "https://pubmed.ncbi.nlm.nih.gov/31234567/",
  "https://doi.org/10.1016/j.example.2019.04.012",
  "https://www.who.int/news-room/fact-sheets/detail/air-pollution",
  "https://www.cdc.gov/mmwr/volumes/69/wr/mm6901a1.htm",
  "https://www.gov.uk/government/statistics/road-traffic-2019",
  "https://ec.europa.eu/eurostat/web/main/data",
  "https://www.parliament.uk/business/publications/written-questions/2018-06-05/150123",
  "https://www.ourtown.example/minutes/march.pdf",
  "https://notes.residents.example/log",
  "https://docs.google.com/spreadsheets/d/1AbCdEfGh",
  "https://twitter.com/user/status/1234567890",
  "https://www.facebook.com/townhall/posts/1234567890",
  "https://web.archive.org/web/2016/http://www.example.org/report",
  "https://blog.cityhistory.example/the-old-mill",
];

/** One in so many innocent news comments comes a second time, with a source. */
const every = 3;
const others = ["fr", "es", "it", "nl", "pl", "sv", "ja", "zh", "ru", "tr"];

/**
 * Innocent news comments once more, with a link to a source: in the data hardly anybody innocent
 * links to anything, and under articles many do. For learning alone; what is measured is as it was
 * written. A copy shares the group of its original, so that no fold sees one and is asked of the
 * other.
 *
 * Example: "Nobody asked us." → "Nobody asked us. Source: https://en.wikipedia.org/wiki/…".
 */
export function withSourceLinks(rows: readonly TextRow[]): TextRow[] {
  return rows
    .filter(({ label, domain }) => label === "ham" && domain === "news")
    .filter((row) => partOf(`${row.group} ${row.text}`, every) === 0)
    .map((row) => {
      const chance = (of: string, parts: number) => partOf(`${of} ${row.text}`, parts);
      const foreign = others[chance("language", others.length * 8)];
      const own = phrases[foreign ?? row.lang] ?? phrases["en"] ?? [];
      const target = addresses[chance("address", addresses.length)] ?? "";
      const phrase = (own[chance("phrase", own.length)] ?? "{}").replace("{}", target);
      const parted = chance("line", 2) === 0 ? "\n" : " ";
      const isFirst = chance("place", 5) === 0;
      const text = isFirst ? `${phrase}${parted}${row.text}` : `${row.text}${parted}${phrase}`;
      return { ...row, text, isInvented: true };
    });
}
