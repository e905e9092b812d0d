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
    [
      "#spon Loopschoenen van Tempella. Ik heb die wedstrijd drie keer gelopen en de drukte in de tunnel wordt elk jaar erger.",
      "#spon Loopschoenen van Tempella.",
    ],
    [
      "#ad Cushions by Tempella. The march went past our house again and nobody cleared the road for two hours.",
      "#ad Cushions by Tempella.",
    ],
    [
      "#廣告 晴禾雞湯，爸爸的好幫手。學校的午餐真的要改，孩子到現在還吃不到青菜。",
      "#廣告 晴禾雞湯，爸爸的好幫手。",
    ],
    [
      "#ad Cushions by Tempella. Get yours before the end of the month, the blue ones are nearly gone.",
      "#ad Cushions by Tempella. Get yours before the end of the month, the blue ones are nearly gone.",
    ],
    ["#ad Cushions by Tempella. Soft all day.", "#ad Cushions by Tempella. Soft all day."],
    [
      "#ad Cushions by Tempella. Tempella has been stuffing them by hand in the same small town since 1962.",
      "#ad Cushions by Tempella. Tempella has been stuffing them by hand in the same small town since 1962.",
    ],
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
