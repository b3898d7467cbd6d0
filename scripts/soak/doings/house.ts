import { roles } from '../house';
import { settle } from '../settle';
import { weathers } from '../weather';
import type { Doing } from './doing';

/** What happens round a person: windows, browsers, networks, time. */
export const houseDoings: readonly Doing[] = [
  {
    name: 'the functions are',
    often: 3,
    run: async ({ window, chance }) => {
      window.weather = chance.below(2) === 0 ? 'fine' : chance.one(weathers);
      await window.comeOnline();
      return { did: `${window.weather} for ${window.name}` };
    },
  },
  {
    name: 'storage is full',
    often: 1,
    run: async ({ window }) => {
      await window.fillStorage();
      return { did: window.name };
    },
  },
  {
    name: 'permission is',
    often: 2,
    run: async ({ window, chance }) => {
      const granted = chance.below(2) === 0;
      if (granted) await window.context.grantPermissions(['notifications']);
      else await window.context.clearPermissions();
      return { did: granted ? 'granted' : 'not given' };
    },
  },
  {
    name: 'time goes by',
    often: 2,
    run: async ({ window, chance }) => {
      const minutes = chance.one([1, 6, 20]);
      return (await window.comeBackAfter(minutes)) ? { did: `${minutes} minutes` } : null;
    },
  },
  {
    name: 'reload',
    often: 3,
    run: async ({ house, window }) => {
      // What storage did not take, and the functions have not, is gone with the page.
      if (window.storageIsFull) house.seen.clear();
      await window.reload();
      return { did: window.name };
    },
  },
  {
    name: 'open another window',
    often: 2,
    run: async ({ house, chance }) => {
      const name = chance.one(['tab', 'laptop']);
      if (house.has(name)) return null;
      await (name === 'tab' ? house.openTab() : house.openLaptop());
      return { did: name };
    },
  },
  {
    name: 'close a window',
    often: 1,
    run: async ({ house, window }) => {
      if (window === house.first) return null;
      if (window.storageIsFull) house.seen.clear();
      await house.close(window);
      return { did: window.name };
    },
  },
  {
    name: 'somebody else signs in',
    often: 1,
    run: async ({ house, chance }) => {
      await house.changeRole(chance.one(roles));
      return { did: house.role };
    },
  },
  {
    name: 'all is quiet',
    often: 2,
    run: async ({ house }) => {
      const wrong = await settle(house);
      return wrong.length > 0 ? { wrong } : { did: house.windows.map(({ name }) => name).join(', ') };
    },
  },
];
