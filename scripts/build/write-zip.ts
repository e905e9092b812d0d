import { crc32 } from "node:zlib";

/** A file of an archive: what it is called in there, and its bytes as they are and deflated. */
export interface ZipFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly deflated: Uint8Array;
}

/** What a program must know to read it: 2.0, for deflate. */
const version = 20;
const inUtf8 = 0x0800;
/** 1 January 1980: no build is another for the day on which it was made. */
const noDay = 0x0021;

/**
 * A zip archive of files, each stored as it is where deflating does not shorten it. The same files
 * give the same bytes.
 *
 * Example: `writeZip([{ path: "a.txt", bytes, deflated: deflateRawSync(bytes) }])` → an archive.
 */
export function writeZip(files: readonly ZipFile[]): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const file of files) {
    const isDeflated = file.deflated.length < file.bytes.length;
    const body = isDeflated ? file.deflated : file.bytes;
    const path = new TextEncoder().encode(file.path);
    const common = [
      ...two(version, inUtf8, isDeflated ? 8 : 0, 0, noDay),
      ...four(crc32(file.bytes), body.length, file.bytes.length),
      ...two(path.length, 0),
    ];
    directory.push(
      Uint8Array.from([...four(0x02014b50), ...two(version), ...common]),
      Uint8Array.from([...two(0, 0, 0), ...four(0, at)]),
      path,
    );
    const head = Uint8Array.from([...four(0x04034b50), ...common]);
    parts.push(head, path, body);
    at += head.length + path.length + body.length;
  }
  const size = lengthOf(directory);
  const end = Uint8Array.from([
    ...four(0x06054b50),
    ...two(0, 0, files.length, files.length),
    ...four(size, at),
    ...two(0),
  ]);
  return Buffer.concat([...parts, ...directory, end]);
}

function lengthOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, part) => sum + part.length, 0);
}

function two(...values: readonly number[]): number[] {
  return values.flatMap((value) => [value & 0xff, value >>> 8]);
}

function four(...values: readonly number[]): number[] {
  return values.flatMap((value) => two(value & 0xffff, value >>> 16));
}
