/** Small words that every few sentences of a language have, in the order of the slogan words. */
const small: readonly RegExp[] = [
  "for|the|your|and|of|with|to|in|you|that|is",
  "fur|der|die|das|und|ihre?n?|mit|von|den|dem|sie|im|so",
  "pour|le|la|les|vos|votre|des|du|et|avec|au|en",
  "para|el|la|los|las|tu|su|sus|y|con|del|en",
  "per|il|la|le|gli|tuo|tua|vostr[oaie]|dei|della|e|con|di",
  "para|o|a|os|as|seu|sua|seus|dos|da|do|com|e",
  "voor|de|het|uw|een|en|met|van|jouw|je|in",
  "dla|twoj\\p{L}*|w|na|i|z|do|ze|twego",
  "for|din|ditt|dina|och|till|med|av|den|det|i",
  "icin|ve|ile|bir|daha|siz\\p{L}*",
  "для|и|ваш\\p{L}*|с|в|на|от|из",
].map((words) => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, "gu"));

/**
 * The languages a folded line may be of, as places among the slogan words: those with the most small
 * words in it, none where it has none.
 *
 * Example: `languagesOf("smarter storage for your clinic")` → [0].
 */
export function languagesOf(folded: string): readonly number[] {
  const counts = small.map((words) => folded.match(words)?.length ?? 0);
  const most = Math.max(...counts);
  return most === 0 ? [] : counts.flatMap((count, at) => (count === most ? at : []));
}
