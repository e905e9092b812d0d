/** The mark: two strands of a thread, held by a knot. */
export function Mark() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="8" fill="#1f5c4d" />
      <path
        d="M7 10h18M7 16h7m4 0h7M7 22h12"
        fill="none"
        stroke="#fbfaf7"
        stroke-width="2.4"
        stroke-linecap="round"
      />
      <circle cx="16" cy="16" r="3.4" fill="#f2c661" />
    </svg>
  );
}
