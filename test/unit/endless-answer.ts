/** An answer that goes on for ever, and how much of it was taken. */
export interface Endless {
  readonly response: Response;
  sent: number;
  isLeft: boolean;
}

/** Sends `part` again and again, to whoever wants more of it. */
export function endlessAnswer(part: string, init: ResponseInit = {}): Endless {
  const bytes = new TextEncoder().encode(part);
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      pull(controller) {
        endless.sent += bytes.byteLength;
        controller.enqueue(bytes);
      },
      cancel() {
        endless.isLeft = true;
      },
    },
    { highWaterMark: 0 },
  );
  const endless: Endless = { response: new Response(body, init), sent: 0, isLeft: false };
  return endless;
}

/** Like `fetch` to a server that sends `parts` and then nothing, until the asker gives up. */
export function quietServer(parts: readonly string[] | undefined): typeof fetch {
  return (_, init) =>
    new Promise((resolve, reject) => {
      const { signal } = init ?? {};
      const left = () => reject(signal?.reason);
      signal?.addEventListener("abort", left, { once: true });
      if (parts === undefined) return;
      const body = new ReadableStream({
        start(controller) {
          for (const part of parts) controller.enqueue(new TextEncoder().encode(part));
          signal?.addEventListener("abort", () => controller.error(signal.reason));
        },
      });
      resolve(new Response(body));
    });
}
