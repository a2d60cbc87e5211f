/** Files that cannot be shown: each is refused with its place and cure, in the tag and as an event. */
import { expect } from '@open-wc/testing';
import type { CohortFile } from '../../src/cohort-element/index.js';
import { attempt } from './support/attempt.js';
import { cohortFile } from './support/cohort.js';
import { mount, textOf } from './support/mount.js';
import { serve } from '../element/support/sources.js';

const bad = (value: unknown) => value as CohortFile;

describe('what cannot be shown', () => {
  const ROWS: readonly [string, unknown, path: string, cure: RegExp][] = [
    ['a text', 'figures', '$', /object/],
    ['a key too many', { ...cohortFile(), onclick: 'alert(1)' }, '$.onclick', /a key of the format/],
    [
      'of another assessment',
      cohortFile({ assessment: { ...cohortFile().assessment, id: 'coffee' } }),
      '$.assessment.id',
      /assessment-src/,
    ],
    [
      'a question that the version has not',
      { ...cohortFile(), tables: [{ ...cohortFile().tables[0], variable: 'x' }] },
      '$.tables[0]',
      /Make the file again/,
    ],
  ];
  for (const [title, file, path, cure] of ROWS) {
    it(title, async () => {
      const { lines, shown } = await attempt(() => mount({ cohort: bad(file) }));
      expect(shown.errors.map(({ code }) => code)).to.deep.equal(['cohort-invalid']);
      expect(shown.errors[0]?.path).to.equal(path);
      expect(shown.errors[0]?.message).to.match(cure);
      expect(textOf(shown, 'error')).to.include('The figures cannot be shown.').and.to.include(path);
      expect(lines.length).to.equal(1);
      shown.tag.cohort = cohortFile();
      await shown.tag.updateComplete;
      expect(textOf(shown, 'ladder')).to.include('about half');
    });
  }

  it('texts of a file are texts', async () => {
    const shown = await mount({ cohort: cohortFile({ population: '<img src=x onerror=alert(1)>' }) });
    expect(textOf(shown, 'page')).to.include('<img src=x onerror=alert(1)>');
    expect(shown.root.querySelector('img')).to.equal(null);
  });

  it('an address with no file: a button tries again', async () => {
    const served = serve({ '/cohort.json': () => new Response('', { status: 404 }) });
    const { shown } = await attempt(() => mount({ src: '/cohort.json' }));
    served.restore();
    expect(shown.errors[0]?.code).to.equal('load-failed');
    const now = serve({ '/cohort.json': () => Response.json(cohortFile()) });
    shown.root.querySelector<HTMLButtonElement>('[part="error"] button')?.click();
    await shown.tag.updateComplete;
    now.restore();
    expect(textOf(shown, 'ladder')).to.include('about half');
  });

  it('JSON that breaks off: line and column', async () => {
    const served = serve({ '/cohort.json': () => new Response('{ "kind": ') });
    const { shown } = await attempt(() => mount({ src: '/cohort.json' }));
    served.restore();
    expect(shown.errors[0]?.message).to.match(/line 1, column 11/);
  });

  it('settings that cannot be: told, and the default is used', async () => {
    const { shown } = await attempt(() => mount({ country: 'Holland', headingLevel: 9 }));
    expect(shown.errors.map(({ path }) => path).sort()).to.deep.equal(['country', 'heading-level']);
    expect(shown.root.querySelector('.page h2[part="title"]')).not.to.equal(null);
  });
});
