/** At most so many of a list, evenly from all of it; the same ones every time. */
export function thinned<T>(list: readonly T[], most: number): T[] {
  const step = Math.max(1, list.length / most);
  return Array.from({ length: Math.min(list.length, most) }, (_, at) => {
    return list[Math.floor(at * step)];
  }).filter((one) => one !== undefined);
}
