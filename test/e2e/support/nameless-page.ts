/**
 * An article whose comments say nowhere that they are comments: classes that a build tool made up,
 * no heading, no "Reply". Nobody can recognise them but a person.
 */
export function namelessPage(
  comments: readonly { readonly author: string; readonly html: string }[] = namelessComments,
): string {
  const rows = comments.map(
    ({ author, html }, at) =>
      `<div class="r7Kp2"><a class="n4Tz1" href="/u/${at}">${author}</a><i class="d9Vw3">${at + 2} Feb, 10:0${at % 10}</i>
<div class="b2Hs6">${html}</div><span class="v1Lq8">▲ ${at}</span></div>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Quiet pumps</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>body { font: 17px/1.6 Georgia, serif; color: #222; background: #fff; margin: 0 auto; max-width: 46rem; padding: 2rem 1rem }
.r7Kp2 { border-top: 1px solid #ddd; padding: 0.75rem 0 } .d9Vw3, .v1Lq8 { color: #666; font-size: 14px; margin-inline: 8px }
@media (prefers-color-scheme: dark) { body.dark { background: #14181a; color: #e4e7e4 } }</style></head>
<body class="dark"><main class="k0Pp1"><h1>Quiet pumps</h1><p>Nurses tried the quieter alarms for a month.</p>
<p>The trust publishes the figures in spring.</p></main><div class="zQ81b"><div class="k3Jx9">${rows.join("\n")}</div></div>
<script>
  window.heard = [];
  for (const type of ["click", "pointerdown", "mousedown", "mouseup", "pointerup", "keydown"])
    document.body.addEventListener(type, (event) => window.heard.push(type + " " + event.target.className));
</script></body></html>`;
}

export const namelessComments = [
  { author: "Harriet Osei", html: "<p>Who trains the families? We waited a year for that.</p>" },
  {
    author: "Desk",
    html: "<p>Thank you, Harriet. We have asked and will report.</p><p>Thank you to our Sponsor Esdebe</p>",
  },
  {
    author: "Bradley Perkins",
    html: "<p>Does it cover older pumps as well?</p><p>Ours is from 2011.</p>",
  },
  { author: "Sam", html: '<p>Press <a href="javascript:alert(1)">here</a>.</p>' },
  { author: "Ines Calloway", html: "<p>The screens that logged us out were the problem.</p>" },
];
