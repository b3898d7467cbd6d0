/** What the address sets for this plugin. @throws Error that names the parameter, for the control bar to show. */
export function parseConfig(json: string | null): object {
  if (json === null) return {};
  try {
    return JSON.parse(json) as object;
  } catch {
    throw new Error(`The parameter "config" is not JSON: ${json}`);
  }
}
