/**
 * Who helps in need and is thanked for that in the news, and whom pages thank that are no firms: neighbours, the
 * fire brigade, the Red Cross, parishes, readers. Folded, any language: no cue makes sponsors of them.
 */
export const publicBodies =
  "eu|ue|ес|euro\\p{L}+ uni\\p{L}+|uni\\p{L}+ euro\\p{L}+|ehrenamtlich\\w*|junta|camara|vo(?:lo|lu)nt\\w*|vrijwilligers|frivilliga|nachbar(?:n|innen)|anwohner\\w*|eltern(?!-)|grosseltern|familien?(?= [^.?!,]{3,40} (?:hat|haben|konnten|ist|sind|wurden?)(?!\\p{L}))|neighbou?rs|voisins|vecin[oa]s|vicini|vizinhos|buren|sasiad\\w+|grannar\\w*|сосед\\p{L}+|red cross|civil (?:defen[cs]e|protection)|fire (?:brigade|service|department)|police|(?:county|town|parish) council|(?:deutschen? )?roten? kreuz\\w*|drk|thw|(?:freiwilligen? )?feuerwehr|polizei|croix-rouge|(?:protection|proteccion|protecao|defesa|protezione) civile?|pompiers|mairie|bomberos|cruz (?:roja|vermelha)|croce rossa|vigili del fuoco|(?:corpo de )?bombeiros|parroquia|parrocchia|brandweer|rode kruis|\\w* ?straz\\w* pozarn\\w+|czerwon\\w+ krzyz\\w*|raddningstjansten|roda korset|мчс|красн\\p{L}+ крест\\p{L}*|пожарн\\p{L}+|полици\\p{L}+|readers|lesern?|leserinnen|spenden|abos|lecteurs|lectores|lettori|leitores|lezers|czytelni\\p{L}+|prenumerat\\p{L}+|lasarna|читател\\p{L}+";

/** The same where a firm's name stands before its cue: who helps in need alone. */
const beforeCue: Readonly<Record<string, RegExp>> = {
  tr: /(?<!\p{L})(?:afad|kizilay|itfaiye|(?:ab|(?:belediye|okur|gonullu|birlig|bakanlig|valili)\p{L}*)(?:'\p{L}+)? (?:deste|katki))/u,
  ja: /消防|警察|赤十字|(?:視聴者|読者|住民|市民|地元|友人|[はも、](?:国|県|市|町|村))の(?:皆\p{L}{0,3}の)?ご?(?:協力|支援)/u,
  ko: /(?:유럽연합|정부|교육청|[시도군구]청)의 ?지원|소방|경찰|적십자|(?:여러분|주민|시민|독자|선생님|캐스터|위원|기자)들?[이가과와의,]? ?(?:함께|응원|도움|후원|감사)/u,
  zh: /消防|警方|红十字|由(?:各位|广大)?(?:读者|记者|大学|网友|志愿)/u,
};
/** A firm's name among them is written like that. */
const quoted = /["“”„«»「」『』]/u;

/**
 * Whether a folded sentence speaks of who helps in need, in languages whose cues stand behind names.
 *
 * Example: `isHelped("tr", "afad'in destegiyle geceyi okulda gecirdik.")` → true.
 */
export function isHelped(language: string, sentence: string): boolean {
  return beforeCue[language]?.test(sentence) === true && !quoted.test(sentence);
}
