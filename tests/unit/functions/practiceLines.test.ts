import { mostLines, scriptIn } from '../../../serverless/src/practice/lines';
import { translatedLocales } from '../../../src/strings/locales';

const english = scriptIn('en-US');

test.each(translatedLocales)('the practice customer has words of their own in %s', (locale) => {
  const { customer, task, lines } = scriptIn(locale);
  const all = [customer, task, ...lines];
  expect(lines).toHaveLength(mostLines);
  expect(lines[1]).toContain('10442');
  [english.customer, english.task, ...english.lines].forEach((words) => expect(all).not.toContain(words));
});

test.each([undefined, 'en-GB', 'sv-SE', 'en-XA', 'zh-TW'])('and English for %s', (language) => {
  expect(scriptIn(language)).toBe(english);
});
