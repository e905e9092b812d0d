import type { Stretch } from "@/utils/detectors/split-lines";

/** Longer lines are paragraphs, in which nothing is parted. */
const longest = 600;
/** Units that a line has at least before somebody goes on about something else, and behind that. */
const fewestBefore = 14;
const fewestUnspaced = 7;
const fewestBehind = 8;
/**
 * Words with which people begin a sentence: with a capital though no full stop goes before, and a
 * small letter behind them. None of German, where any noun has a capital.
 */
const begun =
  /(?<=[\p{L}\p{N}»”"’*/)])(?<!(?<!\p{L})\p{Ll}{1,3})(?<!the \p{Ll}+(?= I )) (?=(?:The|My|I|I've|I'm|It|It's|This|That|We|They|He|She|But|And|So|If|Won't|Don't|When|Does|Anyone|Who|Why|How|What|Thanks|Great|Le|La|Les|Je|Il|Elle|On|Mais|Et|Merci|Pour|Ce|Cette|Si|Vous|El|Los|Las|Yo|Pero|Y|No|Lo|Gracias|En|Me|Mi|Poi|Ma|E|Io|Se|Non|A|In|Per|Ho|Grazie|O|Os|As|Eu|Mas|Não|Um|Uma|Maar|De|Het|Ik|Een|Dat|Dit|Als|Graag|Jag|Och|Men|Det|Vi|Har|Nej|Ale|Ja|To|Co|Nie|Czy|Jak|Do|Na|W|Bir|Ben|Bu|Ama|Ve|Bence|И|А|Но|Я|Мы|У|В|На|Автору|Спасибо|Это|Как) \p{Ll}|(?:J'ai|C'est|L') ?\p{Ll})/gu;
/** A tag behind a line, or a word in brackets, closes it. */
const tagged =
  /(?<=\S \S+ \S+ )(?:#[\p{L}\p{N}_]+|\((?:ad|gifted|sponsored|paid|werbung|anzeige|gesponsert|pub|publi|adv|reklama|reklam|annons|advertentie|reclame|реклама|협찬|광고)\))(?= \p{L}+ [\p{Ll}\p{Lo}])/gu;
/** A blank parts Japanese and Chinese, which have none between words, but not before a particle. */
const parted =
  /(?<=[\u3040-\u30ff\u3400-\u9fff」』】〜]|[\u3040-\u30ff\u3400-\u9fff]\S{0,24}[a-z]) +(?=(?!から|さん|様|で|が|を|に|は|の|と|も|まで)[\u3040-\u30ff\u3400-\u9fff]\S{7,}[。！!]$)/gu;
/** What goes on about the firm, or says what the writer has of it. */
const sells =
  /\d ?%|[€$£₺₽@#]|https?:|www\.|\p{L}\.\p{Ll}{2,}|(?<!\p{L})(?:spons|earn|receiv|paid|pays|purchas|partner|commission|provi[sz]|prowizj|affili|afili|link|lank|rabat|remise|descuento|desconto|sconto|korting|code|kod|codi[gc]|código|gratis|free|offer|oferta|offre|gifted|patrocin|apoyo|apoio|soutien|merci à|thanks to|dank aan|скидк|промокод|реклам|indirim)|[\d一二三四五六七八九]折|\d[元円]|割引|优惠|優惠|クーポン|コード|限定|無料|免费|包邮|领[取券]|购买|下单|点击|扫码|搜索|こちら|ください。?$|提供|支援|支持|[特协協]约|特約|私[訊信]|借|協賛|赞助|[报報]酬|佣金|(?<![a-z])PR(?![a-z])|[広广]告/iu;
const goesOn = /[.!?…] |[。！？] ?(?=\S)/u;
const shortForm = /(?<!\p{L})\p{L}{1,3}\. /gu;

/**
 * Where a line ends behind which its writer goes on without a full stop.
 *
 * Example: "Ad: Sackville Private Bank Won't happen again." → behind "Bank".
 */
export function endBeforeOwn(text: string, { start, end }: Stretch): number {
  if (end - start > longest) return end;
  const written = text.slice(start, end);
  // Several sentences were put together for their words.
  if (goesOn.test(written.replace(shortForm, ""))) return end;
  const place =
    first(begun, fewestBefore) ??
    first(tagged, fewestBefore, (tag) => tag.length) ??
    first(parted, fewestUnspaced);
  return place === undefined ? end : start + place;

  function first(
    places: RegExp,
    fewest: number,
    sizeOf: (found: string) => number = () => 0,
  ): number | undefined {
    for (const { index, 0: found } of written.matchAll(places)) {
      const at = index + sizeOf(found);
      const isEnough = index >= fewest && written.length - at >= fewestBehind;
      if (isEnough && !sells.test(written.slice(at))) return at;
    }
    return undefined;
  }
}
