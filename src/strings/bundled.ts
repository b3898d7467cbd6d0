/**
 * Tables that are part of the bundle. None in this file: `ONBOARDING_LOCALES=pt-BR npm run build` puts some here, for a Flex
 * without the functions, which bring them otherwise.
 */
export const bundledTables: Readonly<Record<string, Readonly<Record<string, string>>>> = {};
