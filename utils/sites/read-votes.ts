/**
 * How a comment was voted on, as the page shows it: "1.2K" → 1200, "−3" → −3, "4 points" → 4. The
 * first element that a selector matches and that says a number; undefined where none does.
 */
export function readVotes(
  elements: readonly Element[],
  selectors: readonly string[],
): number | undefined {
  for (const selector of selectors) {
    for (const element of elements) {
      if (!element.matches(selector)) continue;
      const written = [element.getAttribute("score"), element.textContent.slice(0, 40)];
      for (const text of written) {
        const votes = toNumber(text ?? "");
        if (votes !== undefined) return votes;
      }
    }
  }
  return undefined;
}

const thousands: Readonly<Record<string, number>> = { k: 1_000, m: 1_000_000 };

function toNumber(text: string): number | undefined {
  const [, sign = "", digits = "", unit = ""] =
    /([-−–]?)\s*(\d{1,3}(?:[,\s]\d{3})+|\d+(?:\.\d+)?)\s*([km](?![a-z]))?/i.exec(text) ?? [];
  if (digits === "") return undefined;
  const size = Number(digits.replace(/[,\s]/g, "")) * (thousands[unit.toLowerCase()] ?? 1);
  return sign === "" ? size : -size;
}
