/** The page's next frame, before it is drawn. */
export function nextFrame(): Promise<number> {
  return new Promise(requestAnimationFrame);
}

/** So many of them, one after the other: after two, what came in the first has been drawn. */
export async function frames(count: number): Promise<void> {
  for (let at = 0; at < count; at += 1) await nextFrame();
}
