/** Gives the person a file. */
export function saveFile(text: string, type: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // Firefox reads the blob after the click has long returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
