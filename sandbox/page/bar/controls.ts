import { choices, roles, type Address } from '../../address';
import { faultNames } from '../../faults';

/** One parameter of the address, as a choice in the control bar. */
export interface Control {
  readonly name: keyof Address;
  readonly label: string;
  readonly options: readonly Option[];
  /** Always in view; the others lie in the drawer. */
  readonly main?: true;
}

/** Value as it stands in the address ('' leaves the parameter out) and what a person reads. */
export type Option = readonly [value: string, text: string];

const plain = (values: readonly string[]): Option[] => values.map((value) => [value, value]);

export const controls: readonly Control[] = [
  { name: 'role', label: 'Role', options: plain(roles), main: true },
  { name: 'account', label: 'Account', options: plain(choices.account), main: true },
  { name: 'numbers', label: 'Numbers', options: plain(choices.numbers) },
  {
    name: 'permission',
    label: 'Notifications',
    options: [['', "the browser's own"], ...plain(choices.permission)],
  },
  { name: 'permission-answer', label: 'When asked', options: plain(choices['permission-answer']) },
  { name: 'theme', label: 'Theme', options: plain(choices.theme), main: true },
  { name: 'with', label: 'Beside', options: plain(choices.with) },
  { name: 'locale', label: 'Language', options: plain(choices.locale) },
  { name: 'size', label: 'Window', options: plain(choices.size) },
  { name: 'workers', label: 'Workers', options: plain(['1', '4', '12', '60', '200', '2000', '10000']) },
  { name: 'skills', label: 'Skills', options: plain(choices.skills) },
  { name: 'leads', label: 'Leads', options: plain(choices.leads) },
  { name: 'fault', label: 'Fault', options: [['', 'none'], ...plain(faultNames)] },
  { name: 'plugin', label: 'Plugin', options: plain(choices.plugin) },
];
