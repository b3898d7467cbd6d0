import { endpoint } from '../endpoint';
import { practiceKindField } from '../fields';
import { startPractice } from '../practice/start';

export const handler = endpoint((call) => startPractice(call, practiceKindField(call.fields, 'Kind')));
