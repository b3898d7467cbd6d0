import type { FunctionName } from '../../../src/api/client';
import { functionNames, specs } from './every';

type Reasons = { readonly [name in FunctionName]?: string };

/** One of the ten of https://owasp.org/API-Security/editions/2023/en/0x11-t10/ */
export interface Risk {
  readonly id: `API${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10}`;
  readonly name: string;
  /** What its test shows of a function. */
  readonly shows: string;
  /** The functions that it does not apply to, and why. */
  readonly except: Reasons;
}

function reasons(names: readonly FunctionName[], why: string): Reasons {
  return Object.fromEntries(names.map((name) => [name, why]));
}

const forEverybody = functionNames.filter((name) => !specs[name].roles);
const harmless = functionNames.filter((name) => !['nudge', 'practice-start'].includes(name));

export const risks: readonly Risk[] = [
  {
    id: 'API1',
    name: 'Broken object level authorization',
    shows: 'reads and writes what the token allows, in the account’s own service, whatever the form names',
    except: reasons(['strings'], 'it reads and writes nothing'),
  },
  {
    id: 'API2',
    name: 'Broken authentication',
    shows: 'accepts neither a missing nor an expired token, and asks Twilio nothing (over HTTP)',
    except: {},
  },
  {
    id: 'API3',
    name: 'Broken object property level authorization',
    shows: 'answers what is declared and no more, and takes no property that is not the caller’s to set',
    except: reasons(
      ['strings'],
      'it takes a language and answers with that table of texts, the same for everybody',
    ),
  },
  {
    id: 'API4',
    name: 'Unrestricted resource consumption',
    shows: 'turns a caller away after 240 calls in a minute, before anything is asked of Twilio',
    except: {},
  },
  {
    id: 'API5',
    name: 'Broken function level authorization',
    shows: 'refuses every other role, and asks Twilio nothing',
    except: reasons(forEverybody, 'whoever works in the account may call it, for themselves'),
  },
  {
    id: 'API6',
    name: 'Unrestricted access to sensitive business flows',
    shows: 'may be repeated only so often',
    except: reasons(harmless, 'it starts nothing that reaches a person or is billed'),
  },
  {
    id: 'API7',
    name: 'Server side request forgery',
    shows: 'asks twilio.com alone, whatever addresses the fields hold',
    except: {},
  },
  {
    id: 'API8',
    name: 'Security misconfiguration',
    shows: 'sends every answer, refusals and preflights too, with the same headers and no cookie',
    except: {},
  },
  {
    id: 'API9',
    name: 'Improper inventory management',
    shows: 'is named in docs/functions.md; nothing is deployed that is not',
    except: {},
  },
  {
    id: 'API10',
    name: 'Unsafe consumption of APIs',
    shows: 'passes on nothing of an answer of Twilio’s that is not what it should be',
    except: reasons(['strings'], 'it asks Twilio nothing but whose token it is'),
  },
];

/** The name of the test of one cell of the table. */
export const cellName = ({ id, shows }: Risk, name: FunctionName): string => `${id} ${name}: ${shows}`;

/** The table of docs/security.md: which test shows it, or why there is none. */
export function owaspTable(): string {
  const why = new Map<string, number>();
  const numberOf = (reason: string) => {
    why.set(reason, why.get(reason) ?? why.size + 1);
    return `– ${why.get(reason)}`;
  };
  const rows = functionNames.map((name) => {
    const cells = risks.map((risk) => (risk.except[name] ? numberOf(risk.except[name]) : 'test'));
    return `| \`${name}\` | ${cells.join(' | ')} |`;
  });
  return [
    ...risks.map(({ id, name, shows }) => `- **${id}** ${name}: every function that is tested ${shows}.`),
    '',
    `| function | ${risks.map(({ id }) => id).join(' | ')} |`,
    `| --- | ${risks.map(() => '---').join(' | ')} |`,
    ...rows,
    '',
    'Does not apply, because',
    '',
    ...[...why].map(([reason, number]) => `${number}. ${reason}.`),
  ].join('\n');
}
