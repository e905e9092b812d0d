import { describe, expect, it } from "vitest";
import { sponsorLinesIn } from "./sponsor-lines-in";

describe("my sponsor", () => {
  it.each([
    [
      "Ciasto zalewam wrzątkiem. Od września moim sponsorem jest Młyn Kowalówka, stąd ta mąka na zdjęciach. Farsz musi być zimny.",
      "Od września moim sponsorem jest Młyn Kowalówka, stąd ta mąka na zdjęciach.",
    ],
    [
      "Use a stone. My sponsor is Kestrel Mill, hence the flour in the pictures. Turn it down.",
      "My sponsor is Kestrel Mill, hence the flour in the pictures.",
    ],
    [
      "Ich nehme Roggen. Mein Sponsor ist die Kleebachmühle, daher das Mehl auf den Fotos. Weniger Wasser.",
      "Mein Sponsor ist die Kleebachmühle, daher das Mehl auf den Fotos.",
    ],
    [
      "Moins d'eau. Mon sponsor est la Minoterie Arpège, d'où la farine sur les photos. Et du temps.",
      "Mon sponsor est la Minoterie Arpège, d'où la farine sur les photos.",
    ],
    [
      "Menos agua. Mi patrocinador es Harinas Ortuño, de ahí la harina de las fotos. Y tiempo.",
      "Mi patrocinador es Harinas Ortuño, de ahí la harina de las fotos.",
    ],
    [
      "Meno acqua. Il mio sponsor è il Molino Ferri, da qui la farina nelle foto. E tempo.",
      "Il mio sponsor è il Molino Ferri, da qui la farina nelle foto.",
    ],
    [
      "Menos água. O meu patrocinador é a Moagem Lezíria, daí a farinha nas fotos. E tempo.",
      "O meu patrocinador é a Moagem Lezíria, daí a farinha nas fotos.",
    ],
    [
      "Minder water. Mijn sponsor is Molen De Linde, vandaar het meel op de foto's. En tijd.",
      "Mijn sponsor is Molen De Linde, vandaar het meel op de foto's.",
    ],
    [
      "Mindre vatten. Min sponsor är Vikens Kvarn, därav mjölet på bilderna. Och tid.",
      "Min sponsor är Vikens Kvarn, därav mjölet på bilderna.",
    ],
    [
      "Воды меньше. Мой спонсор — мельница «Колос», отсюда мука на фото. И время.",
      "Мой спонсор — мельница «Колос», отсюда мука на фото.",
    ],
  ])("is a sponsor line: %s", (text, line) => {
    expect(sponsorLinesIn(text)).toEqual([line]);
  });

  it.each([
    "My sponsor is Dave, sober for twelve years, and he picks up at three in the morning.",
    "My sponsor is a retired miner and he has saved my life twice.",
    "Mein Sponsor ist ein alter Kellner, der seit zwanzig Jahren trocken ist.",
    "Moim sponsorem jest Marek, trzeźwy od dwunastu lat.",
    "Moim sponsorem jest mama, jak zawsze.",
    "Mon parrain est un ancien mineur.",
    "Mi padrino es Julián, y lleva veinte años sin beber.",
    "Min sponsor är Lasse, nykter i tolv år.",
    "Мой спонсор — бывший шахтёр, трезв двенадцать лет.",
    "O meu patrocinador é o meu pai, como sempre.",
  ])("is none where nobody pays: %s", (text) => {
    expect(sponsorLinesIn(text)).toEqual([]);
  });
});
