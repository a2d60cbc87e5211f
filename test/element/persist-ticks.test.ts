import { expect } from '@open-wc/testing';
import '../../src/define.js';
import en from '../../src/i18n/en.js';
import type { AiMaturityScan } from '../../src/index.js';
import { consoleDuring } from './support/console.js';
import { mount } from './support/mount.js';
import { begin, press, resultOf, shownResult } from './support/result.js';
import { withStorage } from './support/storage.js';
import { boxes, climbing, tick, ticked } from './support/ticks.js';

const KEY = 'ai-maturity-scan:ai-maturity';
interface Record {
  readonly ticks?: unknown;
}
const kept = () => (JSON.parse(localStorage.getItem(KEY) ?? 'null') as Record | null)?.ticks;
const first = () => shownResult({ answers: climbing, persist: 'local' });

/** The same visitor on another day. */
async function again(): Promise<AiMaturityScan> {
  const scan = await mount({ lang: 'en', persist: 'local' });
  await begin(scan);
  await press(scan, en.showResult);
  return scan;
}

async function told(scan: AiMaturityScan): Promise<void> {
  dispatchEvent(new StorageEvent('storage', { key: KEY, storageArea: localStorage }));
  await scan.updateComplete;
}

afterEach(() => localStorage.clear());

describe('ticks where answers are kept', () => {
  it('are there on the next visit: by item and value, and nothing else', async () => {
    const scan = await first();
    await tick(scan, 0, 2);
    const titles = ticked(scan);
    const stages = resultOf(scan).plan?.stages ?? [];
    expect(kept()).to.deep.equal([stages[0], stages[2]].map((stage) => ({ item: stage?.item, to: stage?.to })));
    scan.remove();
    expect(ticked(await again()).sort()).to.deep.equal(titles.sort());
  });

  it('are kept beside answers that are given later', async () => {
    const scan = await first();
    await tick(scan, 1);
    const before = kept();
    await press(scan, en.changeAnswers);
    await press(scan, en.showResult);
    expect([kept(), ticked(scan).length]).to.deep.equal([before, 1]);
  });

  it('are deleted with the answers', async () => {
    const scan = await first();
    await tick(scan, 0);
    await press(scan, en.draftDelete);
    await press(scan, en.startAgainYes);
    expect(localStorage.length).to.equal(0);
    scan.answers = { ...climbing, 'plans.motives': ['none'] };
    await scan.updateComplete;
    await begin(scan);
    await press(scan, en.showResult);
    expect([boxes(scan).length > 0, ticked(scan)]).to.deep.equal([true, []]);
  });

  it('of another tab: they are here, those that were taken back there are not, and the newest count', async () => {
    const scan = await first();
    await tick(scan, 0, 1);
    const other = await again();
    expect(ticked(other)).to.have.length(2);
    await tick(
      other,
      boxes(other).findIndex(({ checked }) => checked),
    );
    await tick(other, boxes(other).length - 1);
    await told(scan);
    expect(ticked(scan).sort()).to.deep.equal(ticked(other).sort());
    await tick(
      scan,
      boxes(scan).findIndex(({ checked }) => !checked),
    );
    await told(other);
    expect([ticked(other).length, ticked(other).sort()]).to.deep.equal([3, ticked(scan).sort()]);
  });

  it('that were deleted in another tab are gone here', async () => {
    const scan = await first();
    await tick(scan, 0);
    localStorage.clear();
    await told(scan);
    expect([scan.stage, scan.answers]).to.deep.equal(['intro', {}]);
    expect(kept()).to.equal(undefined);
  });

  const odd: [string, unknown][] = [
    ['text', 'all'],
    ['what is no stage', [null, 7, { item: 3, to: 1 }, { item: 'use.frequency' }]],
    ['stages that no plan has', [{ item: 'no-such-item', to: 1, more: 'text' }]],
  ];
  for (const [title, ticks] of odd) {
    it(`${title} in their place: nothing is ticked, and the answers are there`, async () => {
      (await first()).remove();
      const record = JSON.parse(localStorage.getItem(KEY) ?? '{}') as object;
      localStorage.setItem(KEY, JSON.stringify({ ...record, ticks }));
      const scan = await again();
      expect([scan.stage, ticked(scan)]).to.deep.equal(['result', []]);
      await tick(scan, 0);
      expect([ticked(scan).length, kept()])
        .to.have.nested.property('[1]')
        .that.has.length(1);
    });
  }

  it('that a browser refuses to keep last as long as the page', async () => {
    const scan = await first();
    const restore = withStorage([], ['setItem']);
    await consoleDuring(() => tick(scan, 0, 1));
    restore();
    expect([ticked(scan).length, kept()]).to.deep.equal([2, []]);
  });

  it('in the tab only: not in what the browser keeps', async () => {
    const scan = await shownResult({ answers: climbing, persist: 'session' });
    await tick(scan, 0);
    expect([localStorage.length, ticked(scan).length]).to.deep.equal([0, 1]);
    sessionStorage.clear();
  });
});

it('without the wish of the host ticks are not kept', async () => {
  const calls: string[] = [];
  const scan = await shownResult({ answers: climbing });
  const restore = withStorage(calls, []);
  await tick(scan, 0);
  restore();
  expect([calls, ticked(scan).length]).to.deep.equal([[], 1]);
  scan.remove();
});
