import { expect } from '@open-wc/testing';
import '../../src/define.js';
import en from '../../src/i18n/en.js';
import type { AiMaturityScan } from '../../src/index.js';
import { consoleDuring } from './support/console.js';
import { hear } from './support/events.js';
import { mount, mountHtml } from './support/mount.js';
import { all, names } from './support/screen.js';
import { complete, HOW_OFTEN, small } from './support/small.js';
import { Visitor } from './support/visitor.js';

const tag = (attributes: string) => `<ai-maturity-scan lang="en" ${attributes}></ai-maturity-scan>`;
const topLevel = (scan: AiMaturityScan) => all(scan, 'heading')[0]?.localName;

describe('what a host cannot set is reported, and the default holds', () => {
  const cases: [string, string, string][] = [
    ['layout', 'layout="carousel"', 'layout'],
    ['layout in capitals', 'layout="SECTION"', 'layout'],
    ['heading level 7', 'heading-level="7"', 'heading-level'],
    ['heading level, half', 'heading-level="2.5"', 'heading-level'],
    ['heading level in words', 'heading-level="two"', 'heading-level'],
  ];
  for (const [title, attribute, path] of cases) {
    it(title, async () => {
      const heard = hear();
      let scan: AiMaturityScan | undefined;
      const lines = await consoleDuring(async () => {
        scan = await mountHtml(tag(attribute));
        scan.start();
        await scan.updateComplete;
      });
      expect(scan && names(scan, 'group')).to.have.length(1);
      expect(scan && topLevel(scan)).to.equal('h2');
      expect(heard.errors().map(({ code, path: at }) => [code, at])).to.deep.equal([['attribute-invalid', path]]);
      expect(heard.events[0]).to.include({ bubbles: true, composed: true });
      expect(lines).to.have.length(1);
      const [, value = ''] = /"(.*)"/.exec(attribute) ?? [];
      const given = /^[\d.]+$/.test(value) ? value : JSON.stringify(value);
      expect(lines[0]).to.include(`warn: <ai-maturity-scan> attribute-invalid at ${path}: It cannot be ${given}. Use `);
    });
  }

  it('the same mistake twice: told twice, written to the console once', async () => {
    const heard = hear();
    const lines = await consoleDuring(async () => {
      const scan = await mountHtml(tag('layout="a"'));
      for (const layout of ['section', 'a']) {
        scan.setAttribute('layout', layout);
        await scan.updateComplete;
      }
    });
    expect([heard.errors().length, lines.length]).to.deep.equal([2, 1]);
  });

  const quiet: [string, (scan: AiMaturityScan) => void][] = [
    [
      'the attributes are taken away',
      (scan) => ['layout', 'heading-level', 'src'].forEach((name) => scan.removeAttribute(name)),
    ],
    ['properties are set to undefined, as frameworks do', (scan) => unset(scan, undefined)],
    ['properties are set to null', (scan) => unset(scan, null)],
    [
      'properties are set as Vue does for undefined',
      (scan) => Object.assign(scan, { layout: '', headingLevel: 0, src: '' }),
    ],
    [
      'attributes are there, and empty',
      (scan) => ['layout', 'heading-level', 'src'].forEach((name) => scan.setAttribute(name, '')),
    ],
  ];
  for (const [title, change] of quiet) {
    it(`${title}: the default, without a complaint`, async () => {
      const heard = hear();
      const scan = await mountHtml(
        tag(`layout="section" heading-level="4" src="data:,${encodeURIComponent(JSON.stringify(small()))}"`),
      );
      expect([names(scan, 'heading')[0], topLevel(scan)]).to.deep.equal(['Coffee check', 'h4']);
      const lines = await consoleDuring(async () => {
        change(scan);
        await scan.updateComplete;
        scan.start();
        await scan.updateComplete;
      });
      expect([heard.errors(), lines]).to.deep.equal([[], []]);
      expect(names(scan, 'group')).to.deep.equal(['What does your firm mainly do?']);
      expect(topLevel(scan)).to.equal('h2');
    });
  }
});

describe('heading level', () => {
  for (const level of [1, 2, 3, 4, 5, 6]) {
    it(`${level}: every heading fits it on every page`, async () => {
      const scan = await mount({ lang: 'en', assessment: small(), answers: complete, headingLevel: level });
      const visitor = new Visitor(scan);
      const sub = Math.min(level + 1, 6);
      const check = () => {
        const [top, ...others] = all(scan, 'heading').map((element) => Number(element.localName.slice(1)));
        expect([top, ...new Set(others)]).to.deep.equal(others.length > 0 ? [level, sub] : [level]);
      };
      check();
      await visitor.press(en.resume);
      check();
      await visitor.press(`Change: ${HOW_OFTEN}`);
      check();
      scan.layout = 'section';
      await scan.updateComplete;
      check();
      await visitor.press(en.back);
      await visitor.press(en.showResult);
      check();
    });
  }
});

describe('layout', () => {
  it('can change on the way: the same question stays in view', async () => {
    const scan = await mount({ lang: 'en', assessment: small(), answers: { 'coffee.how-often': 'daily' } });
    scan.start();
    await scan.updateComplete;
    expect(names(scan, 'group')).to.deep.equal(['Which beans?']);
    scan.layout = 'section';
    await scan.updateComplete;
    expect(names(scan, 'group')).to.deep.equal([HOW_OFTEN, 'Which beans?']);
    scan.layout = 'question';
    await scan.updateComplete;
    expect(names(scan, 'group')).to.deep.equal(['Which beans?']);
  });
});

function unset(scan: AiMaturityScan, nothing: unknown): void {
  Object.assign(scan, { assessment: nothing, headingLevel: nothing, layout: nothing, messages: nothing, src: nothing });
}
