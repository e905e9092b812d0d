import fc from "fast-check";
import { Parser } from "htmlparser2";
import { describe, expect, it } from "vitest";
import { cpuMs } from "@/test/unit/cpu-ms";
import { htmlTokens } from "@/utils/wordpress/html-tokens";

/** Opening tags with what they say, and the text before, between and after them. */
type Read = readonly (string | readonly [name: string, attributes: Record<string, string>])[];

function joined(read: Read): Read {
  const all: Read[number][] = [];
  for (const one of read) {
    const last = all.at(-1);
    if (typeof one === "string" && typeof last === "string") all.splice(-1, 1, last + one);
    else if (one !== "") all.push(one);
  }
  return all;
}

function readByUs(html: string): Read {
  const read = [...htmlTokens(html)].flatMap((token): Read => {
    if (token.kind === "text") return [token.text];
    if (token.kind === "close") return [];
    return [[token.name, Object.fromEntries(token.attributes)]];
  });
  return joined(read);
}

function readByLibrary(html: string): Read {
  const read: Read[number][] = [];
  const parser = new Parser({
    ontext: (text) => void read.push(text),
    // Those that an end tag makes up are no opening tags of the text's.
    onopentag: (name, attributes, isImplied) => {
      if (!isImplied) read.push([name, { ...attributes }]);
    },
  });
  parser.end(html);
  return joined(read);
}

const words = fc.constantFrom(
  ..."A|two words|&amp;|&#8217;|&#x1F600;|&#150;|&#0;|&nbsp;|&hellip;|&eacute;|&Omega;|&thetasym;".split(
    "|",
  ),
  ..."&lang;|&apos;|&nosuch;| & |&;|&#;|&#xZ;|<|< b|3<4|\n|é|>|\"|'".split("|"),
);
const tags = fc.constantFrom(
  ..."<p>|</p>|<b>|</b>|<br />|<br>|<!-- a > b -->|<!-->|<!--->|<!doctype html>|<?php x ?>|</ x>".split(
    "|",
  ),
  ...`<a href="/a?b&amp;c" rel='x y'>|<a href=/bare/x>|<a  HREF = "x" href="y" download>|</a >`.split(
    "|",
  ),
  ...`<img class="wp-smiley" alt="&lt;3" src=x />|<SPAN data-x='"'>|</SPAN>|<i title="a>b">|<x-y/>`.split(
    "|",
  ),
  ..."<script>if (a < b) {}</script>|<style>p > a {}</style>|<textarea>a</textarea>".split("|"),
);
const html = fc.array(fc.oneof(words, tags), { maxLength: 20 }).map((parts) => parts.join(""));

describe("HTML without a document", () => {
  it("is read as a well-kept parser reads it, whatever stands beside what", () => {
    fc.assert(
      fc.property(html, (text) => {
        expect(readByUs(text)).toEqual(readByLibrary(text));
      }),
      { numRuns: 3_000 },
    );
  });

  it("knows every name that WordPress lets through as that parser knows it", () => {
    const names =
      "quot amp lt gt apos nbsp shy yuml Yuml OElig scaron fnof circ tilde Alpha Rho Sigma Omega alpha " +
      "rho sigmaf omega upsih piv ensp emsp thinsp zwnj rlm ndash mdash sbquo bdquo dagger Dagger bull " +
      "permil prime Prime rsaquo oline frasl euro image weierp real trade alefsym harr crarr lArr hArr " +
      "forall exist empty notin ni prod minus lowast radic prop infin ang int there4 sim cong asymp ne " +
      "equiv le ge nsub sube supe oplus otimes perp sdot lceil rfloor loz spades clubs hearts diams";
    for (const name of names.split(" ")) {
      const text = `&${name};`;
      expect(readByUs(text)[0]).not.toBe(text);
      expect(readByUs(text), name).toEqual(readByLibrary(text));
    }
  });

  it.each([
    ["a tag without an end", "A<b", ["A"]],
    ["a quote without an end", 'A<a href="x>B', ["A"]],
    ["a script without an end", "A<script>B<b>", ["A", ["script", {}], "B<b>"]],
    ["a sign by itself", "1 < 2 </", ["1 < 2 </"]],
  ])("drops or keeps %s as browsers do", (_name, text, read) => {
    expect(readByUs(text)).toEqual(read);
  });

  it.each(["<a", "<a b='", "</", "<!--", "<!", "&#", "&a", "<script>", "<i>", "</i>", '<a "'])(
    "takes no longer than the text is long: %s",
    (part) => {
      const startedAt = cpuMs();
      for (const _ of htmlTokens(part.repeat(100_000))) void _;
      expect(cpuMs() - startedAt).toBeLessThan(2_000);
    },
  );
});
