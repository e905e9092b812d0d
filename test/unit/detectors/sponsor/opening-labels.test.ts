import { describe, expect, it } from "vitest";
import { sponsorLinesIn } from "./sponsor-lines-in";

describe("a label and a firm that open a line", () => {
  it.each([
    [
      "[Ad] Hobnail Cider",
      " The road is closed until Friday, and everybody who has to get to the island should use the ferry from Kerlaz.",
    ],
    [
      "[Anzeige] Möbel Hackbarth",
      " Die Straße ist bis Freitag gesperrt, und alle, die auf die Insel wollen, sollten die Fähre nehmen.",
    ],
    [
      "Advertorial | Fietsen De Vlierden",
      " Wie vrijdag naar het eiland wil, moet de veerboot van acht uur nemen, want de weg is dicht.",
    ],
    [
      "[광고] 달빛안경",
      " 금요일까지 다리가 통제됩니다. 섬에 가시는 분들은 모두 배를 이용하셔야 합니다.",
    ],
    [
      "[협찬] 온새미로 한의원",
      " 금요일까지 다리가 통제됩니다. 섬에 가시는 분들은 모두 배를 이용하셔야 합니다.",
    ],
    ["【广告】金穗渔具", " 星期五之前大桥封闭，要去岛上的人都得坐渡船，文章里没有写清楚。"],
    ["【PR】さくら堂", " 道路は金曜まで通行止めです。島に行く人はみんなフェリーを使ってください。"],
    [
      "編集協力：有限会社さくら船具",
      " 道路は金曜まで通行止めです。島に行く人はみんなフェリーを使ってください。",
    ],
    [
      "Publicidad. En colaboración con Bodegas Ortuño.",
      " La carretera sigue cortada hasta el viernes y todo el mundo tiene que tomar el barco de Kerlaz.",
    ],
    [
      "Publicité. En partenariat avec Cidres Montaubin.",
      " La route est fermée jusqu'à vendredi et tout le monde doit prendre le bac de Kerlaz.",
    ],
    [
      "Anzeige. In Kooperation mit Möbel Hackbarth.",
      " Die Straße ist bis Freitag gesperrt, und alle, die auf die Insel wollen, sollten die Fähre nehmen.",
    ],
    ["Werbung | Dieser Beitrag entstand in Kooperation mit der Lindauer Versicherung.", ""],
    ["[광고] 무릎이 편해야 등산이 즐겁다 - 산들보호대 공식몰", ""],
  ])("end before somebody's own words: %s%s", (line, behind) => {
    expect(sponsorLinesIn(line + behind)).toEqual([line]);
  });
});
