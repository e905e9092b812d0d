/** The mark, as in public/icon: a remark, a line of it, and a stitch that keeps it. */
export function Mark() {
  return (
    <svg viewBox="0 0 128 128" aria-hidden="true" focusable="false">
      <path
        fill="#1f5c4d"
        d="M34 10h60a26 26 0 0 1 26 26v36a26 26 0 0 1-26 26H66l-22.5 19.5A4.5 4.5 0 0 1 36 114V98h-2A26 26 0 0 1 8 72V36a26 26 0 0 1 26-26z"
      />
      <path fill="none" stroke="#fff" stroke-width="9" stroke-linecap="round" d="M34 41h60" />
      <path
        fill="none"
        stroke="#f2c14e"
        stroke-width="9"
        stroke-linecap="round"
        d="M34 67h8M60 67h8M86 67h8"
      />
    </svg>
  );
}

/** An empty thread, where there is nothing to read. */
export function EmptyThread() {
  return (
    <svg viewBox="0 0 96 64" aria-hidden="true" focusable="false" fill="none" stroke="currentColor">
      <path
        stroke-width="2"
        stroke-linejoin="round"
        d="M18 6h60a8 8 0 0 1 8 8v24a8 8 0 0 1-8 8H44L32 57V46H18a8 8 0 0 1-8-8V14a8 8 0 0 1 8-8z"
      />
      <path stroke-width="2" stroke-linecap="round" stroke-dasharray="5 6" d="M26 20h44M26 31h30" />
    </svg>
  );
}
