/** A key as it stands in a binding. Example: "Shift+J" → two keys. */
export function Keys({ written }: { readonly written: string }) {
  const parts = written.length > 1 ? written.split("+") : [written];
  return (
    <>
      {parts.map((part) => (
        <kbd key={part}>
          {part === "Escape" ? "Esc" : part.length > 1 ? part : part.toUpperCase()}
        </kbd>
      ))}
    </>
  );
}
