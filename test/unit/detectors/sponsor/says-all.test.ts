import { describe, expect, it } from "vitest";
import { readMarked } from "@/scripts/train/lines/read-marked";
import { sponsorSpansIn } from "./sponsor-lines-in";

describe("a cued sentence that says all ends before somebody's own words", () => {
  it.each([
    "⟦The post contains affiliate links.⟧ Dough gets fluffier with warm milk, my grandmother taught me that.",
    "⟦Der Beitrag enthält Affiliate-Links.⟧ Hefeteig wird lockerer, wenn man warme Milch nimmt, sagt meine Oma.",
    "⟦L'article contient des liens affiliés.⟧ La pâte lève mieux avec du lait tiède, ma grand-mère me l'a appris.",
    "⟦El artículo contiene enlaces de afiliados.⟧ La masa sube mejor con leche tibia, me lo enseñó mi abuela.",
    "⟦Il post contiene link affiliati.⟧ L'impasto lievita meglio con il latte tiepido, me l'ha insegnato la nonna.",
    "⟦O post contém links de afiliado.⟧ A massa cresce melhor com leite morno, ensinou-me a minha avó.",
    "⟦De post bevat affiliatelinks.⟧ Deeg wordt luchtiger als je warme melk neemt, dat leerde mijn oma me.",
    "⟦Inlägget innehåller annonslänkar.⟧ Kanelbullarna blir saftigare om man häller varm grädde över.",
    "⟦Пост содержит партнёрские ссылки.⟧ Тесто лучше поднимается на тёплом молоке, бабушка научила.",
    "⟦In qualità di Affiliato Amazon io ricevo un guadagno dagli acquisti idonei.⟧ Il modello giusto è quello bianco.",
    "It is a chord for the thumb. ⟦Big thanks to Dovetail Strings for sponsoring this lesson!⟧ Slow it right down before you try it with the record.",
    "⟦할인코드 JIYU10 입력하시면 몽글베베 전 제품 10% 할인됩니다~⟧ 이유식은 저희 소아과에서는 6개월 꽉 채우고 시작하라고 하셨어요. 소고기는 처음부터 넣어도 된대요.",
  ])("%s", (marked) => {
    const { text, spans } = readMarked(marked);
    expect(sponsorSpansIn(text)).toEqual(spans);
  });

  it("but not before its call", () => {
    const { text, spans } = readMarked(
      "⟦Big thanks to Dovetail Strings for sponsoring this lesson! Try their new coated set.⟧",
    );
    expect(sponsorSpansIn(text)).toEqual(spans);
  });
});

describe("a disclosure behind somebody's own sentence is marked alone", () => {
  it.each([
    "The jumper comes out large, take a size less. ⟦The link is an affiliate link, I earn a little when you buy.⟧",
    "Die Hose fällt weit aus, nimm lieber eine Nummer kleiner. ⟦Der Link ist ein Affiliate-Link, beim Kauf bekomme ich eine Provision.⟧",
    "Un vieux vélo se répare toujours. ⟦Les liens vers Cyclor sont affiliés, je touche 3 % sur vos achats.⟧",
    "Na verdade a correia troca-se sem ferramentas. ⟦Ganho comissão no site bombarda.example, já sabem.⟧",
  ])("%s", (marked) => {
    const { text, spans } = readMarked(marked);
    expect(sponsorSpansIn(text)).toEqual(spans);
  });

  it("but not behind an offer", () => {
    const { text, spans } = readMarked(
      "⟦Get the jumper at woolly.example with 20 % off. Affiliate link, I earn a little.⟧",
    );
    expect(sponsorSpansIn(text)).toEqual(spans);
  });
});
