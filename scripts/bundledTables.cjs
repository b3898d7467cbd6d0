const { readFileSync } = require('node:fs');
const path = require('node:path');

/**
 * A webpack loader for src/strings/bundled.ts: puts the tables of the languages named in ONBOARDING_LOCALES ("pt-BR,es-MX") into the
 * bundle. Without the variable the file stays as it is.
 */
module.exports = function bundledTables(source) {
  const locales = (process.env.ONBOARDING_LOCALES ?? '').split(',').filter(Boolean);
  if (locales.length === 0) return source;
  const tables = locales.map((locale) => {
    const file = path.join(__dirname, '../src/strings/locales', `${locale}.json`);
    this.addDependency(file);
    return `${JSON.stringify(locale)}: ${readFileSync(file, 'utf8')}`;
  });
  return `export const bundledTables = { ${tables.join(', ')} };`;
};
