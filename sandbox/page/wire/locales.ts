import { pseudoLocale, translatedLocales } from '../../../src/strings/locales';
import { http, HttpResponse } from 'msw';

const releases = 'https://assets.flex.twilio.com/assets/locales/releases/flex-ui/:version';

/** The languages that this Flex offers; the list is loaded at run time. Twilio's own has three since 2.10, and may get more. */
const available = ['en-US', ...translatedLocales, pseudoLocale].map((tag) => ({ tag, name: tag }));

/**
 * Flex's languages. Its own translated texts are not in the package, so Flex stays English here; what matters is that it
 * says which language is on, for the plugin to follow.
 */
export const locales = [
  http.get(`${releases}/available_locales.json`, () => HttpResponse.json(available)),
  http.get(`${releases}/:locale`, () => HttpResponse.json({ strings: {} })),
];

/** The feature flag without which Flex looks for no language. */
export const localizationFeature = {
  id: 'localization-beta',
  name: 'Localization',
  description: 'Language selection',
  enabled: true,
  stage: 'beta',
  doc_url: '',
};
