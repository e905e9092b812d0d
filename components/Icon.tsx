/**
 * Our own drawings on a 16-unit grid, one stroke, no fill: they take the colour of the text. Those
 * that only our own pages show are in `OwnIcon.tsx`, which no site's page carries.
 */
const paths = {
  sponsor: "M3 4.5h10v5.5H8.2L5 12.8V10H3zM5.5 7.2h5",
  promotional: "M3 6.5v3h2l5 3V3.5l-5 3zM12.5 6.5v3",
  link: "M6.6 9.4 9.4 6.6M7.5 4.6l1.3-1.3a2.8 2.8 0 0 1 4 4L11.4 8.6M8.5 11.4l-1.3 1.3a2.8 2.8 0 0 1-4-4l1.4-1.3",
  shield: "M8 2.3 13 4v4c0 3-2.1 4.8-5 5.8C5.1 12.8 3 11 3 8V4zM8 5.6v3M8 10.7v.1",
  mask: "M2.5 5.5c1.8-1 3.6-1.2 5.5 0 1.9-1.2 3.7-1 5.5 0 0 3-1 5-2.9 5-1.3 0-1.9-1-2.6-1s-1.3 1-2.6 1c-1.9 0-2.9-2-2.9-5z",
  repeat: "M3.5 7V6a1.8 1.8 0 0 1 1.8-1.8h7.2L10.6 2.3M12.5 9v1a1.8 1.8 0 0 1-1.8 1.8H3.5l1.9 1.9",
  contact: "M4 2.8h8v10.4H4zM7 11.2h2",
  approve: "M3 8.4 6.4 12 13 4.4",
  label: "M2.8 3.2h5l5.4 5.2-4.8 4.8-5.6-5.4zM5.4 5.8v.1",
  strip: "M3 4.5h10M3 8h2.5M10.5 8H13M3 11.5h10M6 6.6l4 2.8",
  hold: "M5.5 3.5v9M10.5 3.5v9",
  spam: "M5.4 2.5h5.2l2.9 2.9v5.2l-2.9 2.9H5.4l-2.9-2.9V5.4zM8 5.2v3.4M8 10.9v.1",
  trash: "M3.5 4.8h9M6.2 4.6V3h3.6v1.6M4.6 5l.6 8h5.6l.6-8M7 7.2v3.6M9 7.2v3.6",
  pin: "M5.5 2.8h5M6.2 2.8v4L4.3 9.2h7.4L9.8 6.8v-4M8 9.2v4.3",
  note: "M3.2 3h9.6v7.2L9.8 13H3.2zM5.6 6h4.8M5.6 8.6h3",
  more: "M3.6 8h.1M8 8h.1M12.4 8h.1",
  undo: "M5.6 3.4 3 6l2.6 2.6M3.3 6h5.9a3.4 3.4 0 0 1 0 6.8H6.4",
  close: "M4.2 4.2l7.6 7.6M11.8 4.2l-7.6 7.6",
  eye: "M1.8 8S4 4 8 4s6.2 4 6.2 4-2.2 4-6.2 4-6.2-4-6.2-4zM8 6.4a1.6 1.6 0 1 0 0 3.2 1.6 1.6 0 0 0 0-3.2z",
  jump: "M8 3v9M4.4 8.6 8 12.2l3.6-3.6",
  saved: "M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8zM5.4 8.2l1.8 1.8 3.5-3.8",
  saving: "M8 1.8A6.2 6.2 0 1 1 2.2 5.8M8 4.8V8l2 1.6",
  warning: "M8 2.2 14.4 13.4H1.6zM8 6.4v3.2M8 11.4v.1",
  plus: "M8 3.5v9M3.5 8h9",
  minus: "M3.5 8h9",
  rule: "M2.5 3.5h11L9.6 8.2v4.6l-3.2-1.6v-3z",
  list: "M5.5 4h8M5.5 8h8M5.5 12h8M2.6 4h.1M2.6 8h.1M2.6 12h.1",
  up: "M8 13V4M4.4 7.4 8 3.8l3.6 3.6",
  down: "M8 3v9M4.4 8.6 8 12.2l3.6-3.6",
  claim: "M4 2.2v11.6M4 3h8.4l-2.2 2.8 2.2 2.8H4",
  reason: "M3 3.5h10v7H8.5L5.6 13v-2.5H3zM6.2 6h3.6",
} as const;

export type IconName = keyof typeof paths;

/** Drawings with a direction, which run the other way from right to left. */
const turning: readonly IconName[] = [
  "undo",
  "note",
  "strip",
  "label",
  "sponsor",
  "promotional",
  "list",
  "reason",
];

/** Decoration beside words, never instead of them: hidden from assistive technology. */
export function Icon({ name }: { readonly name: IconName }) {
  return <Drawing path={paths[name]} turns={turning.includes(name)} />;
}

interface DrawingProps {
  readonly path: string;
  /** It has a direction, which runs the other way from right to left. */
  readonly turns: boolean;
}

export function Drawing({ path, turns }: DrawingProps) {
  return (
    <svg
      class={`icon${turns ? " turns" : ""}`}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={path} />
    </svg>
  );
}
