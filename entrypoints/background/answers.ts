import type { Answer } from "@/utils/messages/protocol";

export function accept<T>(value: T): Answer<T> {
  return { ok: true, value };
}

export function refuse(error: string): Answer<never> {
  return { ok: false, error };
}
