/** What people call bought in anger: no thing that is shown here. */
const blamed =
  "(?:attacks?|mess|chaos|crisis|disaster|strikes?|riots?|nonsense|circus|farce|shambles|lockdown|famine|inflation|recession|scandal|amendment|march|rally|government|parliament|congress|party|man|woman|guy|person|politician|president|minister|mayor|senator|war|law|bill|policy|study|research|paper|newspaper|rag|election|candidate|campaign|team|club|stadium|tournament|league|race|match|regierung|partei|mann|studie|gesetz|krieg|zeitung|verein|mannschaft|gouvernement|parti|loi|etude|journal|guerre|equipe|gobierno|partido|ley|estudio|guerra|periodico|equipo|governo|partito|legge|studio|squadra|giornale|lei|estudo|jornal|time|regering|partij|wet|onderzoek|krant|elftal|rzad|partia|ustawa|badanie|wojna|gazeta|druzyna|regeringen|partiet|lagen|studien|tidningen|laget)";
/** Articles, verbs and the like, and what others pay for: no words of what is sponsored. */
const small =
  "this|these|that|esta|estan|ha|han|sido|son|sono|viene|sao|foram|worden|zijn|zostal\\w*|sa|blir|har|este|estas|estos|diese\\w?|cet|cette|ce|ces|questo|questa|deze|dit|ten|ta|to|te|denna|detta|photos?|pictures?|images?|video|speech|talks|source|the|an?|my|his|her|their|is|are|was|were|be|been|being|not|and|or|but|who|that|i|we|he|she|it|they|you|der|die|das|ein|eine|ist|sind|war|wird|wurde|und|ich|wir|er|sie|le|la|les|un|une|est|sont|et|il|elle|el|los|las|es|fue|y|lo|gli|e|os|as|foi|de|het|een|en|wordt|werd|jest|byl|ar|och|var|bill|legislation|motion|amendment|resolution|terror\\w*|violence|state|hackers?|war|rebels?|militia\\w*|candidates?|politicians?|laws?|stud(?:y|ies)|research|children|protests?";

const blamedWord = new RegExp(`(?<![^ ])${blamed} `, "u");
const noNoun = new RegExp(`(?<![^ ])(?:${blamed}|${small}) `, "u");

/**
 * Whether the words that a cue takes for a thing shown here are none. Asked of a match, because so
 * many words in every cue would make each slow to compile.
 *
 * Example: "this war is sponsored by" has the thing "war is ".
 */
export function isNotShown(groups: Readonly<Record<string, string>> | undefined): boolean {
  if (groups === undefined) return false;
  const { thing, nouns } = groups;
  return (
    (thing !== undefined && blamedWord.test(thing)) || (nouns !== undefined && noNoun.test(nouns))
  );
}
