import { sloganAddress } from "@/utils/detectors/lexicons/slogans";
import { anyLanguage, countGoods } from "./read-call";

/** What a sentence without a cue has where it goes on with an offer; of folded words. */
export const hasOffer =
  /\d ?%|(?<!\p{L})(?:code|kod|kode|codigo|codice|код\p{L}*|gratis|free|https?:|www\.)(?!\p{L})|\p{L}\.\p{Ll}{2,}/u;
/** Of these a cued sentence has one itself, or the next is its own. */
export const strongOffer =
  /\d ?%|割引|할인|优惠|優惠|(?<!\p{L})(?:code|kod|codigo|codice|cupon|rabatt?|код)(?!\p{L})/u;
/** Whether the reader is asked to do something. */
export const callToAct =
  /(?<![\p{L}])(?:check (?:it|them|out)|visit|learn more|find out|sign up|go to|head (?:over|to)|use|try|get|shop|click|link in|download|register|offer|offers|discount|% off|free|continue reading|https?:|www\.|mehr (?:erfahren|infos?|informationen|auf|unter|bei|dazu auf|dazu unter)|jetzt|nutzt|profitez|visita|visite|visiten|descubre|scopri|zobacz|besok|подробн\p{L}*|переходи\p{L}*|詳しく|詳細|더 ?보기|了解|点击)/u;

/** Words of an offer, or for the reader. */
export function sellsMore(words: string): boolean {
  return sloganAddress.test(words) || countGoods(words, [anyLanguage]) > 0;
}
