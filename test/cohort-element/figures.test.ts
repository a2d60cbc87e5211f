/** What the tag shows of a file. */
import { expect } from '@open-wc/testing';
import { cohortFile } from './support/cohort.js';
import { mount, textOf } from './support/mount.js';

describe('figures of 64 bakers', () => {
  it('says who they are, how many, when, and that they are not all there are', async () => {
    const shown = textOf(await mount(), 'page');
    expect(shown).to.include('64 firms did the scan, from quarter 1 of 2026 to quarter 3 of 2026.');
    expect(shown).to.include('Who was asked: Members of the association of bakers.');
    expect(shown).to.include('not all firms that exist');
    expect(shown).to.include('This method has not yet been validated.');
  });

  it('has the steps, the highest first, with share, and in words', async () => {
    const shown = await mount();
    expect(textOf(shown, 'ladder')).to.match(
      /Of 64 firms, about half are on step 2: Exploring\..*Step 4 or 5: Integrated or Strategic 16% Step 3: Occasional 16% Step 2: Exploring 50% Step 1: Not started 19%/,
    );
  });

  it('has a table beside each picture, with numbers and the interval', async () => {
    const { root } = await mount();
    const rows = [...root.querySelectorAll('.page [part="ladder"] tbody tr')];
    // Wilson's interval of 32 of 64: 38.1 to 61.9 per cent.
    expect(rows.map((row) => [...row.children].map(({ textContent }) => textContent.trim()).join(' '))).to.include(
      'Step 2: Exploring 50% 38% to 62% 32 64',
    );
    for (const table of root.querySelectorAll('table')) expect(table.caption?.textContent.trim()).not.to.equal('');
  });

  it('has what they chose, the most frequent first, beside official figures with their own base', async () => {
    const shown = await mount();
    const text = textOf(shown, 'barriers');
    expect(text).to.include(
      'Of 64 firms, about three quarters named “We lack the right data, or our data are not in order”.',
    );
    expect(text.indexOf('75%')).to.be.lessThan(text.indexOf('50%'));
    expect(textOf(shown, 'official')).to.match(
      /European Union, 2025, firms with 10 to 49 people: of those that thought about AI and do not use it/,
    );
    expect(textOf(shown, 'official')).to.include('other firms, asked another question');
  });

  it('shows the official figures of a country, or else those of the EU', async () => {
    const dutch = await mount({ country: 'NL' });
    expect(textOf(dutch, 'official')).to.include('Netherlands, 2025');
    expect(textOf(await mount({ country: 'CH' }), 'official')).to.include('European Union');
  });

  it('says what is held back, without a hint of how many', async () => {
    const shown = await mount();
    expect(textOf(shown, 'groups')).to.include(
      'firms with 10 people or more: Held back, so that no firm can be recognised.',
    );
    expect(textOf(shown, 'cells')).to.include('Know · Organisation: Held back, so that no firm can be recognised.');
    const bars = shown.root.querySelectorAll('.page [part="cells"] .stacked-bar');
    expect(bars.length).to.equal(1);
    expect(textOf(shown, 'barriers')).to.include(
      'Held back, so that no firm can be recognised: We lack knowledge or skills;',
    );
  });

  it('shows the figures of a group that is chosen, and says so', async () => {
    const shown = await mount();
    const select = shown.root.querySelector('select');
    if (!select) throw new Error('There is nothing to choose from.');
    expect([...select.options].map(({ text }) => text)).to.deep.equal([
      'All firms',
      'firms with 1 to 9 people',
      'firms with 10 people or more (held back)',
      'Shop, web shop, wholesale or car trade',
    ]);
    select.selectedIndex = 1;
    select.dispatchEvent(new Event('change'));
    await shown.tag.updateComplete;
    expect(textOf(shown, 'ladder')).to.include(
      'Of 30 firms, about two thirds are on step 1 or 2: Not started or Exploring.',
    );
    expect(shown.root.querySelector('[part="filter"] [role="status"]')?.textContent).to.include(
      'firms with 1 to 9 people',
    );
    select.selectedIndex = 2;
    select.dispatchEvent(new Event('change'));
    await shown.tag.updateComplete;
    expect(textOf(shown, 'ladder')).to.include('There are no figures on this.');
  });

  it('marks made-up firms in every picture, and only those', async () => {
    const { root } = await mount({ cohort: cohortFile({ synthetic: true }) });
    const figures = [...root.querySelectorAll('figure')];
    expect(figures.length).to.be.greaterThan(8);
    expect(figures.filter((figure) => !figure.textContent.includes('Made-up firms'))).to.deep.equal([]);
    expect((await mount()).root.textContent).not.to.include('Made-up');
  });

  it('has the words of the page in place of its own', async () => {
    const messages = { choiceSentence: 'Of {count} bakers, {share} named “{label}”.' };
    expect(textOf(await mount({ messages }), 'barriers')).to.include('Of 64 bakers, about three quarters named');
  });

  const LANGUAGES: readonly [string, RegExp][] = [
    ['nl', /Van 64 bedrijven staat ongeveer de helft op stap 2: Verkennen\./],
    ['de', /Von 64 Betrieben auf Stufe 2, Ausprobieren: etwa die Hälfte\./],
    ['fr', /Sur 64 entreprises, environ la moitié sont au niveau 2 : Premiers essais\./],
  ];
  for (const [lang, sentence] of LANGUAGES) {
    it(`speaks "${lang}", and English when that is asked for`, async () => {
      const shown = await mount({ lang });
      expect(textOf(shown, 'ladder')).to.match(sentence);
      shown.tag.lang = 'en';
      await shown.tag.updateComplete;
      expect(textOf(shown, 'ladder')).to.include('about half');
    });
  }

  it('figures counted by another version are shown, and it is said', async () => {
    const { assessment } = cohortFile();
    const shown = await mount({ cohort: cohortFile({ assessment: { ...assessment, version: '1.9.0' } }) });
    shown.root.querySelector<HTMLDetailsElement>('[part~="about"] details')?.toggleAttribute('open', true);
    expect(textOf(shown, 'about')).to.include('These firms were counted by version 1.9.0');
    expect(textOf(shown, 'ladder')).to.include('about half');
  });
});
