import { describe, expect, it } from "vitest";
import { sponsorLinesIn } from "./sponsor-lines-in";

describe("a clause behind the last dash of a sentence, or behind a face", () => {
  it.each([
    [
      "Route closed until Friday, use the ferry instead – ",
      "in association with Pratt's Bakery.",
      "",
    ],
    [
      "Straße bis Freitag gesperrt, bitte die Fähre nehmen – ",
      "Bericht mit freundlicher Unterstützung von Möbel Hackbarth.",
      "",
    ],
    [
      "Route fermée jusqu'à vendredi, prenez le bac – ",
      "compte rendu rendu possible grâce à Cidres Montaubin.",
      "",
    ],
    [
      "Route fermée jusqu'à vendredi, prenez le bac – ",
      "en partenariat avec l'auto-école Le Kerlaz, à Vallier.",
      "",
    ],
    [
      "Carretera cortada hasta el viernes, usen el barco – ",
      "crónica posible gracias a Bodegas Ortuño.",
      "",
    ],
    [
      "Strada chiusa fino a venerdì, prendete il traghetto – ",
      "resoconto offerto grazie a Forno Tosetti.",
      "",
    ],
    [
      "Vägen är inte öppen före fredag, ta färjan i stället – ",
      "rapporten presenteras av Vikens Cykel.",
      "",
    ],
    [
      "The vote was not on Friday but on Monday – ",
      "updates presented in association with Pratt's Bakery.",
      " Thanks to all who wrote in.",
    ],
    [
      "Nette Bilder, nur die Kuh heißt Resi und nicht Rosi :-) ",
      "Freundlicherweise unterstützt durch Möbel Hackbarth.",
      "",
    ],
    [
      "",
      "This week's letters are brought to you by Hobnail Cider, keeping independent pubs going since 1988.",
      "",
    ],
  ])("is a sponsor line: %s%s%s", (before, line, behind) => {
    expect(sponsorLinesIn(before + line + behind)).toEqual([line]);
  });

  it.each([
    "The cup final – sponsored by a betting firm – was a disgrace.",
    "Our fete is on Sunday – run by volunteers, as every year.",
    "The park reopens in May – paid for by the county council.",
    "Das Stadtfest beginnt um sechs – organisiert vom Heimatverein Hallbach.",
    "La fête commence à six heures – organisée par la commune de Vallier.",
    "Tomorrow is the debate on the bill – sponsored by Senator Walsh.",
    "The race goes on – thanks to the volunteers of Kerlaz.",
    "Results delayed – thanks to the snow in Innsbruck.",
    "Il concerto è sabato – offerto dal Comune di Borgosole.",
  ])("is none where people and towns are meant: %s", (text) => {
    expect(sponsorLinesIn(text)).toEqual([]);
  });
});
