// Runs in every engine: markup.
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import en from '../../src/i18n/en.js';
import type { AiMaturityScan } from '../../src/index.js';
import { consoleDuring } from './support/console.js';
import { hear, next } from './support/events.js';
import { names } from './support/screen.js';
import { until } from './support/until.js';

let place: HTMLElement;
beforeEach(() => {
  place = document.createElement('main');
  document.body.append(place);
});
afterEach(() => place.remove());

/** As a browser reads it at the end of what is around the tag. */
async function parsed(html: string): Promise<AiMaturityScan> {
  place.innerHTML = html;
  const scan = place.querySelector('ai-maturity-scan');
  if (!scan) throw new Error('There is no scan');
  await scan.updateComplete;
  return scan;
}

const isSeen = (selector: string) => (place.querySelector<HTMLElement>(selector)?.offsetHeight ?? 0) > 0;

describe('a tag that is closed with a slash', () => {
  const pages: [string, string][] = [
    ['a paragraph after it', '<ai-maturity-scan lang="en" />\n<p id="after">Call us.</p>\n'],
    ['the rest of a page', '<ai-maturity-scan lang="en" /><h2 id="after">Contact</h2><p>Call us.</p>'],
    ['a form', '<ai-maturity-scan lang="en" /><div><form><input id="after"></form></div>'],
    ['many words', `<ai-maturity-scan lang="en" /><p id="after">${'word '.repeat(60)}</p>`],
    ['words in one line with it', '<p><ai-maturity-scan lang="en" /><br><b id="after">Call</b> us.</p>'],
    ['a second one', '<ai-maturity-scan lang="en" /><p id="after">Between</p><ai-maturity-scan lang="nl" />'],
    ['a footer of the site', '<div><ai-maturity-scan lang="en" /><footer><p id="after">Us</p></footer></div>'],
    [
      'a paragraph in a container of its own',
      '<div><ai-maturity-scan lang="en" />\n<p id="after">Call us.</p></div><p>Below</p>',
    ],
    ['a picture with its title', '<ai-maturity-scan lang="en" /><figure id="after"><img alt="">Us</figure>'],
    ['a field of its own', '<div><ai-maturity-scan lang="en" /><label id="after">Name</label></div>'],
    [
      'words behind a second one',
      '<ai-maturity-scan lang="en" /><hr><ai-maturity-scan lang="nl" /><p id="after">Call us.</p>',
    ],
    [
      'what a script put behind it later',
      '<ai-maturity-scan lang="en" /><h2 id="after">Us</h2></ai-maturity-scan><div></div>',
    ],
  ];
  for (const [title, html] of pages) {
    it(`${title}: is seen below the scan, and the page is told once`, async () => {
      const heard = hear();
      const lines = await consoleDuring(async () => {
        const told = next('scan-error');
        const scan = await parsed(html);
        await told;
        await until(() => isSeen('#after'), 'what follows is seen');
        scan.requestUpdate();
        await scan.updateComplete;
      });
      const scan = place.querySelector('ai-maturity-scan');
      expect(scan && names(scan, 'button')[0]).to.equal(en.start);
      const below = place.querySelector('#after')?.getBoundingClientRect().top ?? 0;
      expect(below).to.be.at.least(
        scan?.shadowRoot?.querySelector('.scan')?.getBoundingClientRect().bottom ?? Infinity,
      );
      expect(heard.errors().map(({ code }) => code)).to.deep.equal(['markup-invalid']);
      expect([lines.length, lines[0]?.includes('<ai-maturity-scan></ai-maturity-scan>')]).to.deep.equal([1, true]);
    });
  }

  it('is seen again after the scan could not be shown, without being told twice', async () => {
    const heard = hear();
    await consoleDuring(async () => {
      const told = next('scan-error');
      const scan = await parsed('<ai-maturity-scan lang="en" />\n<p id="after">Call us.</p>\n');
      await told;
      for (const src of ['data:,broken', '']) {
        scan.src = src;
        await scan.updateComplete;
        await until(() => isSeen('#after'), 'what follows is seen');
      }
    });
    expect(heard.errors().filter(({ code }) => code === 'markup-invalid')).to.have.length(1);
  });

  it('what is put in later is seen too', async () => {
    const scan = await parsed('<ai-maturity-scan lang="en" />');
    await consoleDuring(async () => {
      const told = next('scan-error');
      scan.insertAdjacentHTML('beforeend', '<h2 id="after">Contact</h2>');
      await told;
    });
    await until(() => isSeen('#after'), 'what follows is seen');
  });
});

describe('what stands inside for the time until the scan is ready', () => {
  const pages: [string, string][] = [
    [
      'closed, with a line break after it',
      '<ai-maturity-scan lang="en">\n<h2 id="in">Wait</h2>\n</ai-maturity-scan>\n',
    ],
    ['closed, with words after it', '<ai-maturity-scan lang="en"><h2 id="in">Wait</h2></ai-maturity-scan> and more'],
    ['closed, with a note after it', '<ai-maturity-scan lang="en"><h2 id="in">Wait</h2></ai-maturity-scan><!-- -->'],
    [
      'short, in a page without white space',
      '<ai-maturity-scan lang="en"><p id="in">Please wait.</p></ai-maturity-scan>',
    ],
    [
      'a picture and a link',
      '<ai-maturity-scan lang="en"><img alt="" id="in"><a href="#x">Other way</a></ai-maturity-scan>',
    ],
    [
      'only what is for a slot',
      '<ai-maturity-scan lang="en"><div slot="result" id="in"><h2>Call</h2></div></ai-maturity-scan>',
    ],
    ['only white space', '<ai-maturity-scan lang="en">\n</ai-maturity-scan>'],
  ];
  for (const [title, html] of pages) {
    it(`${title}: goes without a word`, async () => {
      const heard = hear();
      const scan = await parsed(html);
      // What looks for such mistakes has looked by the time that this has been told.
      const told = next('scan-error');
      await consoleDuring(async () => {
        Object.assign(scan, { layout: 'carousel' });
        await told;
      });
      await scan.updateComplete;
      expect([isSeen('#in'), heard.errors().map(({ code }) => code)]).to.deep.equal([false, ['attribute-invalid']]);
    });
  }
});
