/**
 * Whether a host name is this very machine's, by the names that a content security policy can write.
 * Nothing that goes there can be read on the way, so it needs no encryption.
 *
 * Example: "127.0.0.1" yes, "127.0.0.2" no.
 */
export function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "127.0.0.1";
}
