import { expect, test } from '../../support/browser/sandbox';
import { neverMet } from '../../support/faults/asPluginSees';
import { faults } from '../../support/faults/table';
import { keptBy, Walk, walker } from '../../support/faults/walk';

/** The fault matrix: `npm run test:faults` walks under every fault of the table, the test command under a few of each kind. */
const all = process.env['FAULTS'] === 'all';

// Progress that is lost in a race would be there on another try.
test.describe.configure({ retries: 0 });

for (const fault of faults.filter(({ quick }) => all || quick)) {
  test(fault.name, async ({ page, sandbox }, info) => {
    const world = `fault-${Date.now()}-${info.parallelIndex}`;
    await page.addInitScript(({ key, record }) => {
      // Once: a reload finds what the page kept.
      if (sessionStorage.getItem('fault-seeded')) return;
      sessionStorage.setItem('fault-seeded', 'yes');
      localStorage.setItem(key, record);
    }, keptBy(world));
    await fault.prepare?.(page);
    const address = { ...walker, world, ...fault.address };
    await (fault.idle ? sandbox.openWithoutUs(address) : sandbox.open(address));
    await fault.strike?.(sandbox);
    const walk = new Walk(sandbox, fault);
    try {
      await walk.go();
      // The first question to the functions is spread over some seconds, and may come after a quick walk.
      await expect.poll(() => neverMet(page), 'the fault was never met').toEqual([]);
      await walk.lostNothing(world);
    } finally {
      await fault.mend?.(sandbox);
      info.annotations.push({ type: 'cells', description: JSON.stringify([...walk.seen]) });
    }
    const uncaught = sandbox.defects.splice(0).filter((defect) => !fault.throws?.test(defect));
    expect(uncaught, 'no uncaught error').toEqual([]);
  });
}
