import { hrefOf, type Address } from '../../address';
import type { Channel } from '../world/catalog';
import { mayBecome, type Interaction, type Status } from '../world/interaction';
import { forgetWorld } from '../world/saved';
import type { World } from '../world/world';
import { element } from './dom';

const offers: readonly (readonly [Channel, string])[] = [
  ['voice', 'Call'],
  ['sms', 'SMS'],
  ['chat', 'Chat'],
  ['default', 'Task'],
];

/** What a person can make happen: a customer turns up, goes away; the day starts over. */
export function actions(world: World, address: Address): HTMLElement[] {
  const hangUp = button('hang-up', 'Hang up', () => hangUpFor(world));
  const complete = button('complete', 'Complete', () => move(world, 'completed'));
  const refresh = () => {
    hangUp.disabled = !candidate(world, 'wrapping') && !candidate(world, 'canceled') && !monitored(world);
    complete.disabled = !candidate(world, 'completed');
  };
  refresh();
  world.listen(refresh);
  return [
    element(
      'span',
      { class: 'group', role: 'group', 'aria-label': 'Offer' },
      element('span', { class: 'label' }, 'Offer'),
      ...offers.map(([channel, text]) => button(`offer-${channel}`, text, () => void world.offer(channel))),
    ),
    hangUp,
    complete,
    button('start-over', 'Start over', () => startOver(address)),
  ];
}

function button(name: string, text: string, onclick: () => void): HTMLButtonElement {
  return element('button', { 'data-testid': `sandbox-${name}`, onclick }, text);
}

/** The person's newest interaction that may go to a status. */
function candidate(world: World, status: Status): Interaction | undefined {
  const mine = world.allInteractions().filter(({ workerSid }) => workerSid === world.me.workerSid);
  // A task of the default channel has nobody on the line, and Flex completes it without wrapping up.
  const fits = (one: Interaction) =>
    mayBecome(one, status) && !(status === 'wrapping' && one.channel === 'default');
  return mine.reverse().find(fits);
}

const monitored = (world: World) => world.allInteractions().find((interaction) => interaction.monitored);

function move(world: World, status: Status): void {
  const interaction = candidate(world, status);
  if (interaction) world.move(interaction, status);
}

/**
 * Ends the line: the person stops to listen in; else the customer leaves what was accepted, for the worker to wrap up; else
 * the customer gives up waiting.
 */
function hangUpFor(world: World): void {
  const listening = monitored(world);
  if (listening) world.monitor(listening, false);
  else move(world, candidate(world, 'wrapping') ? 'wrapping' : 'canceled');
}

function startOver(address: Address): void {
  forgetWorld();
  window.top?.location.assign(hrefOf({ ...address, world: null }));
}
