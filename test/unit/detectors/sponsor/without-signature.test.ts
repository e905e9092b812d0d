import { describe, expect, it } from "vitest";
import { readMarked } from "@/scripts/train/lines/read-marked";
import { cpuMs } from "@/test/unit/cpu-ms";
import { sponsorSpansIn } from "./sponsor-lines-in";

describe("a signature behind a dash on a sponsor line", () => {
  it.each([
    [
      "en",
      "The bins go out on Friday. ⟦Thanks to Pellworth Boilers for sponsoring this blog!⟧ – J. Marsh, Harbour Notes",
    ],
    ["en", "Friday it is.\n⟦Thank you to our Sponsor Esdebe.⟧ - the harbour"],
    [
      "de",
      "Das Bad öffnet im Mai. ⟦Vielen Dank an unseren Sponsor Calvero!⟧ – H. Brandt, Deichpost",
    ],
    [
      "fr",
      "Il faut purger. ⟦Merci à Pellance Formation de sponsoriser ce blog !⟧ – L. Kerdel, Carnets de rade",
    ],
    ["es", "No abre hasta mayo. ⟦Gracias a nuestro patrocinador Pellvía.⟧ – M. R., Caracola"],
    ["it", "Apre a maggio. ⟦Grazie al nostro sponsor Pellavia!⟧ – G. Ferri, Quaderni di lago"],
    ["pt", "Abre em maio. ⟦Obrigado ao nosso patrocinador Dovelar.⟧ – R. da Silva, Caderno do Mar"],
    ["nl", "Het bad opent in mei. ⟦Met dank aan onze sponsor Sporthuis Pellmer.⟧ – w.v.d.b."],
    ["pl", "Basen rusza w maju. ⟦Dziękujemy naszemu sponsorowi Fabryka Pellmer.⟧ – kibic z Wisły"],
    ["sv", "Badet öppnar i maj. ⟦Tack till vår sponsor Pellklimat!⟧ – A. Lind, Kustbladet"],
    ["ja", "プールは五月からです。⟦このブログは白石堂様の提供でお送りしました。⟧——筆者・初段"],
    ["ko", "수영장은 오월에 열어요. ⟦이 댓글은 소나무마을의 후원을 받았습니다.⟧ - 샅바"],
    ["zh", "那盘棋不是马后炮。⟦谢谢松河居赞助每周复盘。⟧——河边老卒"],
    ["ru", "Бассейн откроют в мае. ⟦Спасибо нашему спонсору «Пеллмер»!⟧ — Тихоход"],
    ["tr", "Havuz mayısta açılıyor. ⟦Sponsorumuz Pellmer Fidecilik'e teşekkür ederiz.⟧ – K. Demir"],
  ])("is no part of it, in %s: %s", (_, marked) => {
    const { text, spans } = readMarked(marked);
    expect(sponsorSpansIn(text)).toEqual(spans);
  });

  it.each([
    ["the sponsor, where nobody was named before", "⟦Thank you to our sponsor! – Esdebe⟧"],
    ["the sponsor again", "⟦This thread is sponsored by Pellworth. – Pellworth Boilers⟧"],
    ["the sponsor again, without blanks", "⟦このスレッドは丸井製粉の提供です。——丸井製粉⟧"],
    ["the sponsor's claim", "⟦Sponsored by Larkwell. – Payroll without pain⟧"],
    ["a claim to the reader", "⟦Sponsored by Larkwell. – Payroll for you⟧"],
    ["a claim in German", "⟦Dieser Faden wird präsentiert von Larkwell. – Banking leicht gemacht⟧"],
    [
      "an offer",
      "⟦Today's thread is sponsored by Pellworth Boilers. – Get 10% off with code WARM10⟧",
    ],
    ["the firm of a slogan", "Fair review.\n⟦Ride longer, ache less. – Veloni⟧"],
  ])("is not %s", (_, marked) => {
    const { text, spans } = readMarked(marked);
    expect(sponsorSpansIn(text)).toEqual(spans);
  });

  it("takes no time to look for in long lines of dashes", () => {
    const started = cpuMs();
    sponsorSpansIn(`Sponsored by Esdebe. ${"– A. B. ".repeat(4_000)}`);
    sponsorSpansIn(`Sponsored by Esdebe. – ${"A. ".repeat(12_000)}`);
    expect(cpuMs() - started).toBeLessThan(1_500);
  });
});
