import { expect } from '@open-wc/testing';
import '../../src/define.js';
import en from '../../src/i18n/en.js';
import { hear } from './support/events.js';
import { mount } from './support/mount.js';
import { textIn } from './support/screen.js';
import { shownResult } from './support/result.js';
import { complete, small } from './support/small.js';
import type { LooseDefinition } from './support/small.js';

const tag = (change: (it: LooseDefinition) => void) =>
  mount({ assessment: small(change), lang: 'en', persist: 'local' });

afterEach(() => localStorage.clear());

describe('a definition that has changed since', () => {
  const change = (it: LooseDefinition) => {
    Object.assign(it.items[1] ?? {}, {
      options: [
        { id: 'ground', value: 0 },
        { id: 'pods', value: 1 },
      ],
    });
    for (const { items } of Object.values(it.texts)) {
      Object.assign(items['coffee.beans'] ?? {}, { options: { ground: 'Ground', pods: 'Pods' } });
    }
  };

  it('the visitor is told, and what fits is filled in', async () => {
    (await shownResult({ assessment: small(), answers: complete, persist: 'local' })).remove();
    const heard = hear();
    const scan = await tag(change);
    expect(textIn(scan, 'draft')).to.include(en.draftChanged);
    expect(scan.answers).to.deep.equal({ 'coffee.how-often': 'weekly', extras: ['milk'] });
    expect(heard.types()).to.deep.equal([]);
  });

  it('only its words: nothing has changed', async () => {
    (await shownResult({ assessment: small(), answers: complete, persist: 'local' })).remove();
    const scan = await tag((it) => Object.assign(it.texts.en, { title: 'Coffee, again' }));
    expect(textIn(scan, 'draft')).to.include(en.draftResumed);
    expect(scan.answers).to.deep.equal(complete);
  });
});
