/** esbuild gives a style sheet as text (server/bundles.ts). */
declare module '*.css' {
  const text: string;
  // eslint-disable-next-line no-restricted-syntax -- what esbuild's text loader exports
  export default text;
}
