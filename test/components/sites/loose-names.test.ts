import { expect, it } from "vitest";
import { endsInBy, looseName, nameInLine } from "@/utils/sites/generic/loose-name";
import { openPage } from "./open-page";

it.each([
  ["<dt>3. Le lundi 2 mars 2026, 10:10 par Rémi</dt>", "Rémi"],
  ["<p>Posted by Old Mill Bakery on 3 March 2026</p>", "Old Mill Bakery"],
  ["<p>Von Dr. Elke Sommerfeld, 3.3.2026</p>", "Dr. Elke Sommerfeld"],
  ["<div>12.03.2026 10:11 przez Bogna z Podgórza</div>", "Bogna z Podgórza"],
  ["<p>2 Μαρτίου 2026 από Νίκος</p>", "Νίκος"],
  ["<p>2 марта 2026, автор: Иван</p>", "Иван"],
  ["<h4>Ann Lee wrote:</h4>", "Ann Lee"],
  ["<p>Ginevra Bassi ha scritto il 3.3.2026:</p>", "Ginevra Bassi"],
  ["<dt><b>La rédaction</b> a répondu le 13/03/2009 à 09h05 :</dt>", "La rédaction"],
  ["<p>Nora Whitcombe replied on 3 March 2026</p>", "Nora Whitcombe"],
  ["<p>Nobody replied to the letter of the council</p>", undefined],
  // Sentences, names without a date, and dates without a name.
  ["<p>The bridge was built by hand</p>", undefined],
  ["<p>By the river in 2019</p>", undefined],
  ["<p>Opened on 3 March 2026</p>", undefined],
  ["<p>By Nora Whitcombe</p>", undefined],
  ["<p>She said that nobody had asked her in 2019</p>", undefined],
  ["<a>Posted by Ann on 3 March 2026</a>", undefined],
] as const)("reads who wrote in %s", async (html, name) => {
  const line = (await openPage(html)).body.firstElementChild;
  if (line === null) throw new Error("No line.");
  expect(looseName(line)).toBe(name);
});

it.each([
  ["<h6>May 11, 2024, 9:14 a.m. - priya_n <a>¶</a></h6>", "priya_n"],
  ['<h6>11 May 2024 – <a>Gareth</a> <span class="badge">moderator</span></h6>', "Gareth"],
  ["<p>Ann Lee | 3 March 2026</p>", "Ann Lee"],
  ["<p>Posted by Ann Lee on 3 March 2026</p>", "Ann Lee"],
  ["<div><a>Kommentar</a> fra: Birgitte Holm <i>[Besøgende]</i></div>", "Birgitte Holm"],
  ["<div><a>Kommentar</a> fra: <a>Asger</a></div>", "Asger"],
  ["<p><a>1</a> De Mireille - 03/11/2014, 10:12</p>", "Mireille"],
  ["<p>De Vries - 03/11/2014, 10:12</p>", "De Vries"],
  ["<p>Thu, 2026-03-12 19:22 — Ann V. (not verified)</p>", "Ann V."],
  // Two names, a sentence, and a date alone.
  ["<p>Thu, 2026-03-12 19:22 — (not verified)</p>", undefined],
  ["<p>Leeds - Bradford</p>", undefined],
  ["<p>3 March 2026 - nobody came to see the weir</p>", undefined],
  ["<p>3 March - 4 March</p>", undefined],
] as const)("reads who wrote in a line that all comments have: %s", async (html, name) => {
  const line = (await openPage(html)).body.firstElementChild;
  if (line === null) throw new Error("No line.");
  expect(nameInLine(line)).toBe(name);
});

it.each([
  ["Posted by ", true],
  ["Kommentar fra:", true],
  ["2. 3. 2026 od ", true],
  ["Γράφτηκε από", true],
  ["(von ", true],
  ["Nearby ", false],
  ["Posted by Ann, ", false],
  ["Vod ", false],
])("says whether a name follows after %j", (text, isBefore) => {
  expect(endsInBy(text)).toBe(isBefore);
});
