/**
 * Where people find what they quote: newspapers, broadcasters, journals, encyclopaedias, archives,
 * offices of statistics and collections of laws. Whoever links to one promotes nothing by that. Hosts
 * on which everybody publishes (YouTube, blogs) are not among them.
 */
const hosts =
  "wikipedia.org wikimedia.org wikisource.org wikidata.org wiktionary.org archive.org archive.ph doi.org jstor.org arxiv.org pubmed.ncbi.nlm.nih.gov nature.com science.org sciencemag.org thelancet.com bmj.com nejm.org jamanetwork.com sciencedirect.com springer.com wiley.com plos.org britannica.com snopes.com factcheck.org politifact.com fullfact.org who.int un.org europa.eu oecd.org worldbank.org imf.org bbc.co.uk bbc.com reuters.com apnews.com afp.com nytimes.com washingtonpost.com wsj.com theguardian.com independent.co.uk telegraph.co.uk thetimes.co.uk ft.com economist.com bloomberg.com cnn.com nbcnews.com cbsnews.com abcnews.go.com npr.org pbs.org usatoday.com latimes.com politico.com politico.eu theatlantic.com newyorker.com time.com foxnews.com cbc.ca ctvnews.ca globalnews.ca theglobeandmail.com thestar.com nationalpost.com abc.net.au smh.com.au rte.ie irishtimes.com nzherald.co.nz aljazeera.com dw.com spiegel.de zeit.de faz.net sueddeutsche.de welt.de tagesschau.de zdf.de ard.de taz.de handelsblatt.com tagesspiegel.de fr.de n-tv.de heise.de destatis.de orf.at derstandard.at nzz.ch srf.ch lemonde.fr lefigaro.fr liberation.fr leparisien.fr ouest-france.fr francetvinfo.fr radiofrance.fr arte.tv rfi.fr insee.fr legifrance.gouv.fr lesoir.be rtbf.be rts.ch letemps.ch elpais.com elmundo.es abc.es lavanguardia.com rtve.es eldiario.es ine.es boe.es poderjudicial.es clarin.com lanacion.com.ar eluniversal.com.mx corriere.it repubblica.it lastampa.it ilsole24ore.com rai.it raiplay.it ansa.it istat.it normattiva.it globo.com uol.com.br estadao.com.br ibge.gov.br publico.pt rtp.pt dn.pt expresso.pt nos.nl nrc.nl volkskrant.nl trouw.nl nu.nl cbs.nl rijksoverheid.nl overheid.nl vrt.be standaard.be wyborcza.pl rp.pl onet.pl tvn24.pl gazeta.pl stat.gov.pl svt.se sr.se dn.se svd.se aftonbladet.se expressen.se scb.se riksdagen.se nrk.no dr.dk yle.fi nhk.or.jp asahi.com yomiuri.co.jp mainichi.jp nikkei.com sankei.com jiji.com kyodonews.jp hani.co.kr chosun.com joongang.co.kr donga.com khan.co.kr yna.co.kr kbs.co.kr imbc.com sbs.co.kr kosis.kr xinhuanet.com people.com.cn cctv.com caixin.com thepaper.cn tass.ru ria.ru interfax.ru kommersant.ru rbc.ru lenta.ru rg.ru novayagazeta.ru meduza.io consultant.ru garant.ru rosstat.gov.ru hurriyet.com.tr milliyet.com.tr cumhuriyet.com.tr aa.com.tr trthaber.com ntv.com.tr judiciary.uk bailii.org canlii.org";

const known = new Set(hosts.split(" "));
/** Labels of offices, parliaments, schools and universities, below a country or alone. */
const office =
  /(?:^|\.)(?:gov|gouv|gob|gub|govt|go|gv|mil|edu|ac|parliament|bund|admin|nhs)\.[a-z]{2}$|\.(?:gov|edu|mil|int)$|(?:^|\.)(?:comune|provincia|regione)\.[a-z-]+(?:\.[a-z]{2})?\.it$/u;

/** Whether a host is one that is quoted: "www.bbc.co.uk", "data.jma.go.jp". */
export function isSourceHost(host: string): boolean {
  if (office.test(host)) return true;
  // A newspaper's own pages have names before its own.
  for (let at = 0; at >= 0; ) {
    if (known.has(host.slice(at))) return true;
    const dot = host.indexOf(".", at);
    at = dot < 0 ? -1 : dot + 1;
  }
  return false;
}
