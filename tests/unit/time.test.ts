import { formatLength, oneDay, oneHour, oneMinute } from '../../src/time';

test.each([
  [0, '0 minutes'],
  [6 * oneMinute, '6 minutes'],
  [2 * oneHour - oneMinute, '119 minutes'],
  [2 * oneHour, '2 hours'],
  [3.5 * oneHour, '3.5 hours'],
  [2 * oneDay - oneHour, '47 hours'],
  [2 * oneDay, '2 days'],
  [9 * oneDay + 12 * oneHour, '9.5 days'],
])('a length of %d ms is told as %s', (length, words) => {
  expect(formatLength(length, 'en-US')).toBe(words);
});

test.each([
  ['de-DE', '90 Minuten', '5 Tage'],
  ['es-ES', '90 minutos', '5 días'],
  ['es-MX', '90 minutos', '5 días'],
  ['fr-FR', '90 minutes', '5 jours'],
  ['it-IT', '90 minuti', '5 giorni'],
  ['ja-JP', '90 分', '5 日'],
  ['pt-BR', '90 minutos', '5 dias'],
  ['th-TH', '90 นาที', '5 วัน'],
  ['zh-Hans', '90分钟', '5天'],
])('in %s, %s and %s', (locale, minutes, days) => {
  const plain = (words: string) => words.replace(/\s/g, ' ');
  expect(plain(formatLength(90 * oneMinute, locale))).toBe(minutes);
  expect(plain(formatLength(5 * oneDay, locale))).toBe(days);
});
