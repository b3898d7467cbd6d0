/**
 * A webpack loader for Paste's theme: takes out the addresses of its fonts, which Flex loads and this plugin never puts into a page.
 * No minifier can: a tagged template may do anything.
 */
module.exports = function withoutFonts(source) {
  const fonts = /EmotionCSS`[^`]*@font-face[^`]*`/;
  if (!fonts.test(source))
    throw new Error('Paste keeps its fonts elsewhere now: see scripts/withoutFonts.cjs.');
  return source.replace(fonts, 'EmotionCSS``');
};
