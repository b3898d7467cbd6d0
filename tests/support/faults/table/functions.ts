import { quick, type Cell, type Fault, type Part } from '../fault';

type Sees = Readonly<Partial<Record<Part, Cell>>>;

const unanswered = 'The onboarding functions did not answer. Flex asks again by itself.';

/** What is known of the account and the team comes from the functions alone. */
const without = (account: string, team = unanswered): Sees => ({
  'trial-banner': 'gone',
  column: 'gone',
  'tab account': { says: account },
  'tab team': { says: team },
});
const unchecked = (why: string) => `The account could not be checked: ${why}`;
const forbidden = without(
  unchecked('the functions do not accept your sign-in. Sign in to Flex again.'),
  'The functions do not accept your role. They answer supervisors and administrators.',
);
const back = 'network is back';

/** What the functions answer is wrong until the network is back. */
const failing = (name: string, fault: string, sees: Sees): Fault => ({
  name: `functions: ${name}`,
  address: { fault },
  ends: back,
  sees,
});

export const functionsFaults: readonly Fault[] = [
  {
    name: 'functions: not deployed',
    address: { fault: 'no-functions' },
    alone: true,
    sees: { 'trial-banner': 'gone', practice: 'gone', column: 'gone', 'tab team': 'gone' },
  },
  quick(failing('down', 'functions-unreachable', without(unchecked('the functions cannot be reached.')))),
  { name: 'functions: slow', address: { fault: 'functions-slow' }, ends: back },
  failing('never answer', 'functions-silent', without(unchecked('no answer came in time.'))),
  failing('500', 'functions-error', without(unchecked('Twilio did not answer.'))),
  quick({
    name: 'functions: 403, then the token is renewed',
    address: { fault: 'functions-forbidden' },
    ends: 'token is renewed',
    sees: forbidden,
  }),
  {
    name: 'functions: 403 for good',
    address: { fault: 'functions-forbidden' },
    alone: true,
    sees: forbidden,
  },
  failing(
    '404',
    'functions-gone',
    without(
      'Nothing answers at',
      'There are no team functions at the address in the settings. Deploy them again.',
    ),
  ),
  failing('429', 'functions-busy', without(unchecked('Twilio asks to slow down.'))),
  failing('half an answer', 'functions-half', without(unchecked('the functions cannot be reached.'))),
  failing(
    'wrong types',
    'functions-mistyped',
    without(unchecked('the functions and this plugin are not of the same version. Deploy both again.')),
  ),
  failing(
    'HTML',
    'functions-html',
    without(unchecked('the functions and this plugin are not of the same version. Deploy both again.')),
  ),
  failing('a redirect', 'functions-redirected', without(unchecked('the functions cannot be reached.'))),
  {
    // The sandbox's own server is another origin by this name, and allows nobody.
    name: 'functions: no CORS',
    sees: without(unchecked('the functions cannot be reached.')),
    alone: true,
    address: {
      config: JSON.stringify({ functions_domain: `127.0.0.1:${process.env['SANDBOX_PORT'] ?? '3100'}` }),
    },
  },
  {
    name: 'functions: Sync behind them fails',
    address: { fault: 'sync-fails' },
    alone: true,
    sees: { column: 'gone', 'tab team': { says: unanswered } },
  },
  {
    name: 'functions: the account behind them hangs',
    address: { fault: 'account-hangs' },
    sees: { 'trial-banner': 'gone', 'tab account': { says: 'Not answered by Twilio' } },
  },
  {
    name: 'functions: the numbers behind them are nonsense',
    address: { fault: 'numbers-nonsense' },
    sees: { 'tab account': { says: 'Not answered by Twilio' } },
  },
];
