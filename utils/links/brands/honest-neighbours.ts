/**
 * Words, names and firms that stand one letter from a brand and mean no harm: "telecom" is no
 * "telekom", "costco" is not "Cosco". By hand, from dictionaries and from what people link to.
 */
const honest = new Set(
  (
    "acrobats afterday afterplay agros allegra amazona appel ayden banka barclay blizzards blomberg booing " +
    "brooking citybank coreos correios cosco dailybail discard ester europool factbook fastrack goggle goggles " +
    "goole googie ilpost impost interact interest inuit karna kroeger kruger lemonade medicale medicate mobile " +
    "moviestar nestflix noidea payal payday paypath phoneme reedit revolt revolute shine shoppe skill surpass " +
    "telecom telnet tender tinier tinker titter truest trust twister walgreen weechat wikimedia worldplay"
  ).split(" "),
);

export function isHonestNeighbour(name: string): boolean {
  return honest.has(name);
}
