import { storageOf } from '../../../src/browser/storage';
import { localProgressIn } from '../../../src/progress/localProgress';
import { emptyRecord, type ProgressRecord } from '../../../src/progress/model/record';

const owner = { accountSid: 'ACxx', workerSid: 'WKxx' };
const key = 'flex-onboarding:progress:ACxx:WKxx';
const recordWith = (id: string): ProgressRecord => ({
  ...emptyRecord,
  steps: { [id]: { done: { at: 1, by: 'platform', evidence: {} } } },
});
const warned = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
const storage = storageOf(window);
const here = () => localProgressIn(storage, owner, () => 1234);

beforeEach(() => {
  localStorage.clear();
  warned.mockClear();
});

describe('progress in this browser', () => {
  it('is there again after a reload', () => {
    here().save(recordWith('open-teams'));
    expect(here().load()).toEqual(recordWith('open-teams'));
  });

  it('belongs to one worker of one account', () => {
    here().save(recordWith('open-teams'));
    expect(localProgressIn(storage, { ...owner, workerSid: 'WKyy' }, () => 0).load()).toBeUndefined();
  });

  it('is joined with what another tab kept meanwhile', () => {
    here().save(recordWith('open-teams'));
    here().save(recordWith('open-admin'));
    expect(Object.keys(here().load()?.steps ?? {})).toEqual(['open-admin', 'open-teams']);
  });

  it('is set aside, not lost, where storage has no room for it twice', () => {
    const broken = JSON.stringify({ v: 2, later: 'x'.repeat(1000) });
    localStorage.setItem(key, broken);
    const nearlyFull: typeof storage = {
      ...storage,
      set: (name, text) =>
        JSON.stringify(localStorage).length + text.length < 2000 && storage.set(name, text),
    };
    expect(localProgressIn(nearlyFull, owner, () => 1234).load()).toBeUndefined();
    expect(localStorage.getItem('flex-onboarding:set-aside:ACxx:WKxx:1234')).toBe(broken);
  });

  it.each([
    '{',
    '[]',
    '{"v":2}',
    '{"v":1,"steps":{"a":{"done":{"at":"now"}}},"dismissed":{},"hidden":{"at":0,"value":false}}',
  ])('is set aside, not lost, when it cannot be read: %s', (broken) => {
    localStorage.setItem(key, broken);
    expect(here().load()).toBeUndefined();
    expect(localStorage.getItem('flex-onboarding:set-aside:ACxx:WKxx:1234')).toBe(broken);
    expect(warned).toHaveBeenCalledTimes(1);
    expect(here().save(recordWith('open-teams'))).toBe('kept');
    expect(here().load()).toEqual(recordWith('open-teams'));
  });

  it('survives a storage that is full', () => {
    const full = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(here().save(recordWith('open-teams'))).toBe('failed');
    full.mockRestore();
  });

  it('says when another tab has kept it all already', () => {
    here().save(recordWith('open-teams'));
    expect(here().save(recordWith('open-teams'))).toBe('known');
  });

  it('tells what another tab keeps, and ignores what it cannot read', () => {
    const heard: ProgressRecord[] = [];
    const stop = here().follow((record) => heard.push(record));
    const tell = (newValue: string | null) =>
      window.dispatchEvent(new StorageEvent('storage', { key, newValue }));
    tell(JSON.stringify(recordWith('open-teams')));
    tell('{');
    tell(null);
    stop();
    tell(JSON.stringify(recordWith('open-admin')));
    expect(heard).toEqual([recordWith('open-teams')]);
  });
});
