/** Charts of the report, each with its table beside it. Parts differ in pattern as well. */
export const reportStyles = `
.beside { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: var(--s4); align-items: start; }
.bars { display: grid; grid-template-columns: minmax(60px, auto) minmax(0, 3fr); gap: 6px var(--s2); align-items: center; font-size: var(--small); color: var(--soft); }
.bars > bdi { max-inline-size: 150px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.chart { inline-size: 100%; block-size: 14px; display: block; }
:dir(rtl) > .chart { scale: -1 1; }
.days .chart { block-size: 110px; }
.chart .part-0, .key.part-0 { fill: var(--thread); background: var(--thread); }
.chart .part-1, .key.part-1 { fill: var(--stitch); background: var(--stitch); stroke: var(--text); }
.chart .part-2, .key.part-2 { fill: var(--sunk); background: var(--sunk); }
.chart rect { stroke: var(--text); stroke-width: 0.6; vector-effect: non-scaling-stroke; }
.chart rect[width="0"], .chart rect[height="0"] { stroke: none; }
.chart .part-1 { stroke-dasharray: 3 2; stroke-width: 1.5; }
.chart .axis { stroke: var(--edge); stroke-width: 1; vector-effect: non-scaling-stroke; }
.days { margin: 0; }
.days figcaption { display: flex; justify-content: space-between; gap: var(--s2); font-size: var(--small); color: var(--soft); }
.key { display: inline-block; inline-size: 10px; block-size: 10px; margin-inline-end: 5px; border: 1px solid var(--text); }
.key.part-1 { border-style: dashed; }
.beside table { border-collapse: collapse; inline-size: 100%; font-size: var(--quiet); background: var(--raised); border: 1px solid var(--line); }
.beside th, .beside td { padding: 5px 10px; text-align: start; border-block-end: 1px solid var(--line); font-weight: 400; overflow-wrap: break-word; }
.beside bdi { overflow-wrap: anywhere; }
.beside thead th { font-weight: 600; font-size: var(--small); color: var(--soft); vertical-align: bottom; }
.beside td, .beside thead th:not(:first-child) { text-align: end; font-variant-numeric: tabular-nums; }
@container (inline-size < 680px) { .beside { grid-template-columns: minmax(0, 1fr); } }
@container (inline-size < 360px) {
  .beside :is(th, td) { padding-inline: 5px; }
  .beside thead tr:has(th:nth-child(3)) th:not(:first-child) { writing-mode: vertical-rl; text-align: start; white-space: nowrap; }
}
@media (forced-colors: active) {
  .chart .part-0 { fill: CanvasText; }
  .chart .part-1 { fill: Canvas; stroke: CanvasText; }
  .chart .part-2 { fill: GrayText; }
  .chart rect { stroke: CanvasText; }
  .key { forced-color-adjust: none; border-color: CanvasText; }
  .key.part-0 { background: CanvasText; }
  .key.part-1 { background: Canvas; }
  .key.part-2 { background: GrayText; }
}
`;
