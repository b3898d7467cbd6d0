import { defaults, hrefOf, type Address } from '../../address';
import type { World } from '../world/world';
import { actions } from './actions';
import css from './bar.css';
import { controls, type Control } from './controls';
import { element } from './dom';
import { status } from './status';

/**
 * The control bar: below Flex, outside its root, in plain elements, so that nothing Flex or the plugin does can break it
 * and it can break neither. Every choice is an address: it changes the URL and loads it.
 */
export function mountBar(world: World, address: Address): void {
  const root = document.getElementById('sandbox');
  if (!root || address.bar === 'off') return;
  const drawer = element('div', { class: 'drawer', id: 'sandbox-drawer', hidden: true });
  drawer.append(...controls.filter(({ main }) => !main).map((control) => choice(control, address)));
  const bar = element(
    'div',
    { class: 'bar', role: 'toolbar', 'aria-label': 'Sandbox' },
    status(world),
    ...controls.filter(({ main }) => main).map((control) => choice(control, address)),
    more(drawer),
    element('span', { class: 'gap' }),
    ...actions(world, address),
    fold(root),
  );
  root.replaceChildren(element('style', {}, css), drawer, bar);
  root.dataset['testid'] = 'sandbox-bar';
  root.toggleAttribute('data-folded', address.bar === 'closed');
}

function choice({ name, label, options }: Control, address: Address): HTMLElement {
  const current = String(address[name] ?? '');
  // An address written by hand may hold a value that the bar does not offer.
  const all = options.some(([value]) => value === current)
    ? options
    : [...options, [current, current] as const];
  const select = element(
    'select',
    {
      'data-testid': `sandbox-${name}`,
      onchange: () => {
        const value = select.value;
        go({ ...address, [name]: value === '' ? defaults[name] : value });
      },
    },
    ...all.map(([value, text]) => element('option', { value, selected: value === current }, text)),
  );
  return element('label', {}, element('span', {}, label), select);
}

/** Loads another address; the view stays the one that is open now, not the one that was opened first. */
function go(address: Address): void {
  const view = location.pathname.split('/')[1] || address.view;
  window.top?.location.assign(hrefOf({ ...address, view }));
}

function more(drawer: HTMLElement): HTMLElement {
  const button = element(
    'button',
    {
      'data-testid': 'sandbox-more',
      'aria-controls': drawer.id,
      'aria-expanded': String(!drawer.hidden),
      onclick: () => {
        drawer.hidden = !drawer.hidden;
        button.setAttribute('aria-expanded', String(!drawer.hidden));
      },
    },
    'More',
  );
  return button;
}

function fold(root: HTMLElement): HTMLElement {
  return element(
    'button',
    {
      class: 'fold',
      'data-testid': 'sandbox-fold',
      'aria-label': 'Fold or unfold the sandbox bar',
      onclick: () => void root.toggleAttribute('data-folded'),
    },
    '▾',
  );
}
