/**
 * The text of an answer; undefined for one of more than `mostBytes`, of which the rest is not even
 * received. Rejects where the answer breaks off.
 *
 * Example: `await readAtMost(response, 1_048_576)`.
 */
export async function readAtMost(
  response: Response,
  mostBytes: number,
): Promise<string | undefined> {
  const reader = response.body?.getReader();
  if (reader === undefined) return response.text();
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > mostBytes) {
      await reader.cancel();
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}
