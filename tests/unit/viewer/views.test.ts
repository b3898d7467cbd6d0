import { isViewName, viewsEverywhere } from '../../../src/viewer/model/views';

it('knows Flex’s own views by their names', () => {
  expect(['agent-desktop', 'teams', 'queues-stats', 'admin'].every(isViewName)).toBe(true);
  expect(['acme-dashboard', 'Teams', undefined].some(isViewName)).toBe(false);
});

it('counts on every view but Admin, which Flex’s hosting installs or does not', () => {
  expect(viewsEverywhere).toEqual(['agent-desktop', 'teams', 'queues-stats']);
});
