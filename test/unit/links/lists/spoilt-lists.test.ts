import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mutated } from "@/test/fuzz/mutate";
import { createListCompiler } from "@/utils/links/lists/compile-list";
import { openTable } from "@/utils/links/lists/list-table";

const lists = [
  "# hosts\n127.0.0.1 localhost\n::1 localhost\n0.0.0.0 evil.example www.evil.example # why\n0.0.0.0 b.example\n",
  "! Title: bad sites\n! Version: 7\n||evil.example^\n||b.example^$all\n@@||ok.evil.example^\n||c.example/path^$document\n##.ad\n/regex/\n",
  "evil.example\n*.b.example\n.c.example\nxn--pypal-4ve.example\nbücher.example\n",
  "https://evil.example/login?x=1\nhttp://192.0.2.1:8080/\nhttps://[2001:db8::1]/\n",
];
const spoilt = mutated(lists, [
  ..."||,^,$,$all,@@,##,#@#,!,*,.,..,/,//,:,%,[,],<html>,0.0.0.0 ,::1 ,\t,\n".split(","),
]);

function compile(text: string, size: number) {
  const compiler = createListCompiler();
  for (let at = 0; at < text.length; at += size) compiler.add(text.slice(at, at + size));
  return compiler.finish();
}

describe("a list that was spoilt", () => {
  it("shows the same beginning of a line that is too long, in whatever parts it comes", () => {
    const text = `a.example\n  ${"# ho".repeat(30_000)}\nb.example\n`;
    const whole = compile(text, text.length + 1);
    expect(whole).toMatchObject({ line: 2, why: "too-long" });
    for (const size of [1, 7, 64]) expect(compile(text, size)).toEqual(whole);
  });

  it("is either named with its broken line, or a table that opens", () => {
    fc.assert(
      fc.property(spoilt, (text) => {
        const list = compile(text, text.length + 1);
        if ("why" in list) expect(list.line).toBeLessThanOrEqual(text.split("\n").length);
        else {
          for (const table of [list.blocks, list.exceptions]) {
            expect(openTable(table)).toBeDefined();
          }
        }
      }),
    );
  });

  it("is the same in whatever parts it comes", () => {
    fc.assert(
      fc.property(spoilt, fc.integer({ min: 1, max: 64 }), (text, size) => {
        expect(compile(text, size)).toEqual(compile(text, text.length + 1));
      }),
    );
  });
});
