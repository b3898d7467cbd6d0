import type { Saved, World } from './world';

const idKey = 'flex-sandbox:world';
const stateKey = (id: string) => `flex-sandbox:world:${id}`;
const pluginKeys = 'flex-onboarding:';

/** The world of this tab: the one in the address, else the one it had, else a new one. */
export function worldId(asked: string | null): string {
  const id = asked ?? sessionStorage.getItem(idKey) ?? crypto.randomUUID().slice(0, 8);
  sessionStorage.setItem(idKey, id);
  return id;
}

export function loadWorld(id: string): Saved | null {
  const text = sessionStorage.getItem(stateKey(id));
  return text === null ? null : (JSON.parse(text) as Saved);
}

/** Writes the world down after every change. */
export function keepSaved(world: World): void {
  const save = () => sessionStorage.setItem(stateKey(world.id), JSON.stringify(snapshot(world)));
  save();
  world.listen(save);
}

function snapshot(world: World): Saved {
  const changed = world.allWorkers().filter(({ version }) => version > 0);
  return {
    startedAt: world.startedAt,
    interactions: world.allInteractions(),
    workers: Object.fromEntries(
      changed.map(({ person, activity, activitySince, attributes, version }) => [
        person.workerSid,
        { activity, activitySince, attributes, version },
      ]),
    ),
  };
}

/** Forgets the world and what the plugin kept in this browser; the next load begins a new one. */
export function forgetWorld(): void {
  for (const key of Object.keys(sessionStorage)) {
    if (key.startsWith(idKey)) sessionStorage.removeItem(key);
  }
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith(pluginKeys)) localStorage.removeItem(key);
  }
}
