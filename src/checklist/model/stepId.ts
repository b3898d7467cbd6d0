/** Steps that contact centers and other plugins add have a prefix of their own: `acme-handbook`. */
export type StepId = `${string}-${string}`;

/** Lower case, digits and dashes, with a prefix of its own. */
export const stepIdPattern = /^[a-z][a-z0-9]*(-[a-z0-9]+)+$/;
/** Characters. */
export const longestStepId = 64;

export function isStepId(value: unknown): value is StepId {
  return typeof value === 'string' && value.length <= longestStepId && stepIdPattern.test(value);
}
