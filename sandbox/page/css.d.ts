/** esbuild gives a style sheet as text (server/bundles.ts). */
declare module '*.css' {
  const text: string;
  export default text;
}
