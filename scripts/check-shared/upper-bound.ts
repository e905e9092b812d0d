/** The probability of at most `hits` in `trials` at a true rate of `rate`. */
function atMost(hits: number, trials: number, rate: number): number {
  let term = trials * Math.log1p(-rate);
  let sum = Math.exp(term);
  for (let k = 1; k <= hits; k += 1) {
    term += Math.log((trials - k + 1) / k) + Math.log(rate) - Math.log1p(-rate);
    sum += Math.exp(term);
  }
  return sum;
}

/**
 * The upper end of the exact (Clopper–Pearson) two-sided 95 % interval of a rate.
 *
 * Example: `upperBound(0, 1000)` → 0.0037: no error in a thousand proves no less than that.
 */
export function upperBound(hits: number, trials: number): number {
  if (trials === 0 || hits >= trials) return 1;
  let low = hits / trials;
  let high = 1;
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (atMost(hits, trials, middle) > 0.025) low = middle;
    else high = middle;
  }
  return high;
}

/** "12 of 4000 = 0.30 % (≤ 0.52 %)" */
export function rate(hits: number, trials: number): string {
  const percent = (value: number) => `${(100 * value).toFixed(2)} %`;
  const share = trials === 0 ? 0 : hits / trials;
  return `${hits} of ${trials} = ${percent(share)} (≤ ${percent(upperBound(hits, trials))})`;
}
