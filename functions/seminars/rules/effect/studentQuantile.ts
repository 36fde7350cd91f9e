/** Of the standard normal distribution: 97.5 % lie below. */
const z = 1.959963984540054;

/**
 * The 97.5 % quantile of Student's t, also for degrees of freedom that are no whole number: the expansion of Fisher and
 * Cornish (Abramowitz and Stegun, "Handbook of Mathematical Functions", 26.7.5); off by 0.4 % at 3 and 3 % at 2.
 */
export function studentQuantile(degrees: number): number {
  const terms = [
    (z ** 3 + z) / 4,
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96,
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384,
    (79 * z ** 9 + 776 * z ** 7 + 1482 * z ** 5 - 1920 * z ** 3 - 945 * z) / 92_160,
  ];
  return terms.reduce((sum, term, at) => sum + term / degrees ** (at + 1), z);
}
