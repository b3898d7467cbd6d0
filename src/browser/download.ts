/** Gives the person a text as a file, as if they had followed a link to it. */
export function downloadIn({ document, URL }: Window & typeof globalThis) {
  return (name: string, content: string): void => {
    const href = URL.createObjectURL(new Blob([content], { type: 'text/csv;charset=utf-8' }));
    const link = document.createElement('a');
    link.href = href;
    link.download = name;
    link.click();
    // The browser has taken the file by then; what is left would stay in memory as long as the page.
    setTimeout(() => URL.revokeObjectURL(href), 1000);
  };
}
