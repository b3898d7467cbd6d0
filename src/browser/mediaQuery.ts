/**
 * Calls back with whether a media query holds: at once, and each time that changes. A browser without media queries never calls.
 * @returns a function that ends the watch
 */
export function watchMedia(page: Window, query: string, changed: (matches: boolean) => void): () => void {
  const media = (page.matchMedia as typeof page.matchMedia | undefined)?.(query);
  if (!media) return () => undefined;
  const tell = () => changed(media.matches);
  tell();
  media.addEventListener('change', tell);
  return () => media.removeEventListener('change', tell);
}
