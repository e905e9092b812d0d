const longest = 4_096;
/** Encoded once more by every mail gateway on the way; more is no honest chain. */
const mostLayers = 4;
const scheme = /^(?:https?:|javascript:|data:|vbscript:|file:)/i;

/**
 * The address that a redirector's parameter carries: plain, percent-encoded several times, in
 * Proofpoint's writing ("https-3A__a.example_b"), in base64, or as hexadecimal.
 *
 * Example: "aHR0cHM6Ly9hLmV4YW1wbGUv" → "https://a.example/"; undefined for anything else.
 */
export function readInner(value: string): string | undefined {
  let text = value.slice(0, longest).trim();
  for (let layer = 0; layer < mostLayers; layer += 1) {
    if (scheme.test(text)) return completed(text);
    if (text.startsWith("//")) return `https:${text}`;
    const next = fromProofpoint(text) ?? fromPercent(text) ?? fromBase64(text) ?? fromHex(text);
    if (next === undefined) return /^www\.[\w-]+\.\w/.test(text) ? `http://${text}` : undefined;
    text = next;
  }
  return scheme.test(text) ? completed(text) : undefined;
}

/** Paths collapse "//" to "/": "https:/a.example". The rest may still be encoded. */
function completed(text: string): string {
  const whole = text.replace(/^(https?):\/+(?=[^/])/i, "$1://");
  return /^https?:\/\/[^/?#]*%/i.test(whole) || /^https?%3a/i.test(whole) ? decoded(whole) : whole;
}

function fromPercent(text: string): string | undefined {
  if (!/%[0-9a-f]{2}/i.test(text)) return undefined;
  const next = decoded(text);
  return next === text ? undefined : next;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // Cut in the middle of a character, or never encoded.
    return text;
  }
}

function fromProofpoint(text: string): string | undefined {
  if (!/^https?-3A__/i.test(text)) return undefined;
  return decoded(text.replace(/-(?=[0-9A-F]{2})/g, "%").replace(/_/g, "/"));
}

function fromBase64(text: string): string | undefined {
  // Bing puts "a1" before it. "aHR0c" is "http", in any alphabet of base64.
  const code = text.replace(/^a1(?=aHR0c)/, "");
  if (!/^(?:aHR0c|SFRUU)[\w+/=-]{6,}$/.test(code)) return undefined;
  try {
    const bytes = atob(code.replace(/-/g, "+").replace(/_/g, "/").replace(/=+$/, ""));
    return new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
  } catch {
    // Looks like base64 and is none.
    return undefined;
  }
}

function fromHex(text: string): string | undefined {
  if (!/^68747470(?:[0-9a-f]{2}){4,}$/i.test(text)) return undefined;
  const bytes = text.match(/../g) ?? [];
  return new TextDecoder().decode(Uint8Array.from(bytes, (byte) => Number.parseInt(byte, 16)));
}
