import type { ComponentChild } from "preact";

/**
 * Code points that nobody sees and that change what is read: direction overrides, zero-width
 * characters, tags. An explanation that showed them as they are would hide what it explains.
 */
const unseen =
  /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;

/** Text with its invisible characters written out. Example: "a\u202eb" → a ⟨U+202E⟩ b. */
export function visibleText(text: string): ComponentChild[] {
  const shown: ComponentChild[] = [];
  let from = 0;
  for (const match of text.matchAll(unseen)) {
    if (match.index > from) shown.push(text.slice(from, match.index));
    const code = (match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    shown.push(
      <span class="code-point" key={match.index} dir="ltr">
        U+{code}
      </span>,
    );
    from = match.index + match[0].length;
  }
  if (from < text.length) shown.push(text.slice(from));
  return shown;
}
