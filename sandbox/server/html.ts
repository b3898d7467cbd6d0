import type { Settings } from '../settings';

/** The page for every view: two roots, one for Flex and one below it for the control bar. */
export function html(settings: Settings): string {
  const json = JSON.stringify(settings).replace(/</g, '\\u003c');
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Flex sandbox</title>
    <link rel="icon" href="data:," />
    <link rel="modulepreload" href="${settings.hostUrl}" />
    <style>
      html, body { height: 100%; margin: 0; }
      body { display: flex; flex-direction: column; overflow: hidden; }
      #flex { flex: 1 1 auto; min-height: 0; position: relative; }
      #flex > div, #flex > div > div { height: 100%; }
      #sandbox { flex: none; }
    </style>
  </head>
  <body>
    <div id="flex"></div>
    <div id="sandbox"></div>
    <script id="sandbox-settings" type="application/json">${json}</script>
    <script type="module" src="${settings.pageUrl}"></script>
  </body>
</html>
`;
}
