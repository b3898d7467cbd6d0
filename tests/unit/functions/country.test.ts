import { countryOf } from '../../../serverless/src/account/country';

test.each([
  ['+14155550142', 'US'],
  ['+18885550142', 'US'],
  ['+16135550142', 'CA'],
  ['+18765550142', 'JM'],
  ['+17875550142', 'PR'],
  ['+447700900142', 'GB'],
  ['+353201234567', 'IE'],
  ['+4930123456', 'DE'],
  ['+886212345678', 'TW'],
  ['+79261234567', null],
  ['+883510001234', null],
])('%s is from %s', (phoneNumber, country) => {
  expect(countryOf(phoneNumber)).toBe(country);
});
