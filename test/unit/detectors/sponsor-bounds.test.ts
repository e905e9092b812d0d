import { describe, expect, it } from "vitest";
import { readMarked } from "@/scripts/train/lines/read-marked";
import { detect } from "@/utils/detectors/detect";
import { splitLines, splitSentences } from "@/utils/detectors/split-lines";
import { splitPieces } from "@/utils/detectors/sponsor/split-pieces";
import { sponsorLine } from "@/utils/detectors/sponsor-line";

const spansOf = (text: string) =>
  detect({ text }, [sponsorLine]).findings.map(({ start, end }) => [start, end]);

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
    ["behind the whole picture at its end", "Great read.\n⟦Thank you to our sponsor Esdebe ❤️⟧"],
  ])("is known: %s", (_, marked) => {
    const { text, spans } = readMarked(marked);
    expect(spansOf(text)).toEqual(spans);
  });

  it("is the whole line for a label alone in brackets", () => {
    const { text, spans } = readMarked("⟦[Anzeige] Radhaus Pellmer, damit es wieder rollt.⟧");
    expect(spansOf(text)).toEqual(spans);
  });

  it("is nowhere in Korean that denies what stands before, or in tags that are spoken of", () => {
    expect(spansOf("협찬을 받고 쓴 기사가 아니라고 기자님이 답을 주셨네요.")).toEqual([]);
    expect(spansOf("むしろ「#PR」を見るとほっとするようになりました。正直でいいですね。")).toEqual(
      [],
    );
    expect(spansOf("협찬을 받고 쓴 글입니다. 잘 쓰고 있어요.")).not.toEqual([]);
  });
});

describe("pieces of a line", () => {
  const piecesOf = (text: string) =>
    splitLines(text).flatMap((line) =>
      splitPieces(text, line).map(({ start, end }) => text.slice(start, end)),
    );

  it("are brackets at the end of a sentence, and what follows a picture", () => {
    expect(piecesOf("The bridge is shut (sponsored by Pellmer Bikes). Take the ferry.")).toEqual([
      "The bridge is shut",
      "(sponsored by Pellmer Bikes)",
      "Take the ferry.",
    ]);
    expect(piecesOf("see you there 🚲 Pellmer Bikes")).toEqual([
      "see you there 🚲",
      "Pellmer Bikes",
    ]);
  });

  it("are none inside a sentence that goes on", () => {
    for (const text of [
      "The bridge (closed since the flood) is shut.",
      "I laughed 🚲 and went home.",
      "Nothing to part here.",
    ]) {
      expect(piecesOf(text)).toEqual([text]);
    }
  });

  it("are as many as sentences where nothing is in brackets", () => {
    const text = "One. Two! – Three? Four";
    const [line] = splitLines(text);
    const sentences = line === undefined ? [] : splitSentences(text, line);
    expect(piecesOf(text)).toHaveLength(sentences.length);
    expect(piecesOf(text)).toContain("Three?");
  });

  it("take no time in long lines of brackets and pictures", () => {
    const startedAt = performance.now();
    for (const unit of ["(", "[", "🚲 ", "(a) ", "【", "))"]) piecesOf(unit.repeat(20_000));
    expect(performance.now() - startedAt).toBeLessThan(5_000);
  });
});
