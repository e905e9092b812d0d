/**
 * The processor's time that this process has used, in milliseconds. What linear work may take is held
 * against it, and not against the clock: that one goes on while others have the processor.
 *
 * Example: `const before = cpuMs(); work(); expect(cpuMs() - before).toBeLessThan(500);`
 */
export function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
