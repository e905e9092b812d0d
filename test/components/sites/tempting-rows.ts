/** What four say to each other, each under a title of their own. */
export const said = [
  [
    "Ann Harrow",
    "The lid of mine rattled too, until I bent it back.",
    "A lid that rattles all day",
  ],
  ["tobyw", "Which one is that, the old one or the new one?", "Old or new, which is it"],
  ["Fen Wader", "Nobody asked the trout, as usual.", "Trout have no kettles at all"],
  ["Ida Lund", "The old one, with the wooden knob.", "A knob made of wood"],
] as const;

export type Row = (who: string, text: string, title: string, at: number) => string;

/** A row of markup for each who said something. */
export const rows = (row: Row) =>
  said.map(([who, text, title], at) => row(who, text, title, at)).join("");
