import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CompiledList, createListCompiler } from "@/utils/links/lists/compile-list";
import { openTable } from "@/utils/links/lists/list-table";
import { lookUp, type OpenList } from "@/utils/links/lists/look-up";
import { readListLine } from "@/utils/links/lists/read-list-line";

function compile(text: string): CompiledList {
  const compiler = createListCompiler();
  compiler.add(text);
  const compiled = compiler.finish();
  if (!("blocks" in compiled)) throw new Error(`Broken at ${compiled.line}: ${compiled.why}`);
  return compiled;
}

function open({ blocks, exceptions, hasPaths }: CompiledList): OpenList {
  const [blocked, excepted] = [openTable(blocks), openTable(exceptions)];
  if (blocked === undefined || excepted === undefined) throw new Error("No table.");
  return { blocks: blocked, exceptions: excepted, hasPaths };
}

const answerOf = (list: string, url: string) => lookUp(open(compile(list)), new URL(url));

describe("a line", () => {
  it.each([
    ["0.0.0.0 evil.example", ["evil.example"]],
    ["127.0.0.1\tevil.example  # why", ["evil.example"]],
    ["0.0.0.0 a.example b.example", ["a.example", "b.example"]],
    ["::1 localhost", undefined],
    ["255.255.255.255 broadcasthost", undefined],
    ["Evil.Example", ["evil.example"]],
    ["*.evil.example", ["evil.example"]],
    [".evil.example", ["evil.example"]],
    ["evil_shop-.example", ["evil_shop-.example"]],
    ["evil.example.", ["evil.example"]],
    ["bücher.example", ["xn--bcher-kva.example"]],
    ["192.0.2.7", ["192.0.2.7"]],
    ["http://evil.example/", ["evil.example"]],
    ["https://evil.example/a/b?c=1", ["evil.example/a/b?c=1"]],
    ["||evil.example^", ["evil.example"]],
    ["||evil.example^$all", ["evil.example"]],
    ["||evil.example^$document,popup", ["evil.example"]],
    ["||evil.example/path^", ["evil.example/path"]],
    ["||evil.example", ["evil.example"]],
  ])("%j blocks %j", (line, names) => {
    expect(readListLine(line)).toEqual(
      names === undefined ? { kind: "nothing" } : { kind: "entries", names, isException: false },
    );
  });

  it("that begins with @@ is an exception", () => {
    expect(readListLine("@@||ok.example^")).toEqual({
      kind: "entries",
      names: ["ok.example"],
      isException: true,
    });
  });

  it.each(["", "# comment", "! comment", "[Adblock Plus 2.0]", "#", "   "])(
    "%j says nothing",
    (line) => {
      expect(readListLine(line)).toEqual({ kind: "nothing" });
    },
  );

  it.each([
    "example.com##.banner",
    "##.ad",
    "||ads.example^$script,domain=a.example",
    "||ads.*^",
    "/banner[0-9]+/",
    "|https://x.example/ad.js",
    "@@/allow.js",
    "-banner-",
  ])("%j is about something else and left out", (line) => {
    expect(readListLine(line)).toEqual({ kind: "skipped" });
  });

  it.each([
    ["<!doctype html>", "markup"],
    ["evil..example", "no-host"],
    ["two words here", "unknown"],
    ["0.0.0.0 not/a/host", "no-host"],
    ["justaword", "no-host"],
    ["http://", "no-host"],
    ["\u0000\u0001PK", "binary"],
    ["x".repeat(9_000), "too-long"],
  ])("%j is broken: %s", (line, why) => {
    expect(readListLine(line)).toEqual({ kind: "broken", why });
  });

  it.each([
    ["! Version: 202611260130", "202611260130"],
    ["# Last modified: 26 Nov 2026", "26 Nov 2026"],
  ])("%j names the version", (line, version) => {
    expect(readListLine(line)).toEqual({ kind: "version", version });
  });
});

describe("a list", () => {
  it.each([
    ["evil.example", "https://evil.example/x", "block"],
    ["evil.example", "https://a.b.evil.example/", "block"],
    ["evil.example", "https://notevil.example/", undefined],
    ["evil.example", "https://evil.example.net/", undefined],
    ["a.evil.example", "https://evil.example/", undefined],
    ["https://h.example/bad", "https://h.example/bad", "block"],
    ["https://h.example/bad/", "https://h.example/bad/further?x=1", "block"],
    ["https://h.example/bad", "https://h.example/badly", undefined],
    ["https://h.example/bad", "https://h.example/", undefined],
    ["https://h.example/x?id=1", "https://h.example/x?id=1", "block"],
    ["https://h.example/x?id=1", "https://h.example/x?id=2", undefined],
    ["https://h.example/bad", "https://www.h.example/bad", "block"],
    ["||e.example^\n@@||ok.e.example^", "https://ok.e.example/", "exception"],
    ["||e.example^\n@@||ok.e.example^", "https://no.e.example/", "block"],
    ["192.0.2.7", "http://192.0.2.7/x", "block"],
    ["2.7.example", "http://192.0.2.7/", undefined],
  ])("%j says of %s: %s", (list, url, answer) => {
    expect(answerOf(list, url)).toBe(answer);
  });

  it("says where it is broken and why, in whatever parts it comes", () => {
    const text = "a.example\n# fine\ntwo words here\nb.example\n";
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }), (sizes) => {
        const compiler = createListCompiler();
        let at = 0;
        for (let turn = 0; at < text.length; turn += 1) {
          const size = sizes[turn % sizes.length] ?? 1;
          compiler.add(text.slice(at, at + size));
          at += size;
        }
        expect(compiler.finish()).toEqual({ line: 3, why: "unknown", text: "two words here" });
      }),
    );
  });

  it.each(["", "# nothing\n", "<html>"])("without an entry is no list: %j", (text) => {
    const compiler = createListCompiler();
    compiler.add(text);
    expect("why" in compiler.finish()).toBe(true);
  });

  it("finds every name that is in it, and nothing that is not", () => {
    const name = fc.stringMatching(/^[a-z]{1,6}\.(?:com|org|co\.uk)$/);
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 60 }), name, (names, other) => {
        const list = open(compile(names.join("\r\n")));
        expect(list.blocks.length).toBe(names.length);
        for (const one of names) expect(lookUp(list, new URL(`http://${one}/`))).toBe("block");
        const isIn = names.some((one) => other === one || other.endsWith(`.${one}`));
        expect(lookUp(list, new URL(`http://${other}/`)) === "block").toBe(isIn);
      }),
    );
  });

  it("drops what is there twice, and tells what it is", () => {
    const compiled = compile("! Version: 7\na.example\na.example\nb.example\n##.ad\n");
    expect(open(compiled).blocks.length).toBe(2);
    expect(compiled).toMatchObject({ version: "7", lines: 5, skipped: 1, hasPaths: false });
  });
});

it.each([
  ["cut short", (bytes: Uint32Array) => bytes.slice(0, 4)],
  ["out of order", (bytes: Uint32Array) => bytes.toReversed()],
])("takes no table that is %s", (_, damage) => {
  const { blocks } = compile("a.example\nb.example\nc.example");
  expect(openTable(damage(new Uint32Array(blocks)).buffer as ArrayBuffer)).toBeUndefined();
});

it("is compiled within five seconds of processor time at 300,000 lines, and looked up in two microseconds", () => {
  const text = Array.from({ length: 300_000 }, (_, index) => `0.0.0.0 h-${index}.example\n`).join(
    "",
  );
  const cpuMs = () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1_000;
  };
  const begun = cpuMs();
  const list = open(compile(text));
  expect(list.blocks.length).toBe(300_000);
  expect(cpuMs() - begun).toBeLessThan(5_000);
  const urls = Array.from(
    { length: 1_000 },
    (_, index) => new URL(`https://a.h-${index}.example/b`),
  );
  const rounds = Array.from({ length: 5 }, () => {
    const before = cpuMs();
    for (let turn = 0; turn < 50; turn += 1) for (const url of urls) lookUp(list, url);
    return (1_000 * (cpuMs() - before)) / (50 * urls.length);
  });
  expect(Math.min(...rounds)).toBeLessThan(2);
});
