import { isUtf8 } from "node:buffer";
import { extname } from "node:path";

const types: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".gif": "image/gif",
  ".ico": "image/x-icon",
  ".jpeg": "image/jpeg",
  ".jpg": "image/jpeg",
  ".js": "text/javascript",
  ".json": "application/json",
  ".mjs": "text/javascript",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".xht": "application/xhtml+xml",
  ".xhtml": "application/xhtml+xml",
  ".xml": "text/xml",
};

/**
 * The `Content-Type` of a file. A saved page often has no ending, so whatever is not known is
 * HTML. The charset is named only where the bytes are UTF-8: a header would overrule the page's
 * own `<meta charset>`.
 *
 * Example: `contentType("a/b.css", bytes)` is "text/css; charset=utf-8".
 */
export function contentType(path: string, bytes: Uint8Array): string {
  const type = types[extname(path).toLowerCase()] ?? "text/html";
  const isText = /^text\/|\b(?:json|xml|xhtml\+xml)$/.test(type);
  return isText && isUtf8(bytes) ? `${type}; charset=utf-8` : type;
}
