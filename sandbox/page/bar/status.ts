import { unhandled } from '../wire/alarm';
import type { World } from '../world/world';
import { element } from './dom';

/** Says whether Flex runs and is connected, how many requests nobody answered, and how many Sync refused. */
export function status(world: World): HTMLElement {
  const text = element('span', { 'data-testid': 'sandbox-status', role: 'status' });
  const dot = element('span', { class: 'dot', 'aria-hidden': 'true' });
  const details = element('ul', { class: 'details', 'data-testid': 'sandbox-unhandled', hidden: true });
  const button = element(
    'button',
    { class: 'status', onclick: () => void (details.hidden = !details.hidden), title: `World ${world.id}` },
    dot,
    text,
  );
  const show = (state: 'starting' | 'running' | 'trouble', words: string) => {
    button.dataset['state'] = state;
    text.textContent = words;
  };
  const fill = () => details.replaceChildren(...unhandled.map((request) => element('li', {}, request)));

  let failed = false;

  show('starting', 'Starting');
  window.addEventListener('sandbox-clients', (event) => {
    const { degraded } = (event as CustomEvent<{ degraded: boolean }>).detail;
    if (failed || unhandled.length > 0) return;
    if (degraded) show('trouble', 'Degraded');
    else show('running', 'Connected');
  });
  window.addEventListener('sandbox-unhandled', () => {
    fill();
    show('trouble', `${unhandled.length} unanswered`);
  });
  window.addEventListener('sandbox-failure', (event) => {
    details.replaceChildren(element('li', {}, String((event as CustomEvent<unknown>).detail)));
    details.hidden = false;
    failed = true;
    show('trouble', 'Failed');
  });
  const limits = element('span', {
    'data-testid': 'sandbox-limits',
    role: 'status',
    title: 'Requests above the limits of Twilio Sync, answered with 429',
  });
  window.addEventListener('sandbox-limits', (event) => {
    const refused = (event as CustomEvent<number>).detail;
    limits.textContent = refused > 0 ? `Sync refused ${refused}` : '';
  });
  return element('span', { class: 'state' }, button, details, limits);
}
