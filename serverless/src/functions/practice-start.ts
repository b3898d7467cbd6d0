import { endpoint } from '../endpoint';
import { languageField, practiceKindField } from '../fields';
import { startPractice } from '../practice/start';

export const handler = endpoint((call) =>
  startPractice(call, practiceKindField(call.fields, 'Kind'), languageField(call.fields, 'Locale')),
);
