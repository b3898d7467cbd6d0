import { http, HttpResponse } from 'msw';

/** Files that Flex fetches from Twilio's asset hosts, and the status page. */
export const assets = [
  http.get('https://status.twilio.com/api/v2/summary.json', () =>
    HttpResponse.json({ components: [{ name: 'FLEX', status: 'operational' }], incidents: [] }),
  ),
  http.get('https://assets.flex.twilio.com/assets/countries.json', () => HttpResponse.json([])),
  http.get('https://assets.flex.twilio.com/assets/flagPositions.json', () => HttpResponse.json({})),
  // Flex falls back to the system's fonts, which keeps the sandbox off the network.
  http.get('https://assets.twilio.com/public_assets/paste-fonts/*', () =>
    HttpResponse.text('', { headers: { 'content-type': 'text/css' } }),
  ),
  http.get('https://media.twiliocdn.com/*', () => new HttpResponse(null, { status: 204 })),
];
