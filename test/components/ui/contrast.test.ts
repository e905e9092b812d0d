import { describe, expect, it } from "vitest";
import { tokens } from "@/components/styles/tokens";
import { pageStyles } from "@/utils/dom/page-styles";

type Scheme = "light" | "dark";

/** The palette as written: name → the colour of each scheme. */
const palette = new Map(
  [...tokens.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name = "", light = "", dark = ""]) => [name, { light, dark }] as const,
  ),
);

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string, scheme: Scheme): number {
  const [a, b] = [one, other].map((name) => {
    const colour = palette.get(name);
    if (colour === undefined) throw new Error(`The palette has no ${name}.`);
    return luminance(colour[scheme]);
  }) as [number, number];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const texts: readonly (readonly [text: string, grounds: readonly string[]])[] = [
  [
    "text",
    [
      "ground",
      "raised",
      "sunk",
      "sponsor-ground",
      "promo-ground",
      "danger-ground",
      "thread-ground",
    ],
  ],
  ["soft", ["ground", "raised", "sunk"]],
  ["thread", ["ground", "raised", "sunk", "thread-ground"]],
  ["sponsor", ["ground", "raised", "sponsor-ground"]],
  ["promo", ["ground", "raised", "promo-ground"]],
  ["danger", ["ground", "raised", "danger-ground"]],
  ["on-thread", ["thread"]],
  ["on-danger", ["danger"]],
];

/** Borders of fields and chips, stitches, the knob of a switch. */
const signs: readonly (readonly [sign: string, grounds: readonly string[]])[] = [
  ["edge", ["ground", "raised"]],
  ["stitch", ["ground", "raised"]],
  ["thread", ["ground", "raised", "sunk"]],
];

describe.each(["light", "dark"] as const)("the %s palette", (scheme) => {
  it.each(texts.flatMap(([text, grounds]) => grounds.map((ground) => [text, ground] as const)))(
    "%s on %s can be read (4.5 : 1)",
    (text, ground) => {
      expect(contrast(text, ground, scheme)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(signs.flatMap(([sign, grounds]) => grounds.map((ground) => [sign, ground] as const)))(
    "%s on %s can be seen (3 : 1)",
    (sign, ground) => {
      expect(contrast(sign, ground, scheme)).toBeGreaterThanOrEqual(3);
    },
  );
});

it.each(["#ffffff", "#111317", "#1c2120"])(
  "frames the comment at hand so that it is seen on a page of %s, which may not say that it is dark",
  (ground) => {
    const [, frame = ""] =
      /\[data-threadkeeper-current\] \{\s+outline: 2px solid (#\w{6}) /.exec(pageStyles) ?? [];
    const [lighter = 0, darker = 0] = [frame, ground].map(luminance).sort((a, b) => b - a);
    expect((lighter + 0.05) / (darker + 0.05)).toBeGreaterThanOrEqual(3);
  },
);
