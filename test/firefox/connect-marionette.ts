import { once } from "node:events";
import { connect } from "node:net";

/** A connection by which Firefox is told what to do (the Marionette protocol, version 3). */
export interface Marionette {
  /**
   * One command of WebDriver or of Marionette. Rejects with Firefox's own words; a connection that
   * breaks rejects all that wait. Example: `send("WebDriver:Navigate", { url })`.
   */
  send(command: string, parameters?: object): Promise<unknown>;
  close(): void;
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (cause: Error) => void;
}

/** `[1, id, error | null, result | null]` is an answer; numbers other than 1 are not for us. */
type Packet = readonly [
  kind: number,
  id: number,
  error: { readonly error: string; readonly message: string } | null,
  result: unknown,
];

export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = connect(port, "127.0.0.1");
  await once(socket, "connect");
  const waiting = new Map<number, Waiting>();
  let lastId = 0;

  const read = packetReader((packet) => {
    // The first thing Firefox says is an object that names the protocol: not an answer.
    if (!Array.isArray(packet)) return;
    const [kind, id, error, result] = packet as unknown as Packet;
    const asker = waiting.get(id);
    if (kind !== 1 || asker === undefined) return;
    waiting.delete(id);
    if (error === null) asker.resolve(result);
    else asker.reject(new Error(`${error.error}: ${error.message}`));
  });
  socket.on("data", read);
  socket.on("error", () => socket.destroy());
  socket.on("close", () => {
    for (const { reject } of waiting.values()) reject(new Error("Firefox hung up."));
    waiting.clear();
  });

  return {
    close: () => socket.destroy(),
    send(command, parameters = {}) {
      if (socket.destroyed) return Promise.reject(new Error("Firefox hung up."));
      lastId += 1;
      const id = lastId;
      const body = JSON.stringify([0, id, command, parameters]);
      socket.write(`${Buffer.byteLength(body)}:${body}`);
      return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
    },
  };
}

/** Cuts a stream of `<bytes>:<JSON>` into its packets, wherever the network has cut it. */
export function packetReader(onPacket: (packet: unknown) => void): (chunk: Buffer) => void {
  let rest = Buffer.alloc(0);
  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const colon = rest.indexOf(":");
      const end = colon + 1 + Number(rest.subarray(0, Math.max(colon, 0)).toString());
      if (colon === -1 || rest.length < end) return;
      const packet: unknown = JSON.parse(rest.subarray(colon + 1, end).toString());
      rest = rest.subarray(end);
      onPacket(packet);
    }
  };
}
