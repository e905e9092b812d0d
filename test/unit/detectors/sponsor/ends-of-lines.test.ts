import { describe, expect, it } from "vitest";
import { readMarked } from "@/scripts/train/lines/read-marked";
import { sponsorSpansIn } from "./sponsor-lines-in";

describe("where a sponsor line begins and ends", () => {
  it.each([
    [
      "at the brackets around the cue and the firm",
      "⟦(Anzeige: Radhaus Pellmer, 10 % auf Schläuche)⟧ Zum Thema: Die Brücke bleibt bis Mai gesperrt.",
    ],
    [
      "behind a statement, though the next sentence has a word of offers",
      "⟦Today's answers are brought to you by Pellworth Boilers.⟧ You have to bleed the radiator upstairs first, then the one in the hall, and only then look at the pressure.",
    ],
    [
      "behind an offer that follows the statement",
      "⟦Today's answers are brought to you by Pellworth Boilers. Use code WARM10 for 10% off.⟧",
    ],
    [
      "behind an address, where the next sentence has no full stop before it",
      "⟦(publi) Cupom PEDRA12 na loja-lumivar.com.br⟧ Quem operou o joelho deve esperar seis semanas.",
    ],
    [
      "behind a signature that is an address, where line breaks were lost",
      "Nein, das Bad öffnet erst im Herbst. Redaktion: FreizeitNews.de ⟦Vielen Dank an unseren Sponsor Calvero⟧",
    ],
    [
      "at the first tag, where words about the firm follow the tags",
      "three days later the cough was gone ⟦#ad #gifted Woolmere first box half price with WOOL50⟧",
    ],
    [
      "behind the dash that parts it from what was said",
      "Nur kalt entkalken, sonst setzt sich alles ab. – ⟦präsentiert von Aquabora Wasserfilter GmbH⟧",
    ],
    [
      "at a Korean verb without a full stop, and behind the tags",
      "조류 시간을 잘못 봤어요ㅠㅠ ⟦이번 항해는 돛대공방에서 장비를 협찬받았습니다 #협찬⟧ 사진은 내일 올릴게요",
    ],
    [
      "at laughs and waves",
      "강아지가 똑같네요 ㅋㅋ ⟦독자분들은 멍멍사료에서 MUNG15 코드로 15% 할인받으실 수 있어요~⟧ 병원도 꼭 가 보세요",
    ],
    ["at a Japanese verb before a blank", "⟦※タイアップ投稿です⟧ 旅館の朝ごはん、おいしかった。"],
    ["behind a whole Chinese sentence", "⟦我们的通讯本月由橡木工坊赞助。⟧ 椅子那篇很有意思。"],
    [
      "at Korean brackets at the end",
      "로그부터 모으세요 제발 ⟦(글에 있는 서버 링크로 구매하시면 저한테 수수료가 조금 떨어집니다)⟧",
    ],
    [
      "behind the stop that follows a bracket at its end",
      "The site dropped a zero.\n⟦Save 10% at Pellworth Flour with code BAKE10 (sponsored).⟧",
    ],
    [
      "at the brackets around all of it, without the stop behind them",
      "The old railway line is shut ⟦(sponsored by Pellmer Bikes of Lochem)⟧. Take the ferry.",
    ],
    [
      "at the same picture at both ends",
      "⟦⚠️ Collaboration commerciale avec les Ateliers Pommeraie ⚠️⟧\nJ'ai testé la gouge.",
    ],
    [
      "at the same marks at both ends",
      "⟦*** reklam: AquaLumi su filtreleri ***⟧ Nemlendiriciye musluk suyu koymayın.",
    ],
    [
      "at dashes at both ends",
      "Un bicchiere d'aceto e via. ⟦— inserzione a pagamento, Lavanderie Pellace —⟧",
    ],
    [
      "behind a dash at one end",
      "구급차는 오지 않았습니다.\n— ⟦하얀물결치과와의 파트너십으로 제공된 정보입니다.⟧",
    ],
    [
      "at a picture that opens a sentence",
      "Vet eerst de ketting in. ⟦💡 Samenwerking met SlotVast: lezers krijgen 15% met code FIETS15⟧",
    ],
    [
      "behind a face that belongs to what was said",
      "Det var uselt men vi var med. 🙈 ⟦Annons: Puckpunkten – skridskoslipning medan du väntar⟧",
    ],
    [
      "at the postscript",
      "Fate il rollback e aspettate. ⟦p.s. questo account è in partnership con Lumivar, come da bio⟧",
    ],
    [
      "behind all of a firm's name",
      "No tenemos otra cosa. ⟦Este foro cuenta con el patrocinio de Laboratorios Anzurán, S. L.⟧ ¿Alguien lo ha probado?",
    ],
    [
      "behind the code",
      "⟦【广告】云测CI,读者专享优惠码 YUNCE88⟧ 楼主说的那个并发问题,升级到3.4就好了。",
    ],
    [
      "where somebody goes on without a full stop",
      "She agreed with this columnist. ⟦Opinion pages made possible by Sackford Private Bank⟧ Won't happen again.",
    ],
    [
      "where a blank parts Japanese",
      "⟦広告：まもる損保の自転車プラン月120円〜⟧ 学校に証明書を出す必要があるところもあります。",
    ],
    [
      "behind a tag that closes it",
      "Yüzde 11 artış var, test ettim. ⟦Soğutucu Fanhane tarafından gönderildi #hediye⟧ Tablo akşama.",
    ],
    [
      "behind what the writer has of it",
      "Good wheels.\n⟦Disclosure: as a Bindle & Wren Associate I earn from qualifying purchases.⟧",
    ],
    ["behind the whole picture at its end", "Great read.\n⟦Thank you to our sponsor Esdebe ❤️⟧"],
  ])("is known: %s", (_, marked) => {
    const { text, spans } = readMarked(marked);
    expect(sponsorSpansIn(text)).toEqual(spans);
  });

  it("is the whole line for a label alone in brackets", () => {
    const { text, spans } = readMarked("⟦[Anzeige] Radhaus Pellmer, damit es wieder rollt.⟧");
    expect(sponsorSpansIn(text)).toEqual(spans);
  });

  it("is nowhere in Korean that denies what stands before, or in tags that are spoken of", () => {
    expect(sponsorSpansIn("협찬을 받고 쓴 기사가 아니라고 기자님이 답을 주셨네요.")).toEqual([]);
    expect(
      sponsorSpansIn("むしろ「#PR」を見るとほっとするようになりました。正直でいいですね。"),
    ).toEqual([]);
    expect(sponsorSpansIn("협찬을 받고 쓴 글입니다. 잘 쓰고 있어요.")).not.toEqual([]);
  });
});
