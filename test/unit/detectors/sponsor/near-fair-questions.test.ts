import { describe, expect, it } from "vitest";
import { sponsorLinesIn } from "./sponsor-lines-in";

describe("what is near", () => {
  it.each([
    [
      "This article was sponsored by Larkwell Bank.",
      "This article was sponsored by Larkwell Bank.",
    ],
    [
      "Whether you bake or not, this column is sponsored by Larkwell Bank.",
      "Whether you bake or not, this column is sponsored by Larkwell Bank.",
    ],
    [
      "Egal ob Brot oder Kuchen: Dieser Beitrag wird gesponsert von der Kleebachmühle.",
      "Egal ob Brot oder Kuchen: Dieser Beitrag wird gesponsert von der Kleebachmühle.",
    ],
    [
      "Ce commentaire est sponsorisé par Graines Vallier.",
      "Ce commentaire est sponsorisé par Graines Vallier.",
    ],
    [
      "Przepis na chleb jest wyżej. Tę rubrykę sponsoruje Młyn Kłos.",
      "Tę rubrykę sponsoruje Młyn Kłos.",
    ],
    ["この記事はさくら製粉の提供でお送りします。", "この記事はさくら製粉の提供でお送りします。"],
    [
      "이 글은 옹기골제분의 협찬을 받아 작성되었습니다.",
      "이 글은 옹기골제분의 협찬을 받아 작성되었습니다.",
    ],
    [
      "»Mit freundlicher Unterstützung der Kleebachmühle«",
      "»Mit freundlicher Unterstützung der Kleebachmühle«",
    ],
    [
      "Mit freundlicher Unterstützung der Kleebachmühle.",
      "Mit freundlicher Unterstützung der Kleebachmühle.",
    ],
    [
      "Mit freundlicher Unterstützung von Nachbar Immobilien.",
      "Mit freundlicher Unterstützung von Nachbar Immobilien.",
    ],
    [
      "With the kind support of Neighbour & Sons Bakery.",
      "With the kind support of Neighbour & Sons Bakery.",
    ],
    [
      "This message is brought to you by Larkwell Bank.",
      "This message is brought to you by Larkwell Bank.",
    ],
    [
      "Dieser Beitrag wird Ihnen präsentiert von der Kleebachmühle.",
      "Dieser Beitrag wird Ihnen präsentiert von der Kleebachmühle.",
    ],
    [
      "Ce message vous est offert par Graines Vallier.",
      "Ce message vous est offert par Graines Vallier.",
    ],
    ["本文由金穗面粉赞助播出。", "本文由金穗面粉赞助播出。"],
    [
      "Cette émission vous est présentée par Graines Vallier.",
      "Cette émission vous est présentée par Graines Vallier.",
    ],
    [
      "Die Sendung wurde Ihnen präsentiert von der Kleebachmühle.",
      "Die Sendung wurde Ihnen präsentiert von der Kleebachmühle.",
    ],
    ["The show was sponsored by Larkwell Bank.", "The show was sponsored by Larkwell Bank."],
    [
      "Coffee, tea and cake, all of it sponsored by Larkwell Bank.",
      "Coffee, tea and cake, all of it sponsored by Larkwell Bank.",
    ],
    [
      "Free shipping at Larkwell Books with code LARK10.",
      "Free shipping at Larkwell Books with code LARK10.",
    ],
  ])("says that somebody pays: %s", (text, line) => {
    expect(sponsorLinesIn(text)).toEqual([line]);
  });
});
