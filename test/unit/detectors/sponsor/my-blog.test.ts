import { describe, expect, it } from "vitest";
import { sponsorLinesIn } from "./sponsor-lines-in";

describe("what is one's own", () => {
  it.each([
    [
      "The oven was set too high. Kestrel Mill sponsors my baking blog. Turn it down after ten minutes.",
      "Kestrel Mill sponsors my baking blog.",
    ],
    [
      "Just so you know, Copperline Seeds supports my garden column.",
      "Just so you know, Copperline Seeds supports my garden column.",
    ],
    [
      "Der Ofen war zu heiß. Die Kleebachmühle sponsert meinen Backblog. Nach zehn Minuten herunterdrehen.",
      "Die Kleebachmühle sponsert meinen Backblog.",
    ],
    [
      "Le four était trop chaud. La Minoterie Arpège soutient mon blog de cuisine.",
      "La Minoterie Arpège soutient mon blog de cuisine.",
    ],
    [
      "Le four était trop chaud. Graines Vallier sponsorise ma chaîne. Baissez après dix minutes.",
      "Graines Vallier sponsorise ma chaîne.",
    ],
    [
      "El horno estaba muy fuerte. Harinas Ortuño patrocina mi blog. Bajadlo.",
      "Harinas Ortuño patrocina mi blog.",
    ],
    [
      "El horno estaba muy fuerte. Semillas Ortuño apoya mi canal.",
      "Semillas Ortuño apoya mi canal.",
    ],
    [
      "Zucchine? A metà aprile. Sementi Corradini mi sostiene con i suoi prodotti, è giusto dirlo. Sopra i 600 metri aspettate.",
      "Sementi Corradini mi sostiene con i suoi prodotti, è giusto dirlo.",
    ],
    [
      "Il forno era troppo caldo. Molino Ferri sponsorizza il mio canale.",
      "Molino Ferri sponsorizza il mio canale.",
    ],
    [
      "O forno estava quente demais. Lembrando que a Laticínios Serra Clara apoia o meu canal. Baixem depois.",
      "Lembrando que a Laticínios Serra Clara apoia o meu canal.",
    ],
    [
      "O forno estava quente demais. A Moagem Lezíria patrocina o meu blogue.",
      "A Moagem Lezíria patrocina o meu blogue.",
    ],
    [
      "De oven stond te hoog. Molen De Goede Hoop sponsort mijn bakblog met meel. Gewoon een week voeren.",
      "Molen De Goede Hoop sponsort mijn bakblog met meel.",
    ],
    [
      "De oven stond te hoog. Zaadhandel Vink steunt mijn tuinrubriek.",
      "Zaadhandel Vink steunt mijn tuinrubriek.",
    ],
    [
      "Piec był za gorący. Młyn Kłos wspiera mój kanał. Zmniejszcie po dziesięciu minutach.",
      "Młyn Kłos wspiera mój kanał.",
    ],
    [
      "Piec był za gorący. Młyn Kłos sponsoruje mojego bloga.",
      "Młyn Kłos sponsoruje mojego bloga.",
    ],
    [
      "Ugnen var för varm. Vikens Kvarn sponsrar min blogg. Sänk efter tio minuter.",
      "Vikens Kvarn sponsrar min blogg.",
    ],
    [
      "Печь была слишком горячей. Мой канал поддерживает мельница «Колос».",
      "Мой канал поддерживает мельница «Колос».",
    ],
    [
      "Печь была слишком горячей. Мой блог спонсирует компания «Колос».",
      "Мой блог спонсирует компания «Колос».",
    ],
    [
      "オーブンが熱すぎました。私のブログはさくら製粉の支援を受けています。",
      "私のブログはさくら製粉の支援を受けています。",
    ],
    [
      "오븐이 너무 뜨거웠어요. 제 채널은 옹기골제분의 후원을 받고 있습니다.",
      "제 채널은 옹기골제분의 후원을 받고 있습니다.",
    ],
    ["烤箱太热了。我的频道由金穗面粉赞助。", "我的频道由金穗面粉赞助。"],
  ])("is a sponsor line: %s", (text, line) => {
    expect(sponsorLinesIn(text)).toEqual([line]);
  });

  it.each([
    "My sister Laura supports my channel from the first day, even the bad videos.",
    "My grandmother sponsors my blog with biscuits and complaints.",
    "Nobody sponsors my column, as anybody can see from my shoes.",
    "Does any firm sponsor my channel? No, and I have never asked.",
    "Meine Frau unterstützt meinen Kanal, seit es ihn gibt.",
    "Die Gemeinde unterstützt meinen Verein seit Jahren nicht mehr.",
    "Ma femme soutient mon blog depuis le début.",
    "Mi hermana apoya mi canal desde el primer día.",
    "La Junta no apoya mi proyecto y nunca lo hará.",
    "Mia moglie mi sostiene con pazienza da trent'anni.",
    "A minha mãe apoia o meu canal desde o início.",
    "Mijn buurman steunt mijn blog al jaren.",
    "Moja żona wspiera mój kanał od początku.",
    "Min fru stöttar min blogg sedan start.",
    "Мой канал поддерживает жена, и больше никто.",
    "Kanalımı annem destekliyor, başka kimse yok.",
    "Laura supports my column. Everyone else thinks that I am wrong.",
    "Greenpeace supports my view of this.",
    "Ana apoya mi blog y lo lee cada semana.",
  ])("is none where nobody pays: %s", (text) => {
    expect(sponsorLinesIn(text)).toEqual([]);
  });
});
