/** A host name as browsers write it, or an IP address. Examples: "news.example", "[::1]". */
export function isSiteName(text: string): boolean {
  return text.length <= 253 && /^(?:[a-z0-9_-]+(?:\.[a-z0-9_-]+)*|\[[0-9a-f:.]+\])$/.test(text);
}

/** Scheme, host and port, as `URL.origin` writes them. Example: "https://disqus.com". */
export function isFrameOrigin(text: string): boolean {
  return text.length <= 270 && /^https?:\/\/[^/*?#\s]+$/.test(text);
}
