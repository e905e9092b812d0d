import * as z from "zod/mini";
import { fromBase64, toBase64 } from "@/utils/core/base64";

/**
 * A publishing key under a passphrase: PBKDF2 (SHA-256) makes an AES-GCM key of it, which encrypts
 * the key's PKCS #8. The public half is bound to it as additional data.
 */
const backupSchema = z.strictObject({
  threadkeeperKey: z.literal(1),
  key: z.string().check(z.regex(/^[A-Za-z0-9+/]{43}=$/)),
  iterations: z.int().check(z.gte(100_000), z.lte(10_000_000)),
  salt: z.string().check(z.regex(/^[A-Za-z0-9+/]{22}==$/)),
  iv: z.string().check(z.regex(/^[A-Za-z0-9+/]{16}$/)),
  sealed: z.string().check(z.maxLength(400), z.regex(/^[A-Za-z0-9+/]+={0,2}$/)),
});
export type KeyBackup = z.infer<typeof backupSchema>;

/** OWASP's figure for PBKDF2 with SHA-256, 2023. */
const iterations = 600_000;
export const shortestPassphrase = 12;

export interface PublishingKey {
  /** 32 bytes, base64: what a list names. */
  readonly key: string;
  /** Not extractable. */
  readonly privateKey: CryptoKey;
}

/** Makes a key pair; with a passphrase also the only copy of it that can ever leave the browser. */
export async function makeKey(
  passphrase?: string,
): Promise<PublishingKey & { readonly backup: KeyBackup | undefined }> {
  const pair = (await crypto.subtle.generateKey("Ed25519", true, [
    "sign",
    "verify",
  ])) as CryptoKeyPair;
  const key = toBase64(new Uint8Array(await crypto.subtle.exportKey("raw", pair.publicKey)));
  const secret = new Uint8Array(await crypto.subtle.exportKey("pkcs8", pair.privateKey));
  const backup = passphrase === undefined ? undefined : await seal(key, secret, passphrase);
  const privateKey = await importPrivate(secret);
  secret.fill(0);
  return { key, privateKey, backup };
}

async function seal(
  key: string,
  secret: Uint8Array<ArrayBuffer>,
  passphrase: string,
): Promise<KeyBackup> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const wrapping = await derive(passphrase, salt, iterations);
  const sealed = await crypto.subtle.encrypt(cipher(key, iv), wrapping, secret);
  return {
    threadkeeperKey: 1,
    key,
    iterations,
    salt: toBase64(salt),
    iv: toBase64(iv),
    sealed: toBase64(new Uint8Array(sealed)),
  };
}

export type OpenedBackup =
  | { readonly ok: true; readonly key: PublishingKey; readonly backup: KeyBackup }
  | { readonly ok: false; readonly why: "no-backup" | "wrong-passphrase" };

/** Opens a backup. What is none, and what the passphrase does not open, is said and not thrown. */
export async function openBackup(text: string, passphrase: string): Promise<OpenedBackup> {
  const backup = parseBackup(text);
  if (backup === undefined) return { ok: false, why: "no-backup" };
  const wrapping = await derive(passphrase, fromBase64(backup.salt), backup.iterations);
  const { key, iv, sealed } = backup;
  try {
    const plain = await crypto.subtle.decrypt(
      cipher(key, fromBase64(iv)),
      wrapping,
      fromBase64(sealed),
    );
    const privateKey = await importPrivate(new Uint8Array(plain));
    return { ok: true, key: { key, privateKey }, backup };
  } catch {
    // AES-GCM cannot tell a wrong passphrase from a changed file.
    return { ok: false, why: "wrong-passphrase" };
  }
}

export function parseBackup(text: string): KeyBackup | undefined {
  if (text.length > 4_000) return undefined;
  try {
    const parsed = backupSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

function importPrivate(secret: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return crypto.subtle.importKey("pkcs8", secret, "Ed25519", false, ["sign"]);
}

function cipher(key: string, iv: Uint8Array<ArrayBuffer>): AesGcmParams {
  return { name: "AES-GCM", iv, additionalData: fromBase64(key) };
}

async function derive(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  rounds: number,
): Promise<CryptoKey> {
  const words = new TextEncoder().encode(passphrase.normalize("NFKC"));
  const raw = await crypto.subtle.importKey("raw", words, "PBKDF2", false, ["deriveKey"]);
  const method = { name: "PBKDF2", hash: "SHA-256", salt, iterations: rounds };
  const usage: KeyUsage[] = ["encrypt", "decrypt"];
  return crypto.subtle.deriveKey(method, raw, { name: "AES-GCM", length: 256 }, false, usage);
}
