/**
 * The one palette and scale of the product. Every surface (panel, strip, popup, options) begins
 * with these; light and dark differ here and nowhere else. They stand on the outermost element inside a
 * root: a page's rule for `*` would win over those on the host. Contrast of text is at least 4.5 : 1 on
 * every ground it stands on, of signs 3 : 1 (test/components/ui/contrast.test.ts).
 *
 * Three ideas carry the design: a *stitch* (dashed while something is open, a closed seam once it
 * is decided), *their words in serif, ours in sans*, and one colour, the green of the thread.
 */
export const tokens = `
:host > *, .tk {
  --ground: light-dark(#faf9f5, #1c2120);
  --raised: light-dark(#ffffff, #262d2b);
  --sunk: light-dark(#efede5, #303836);
  --line: light-dark(#dedacd, #3a4441);
  --edge: light-dark(#8a8f87, #7c8a85);
  --text: light-dark(#1d2825, #e8ede9);
  --soft: light-dark(#55605c, #aab6b1);
  --thread: light-dark(#1f5c4d, #86d0ba);
  --thread-ground: light-dark(#e1efe9, #213f37);
  --on-thread: light-dark(#ffffff, #10221c);
  --stitch: light-dark(#b97f10, #f2c14e);
  --sponsor: light-dark(#744700, #f2c661);
  --sponsor-ground: light-dark(#fcefcd, #3d3115);
  --promo: light-dark(#5b3f92, #cbb9ff);
  --promo-ground: light-dark(#efe9fb, #352d4c);
  --danger: light-dark(#a3231b, #ffa99d);
  --danger-ground: light-dark(#fce8e4, #4a221d);
  --on-danger: light-dark(#ffffff, #2b0d09);
  --s1: 4px;
  --s2: 8px;
  --s3: 12px;
  --s4: 16px;
  --s5: 24px;
  --radius: 10px;
  --corner: 7px;
  --small: 12px;
  --quiet: 13px;
  --body: 14px;
  --font: ui-sans-serif, system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  --serif: ui-serif, "Iowan Old Style", "Palatino Linotype", Charter, Georgia, "Noto Serif", serif;
  --mono: ui-monospace, "SF Mono", "Cascadia Mono", Menlo, "Noto Sans Mono", monospace;
}
`;
