import { describe, expect, it } from "vitest";
import { sponsorLinesIn } from "./sponsor-lines-in";

describe("tags that open a line", () => {
  it.each([
    ["#협찬 #멍냥케어 산책 후엔 발바닥 꼭 닦아 주세요.", "#협찬 #멍냥케어"],
    ["#ad #brindlepets Wipe the paws after every walk.", "#ad #brindlepets"],
    ["#Anzeige #Kleebachmühle Nach zehn Minuten herunterdrehen.", "#Anzeige #Kleebachmühle"],
    ["#pub #vallier Baissez le four après dix minutes.", "#pub #vallier"],
    ["#reklama #klos Po spacerze zawsze myjcie łapy.", "#reklama #klos"],
    [
      "#ad Brindle Pets does insurance for paws. Get yours today.",
      "#ad Brindle Pets does insurance for paws. Get yours today.",
    ],
    ["#pub #vallier Baissez le four après dix minutes. Et laissez refroidir.", "#pub #vallier"],
    ["#reklama #mlynklos Po spacerze zawsze myjcie łapy.", "#reklama #mlynklos"],
    ["#annons @svansviftarna Torka tassarna efter varje promenad.", "#annons @svansviftarna"],
    [
      "#ad #brindlepets Brindlepets insures every paw.",
      "#ad #brindlepets Brindlepets insures every paw.",
    ],
    [
      "#ad #brindlepets Thanks for the free samples.",
      "#ad #brindlepets Thanks for the free samples.",
    ],
    ["#ad #gifted Brindle sent me this brush.", "#ad #gifted Brindle sent me this brush."],
  ])("is a sponsor line: %s", (text, line) => {
    expect(sponsorLinesIn(text)).toEqual([line]);
  });

  it.each([
    "#dog #brindlepets Wipe the paws after every walk.",
    "#adoption #hund Er sucht ein Zuhause, bitte meldet euch.",
  ])("is none where nobody pays: %s", (text) => {
    expect(sponsorLinesIn(text)).toEqual([]);
  });
});
