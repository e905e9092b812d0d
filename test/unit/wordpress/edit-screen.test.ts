import { describe, expect, it } from "vitest";
import { editScreenOf } from "@/utils/wordpress/edit-screen";

const screen = "wp-admin/comment.php?action=editcomment&c=7";

describe("the dashboard's own screen for a comment", () => {
  it.each([
    ["https://n.example/wp-json/wp/v2/comments/7", `https://n.example/${screen}`],
    ["https://n.example/blog/wp-json/wp/v2/comments/7", `https://n.example/blog/${screen}`],
    ["https://n.example/index.php/wp-json/wp/v2/comments/7", `https://n.example/${screen}`],
    ["https://n.example/?rest_route=/wp/v2/comments/7", `https://n.example/${screen}`],
    [
      "https://n.example/index.php?rest_route=%2Fwp%2Fv2%2Fcomments%2F7",
      `https://n.example/${screen}`,
    ],
    ["http://n.example:8080/wp-json/wp/v2/comments/7", `http://n.example:8080/${screen}`],
  ])("%s", (self, expected) => {
    expect(editScreenOf(self, "n.example", 7)).toBe(expected);
  });

  it.each([
    ["another host's", "https://evil.test/wp-json/wp/v2/comments/7"],
    ["a script", "javascript:alert(1)//n.example/wp-json/"],
    ["somebody's login in front", "https://n.example@evil.test/wp-json/"],
    ["a login for the site itself", "https://eve@n.example/wp-json/"],
    ["no REST API's", "https://n.example/api/comments/7"],
    ["nothing", ""],
  ])("is not believed where the address is %s", (_, self) => {
    expect(editScreenOf(self, "n.example", 7)).toBeUndefined();
  });
});
