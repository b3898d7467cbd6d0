/**
 * A number of the command line. What is none would be a run of nothing, in which nothing fails.
 * @throws Error that names the option
 */
export function numberIn(option: string, text: string, least = 1): number {
  const number = Number(text);
  if (number >= least) return number;
  throw new Error(`--${option} takes a number, ${least} or more: "${text}" is none.`);
}
