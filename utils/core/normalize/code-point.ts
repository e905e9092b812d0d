/**
 * The character at a place: of a pair that is whole the code point, otherwise the unit. As `codePointAt`
 * does, which reads behind the end of a slice where V8's middle compiler (Maglev, in Node 26) has compiled it.
 *
 * Example: `codePointIn("𝐚𝐝".slice(0, 3), 2)` → 0xd835.
 */
export function codePointIn(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit > 0xdbff || at + 1 >= text.length) return unit;
  const next = text.charCodeAt(at + 1);
  if (next < 0xdc00 || next > 0xdfff) return unit;
  return (unit - 0xd800) * 0x400 + (next - 0xdc00) + 0x10000;
}
