/** Features fall into 2^20 places, of which the few that tell have a weight: hardly two share one. */
export const slotBits = 20;
const mask = (1 << slotBits) - 1;

/** FNV-1a over UTF-16 units, begun with the kind of feature. */
export function startOf(kind: string): number {
  return extendText(0x811c9dc5, kind);
}

export function extend(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

export function extendText(hash: number, text: string): number {
  let next = hash;
  for (let at = 0; at < text.length; at += 1) next = extend(next, text.charCodeAt(at));
  return next;
}

/** Mixes the high bits down and gives the slot. */
export function endOf(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 12)) & mask;
}

export function hashText(text: string): number {
  return endOf(startOf(text));
}
