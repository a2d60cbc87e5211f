/**
 * The pieces that the build cuts the built-in assessment into. What comes first may never lead another way than the whole
 * would, and nothing may get lost between two pieces.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { firstSectionOf, otherSectionsOf, outlineOf } from '../../.scripts/pieces.mjs';
import { assessment as builtIn } from '../../src/content/assessment.js';
import { joined } from '../../src/content/text.js';
import de from '../../src/content/text/de.js';
import en from '../../src/content/text/en.js';
import fr from '../../src/content/text/fr.js';
import nl from '../../src/content/text/nl.js';
import { askedAt, DONT_KNOW, newSession, pages, progress, transition } from '../../src/engine/index.js';
import type { Answer, Answers, Assessment, AssessmentText, Depth, Item } from '../../src/engine/index.js';
import { always } from '../engine/support/runs.js';

const whole: Assessment = builtIn;
const outline = outlineOf(whole);
const firstSection = new Set(whole.sections[0]?.items);
const first = whole.items.filter(({ id }) => firstSection.has(id));

describe('the outline of the built-in assessment', () => {
  for (const key of ['id', 'version', 'validation', 'minutes', 'quick', 'grid', 'sections'] as const) {
    test(`${key}: that of the whole`, () => assert.deepEqual(outline[key], whole[key]));
  }

  test('has the same questions', () => {
    const ids = ({ items }: Assessment) => items.map(({ id }) => id);
    assert.deepEqual(ids(outline), ids(whole));
  });

  test('has the first section as it is but for what answers are used for, and no options after it', () => {
    const begin = outline.items.slice(0, first.length).map((item, at) => ({ ...item, role: first[at]?.role }));
    assert.deepEqual(begin, first);
    const others = outline.items.slice(first.length);
    assert.deepEqual(
      others.flatMap(({ options }) => options),
      [],
    );
  });

  const anyAnswer = ({ options }: Item) =>
    fc.option(fc.constantFrom<Answer>(...options.map(({ id }) => id), DONT_KNOW), { nil: undefined });
  const answersToFirst: fc.Arbitrary<Answers> = fc
    .tuple(...first.map(anyAnswer))
    .map((answers) =>
      Object.fromEntries(first.flatMap(({ id }, at) => (answers[at] === undefined ? [] : [[id, answers[at]]]))),
    );

  for (const depth of ['full', 'quick'] satisfies Depth[]) {
    for (const layout of ['question', 'section'] as const) {
      test(`leads the same way through the first section: ${depth}, one ${layout} a page`, () => {
        const seen = (assessment: Assessment, answers: Answers) => {
          const asked = askedAt(assessment, depth);
          const place = (event: Parameters<typeof transition>[2]) =>
            transition(
              assessment,
              { ...newSession, answers, stage: 'question', at: 'profile.size' },
              event,
              layout,
              depth,
            );
          return {
            pages: pages(asked, answers, layout).map(({ items, section }) => [section.id, items.map(({ id }) => id)]),
            progress: progress(asked, answers),
            first: transition(assessment, { ...newSession, answers }, { type: 'start' }, layout, depth),
            after: place({ type: 'continue' }),
            before: place({ type: 'back' }),
          };
        };
        always(answersToFirst, (answers) => assert.deepEqual(seen(outline, answers), seen(whole, answers)));
      });
    }
  }
});

describe('the text of a language', () => {
  for (const [language, text] of Object.entries({ en, nl, de, fr })) {
    test(`${language}: its pieces come to the whole again`, () => {
      assert.deepEqual(joined(firstSectionOf(text, whole), otherSectionsOf(text, whole)), text);
    });
  }
});

describe('a question that is added in one place, and its text in one', () => {
  const added: Item = {
    id: 'use.added',
    type: 'single',
    options: [
      { id: 'no', value: 0 },
      { id: 'yes', value: 1 },
    ],
  };
  const more: Assessment = {
    ...whole,
    items: [...whole.items, added],
    sections: whole.sections.map((one) => (one.id === 'use' ? { ...one, items: [...one.items, added.id] } : one)),
  };

  test('is in the outline without its options', () => {
    assert.deepEqual(outlineOf(more).items.at(-1), { id: 'use.added', type: 'single', options: [] });
    assert.ok(
      outlineOf(more)
        .sections.find(({ id }) => id === 'use')
        ?.items.includes('use.added'),
    );
  });

  test('has its text with the other sections', () => {
    const words = { question: 'Was it added?', label: 'Added', options: { no: 'No', yes: 'Yes' } };
    const longer: AssessmentText = { ...en, items: { ...en.items, 'use.added': words } };
    assert.deepEqual(otherSectionsOf(longer, more).items['use.added'], words);
    assert.equal('use.added' in firstSectionOf(longer, more).items, false);
  });
});
