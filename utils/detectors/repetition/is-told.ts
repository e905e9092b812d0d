/**
 * Whether those that share something are told anew how many they are, now that they are `count`: a
 * thread of ten thousand copies must not repaint all of them with each new one.
 *
 * Example: 3 → true, 9 → false, 16 → true.
 */
export function isTold(count: number): boolean {
  return count <= 8 || (count & (count - 1)) === 0;
}
