import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import { builtInDefinition } from '../../src/content/index.js';
import { parseDefinition } from '../../src/contract/index.js';
import { fieldsIn } from '../../src/element/fields/index.js';
import { firstLook } from '../../src/element/loading/first-look.js';
import type { ScanText } from '../../src/element/loading/scan.js';
import { askedAt } from '../../src/engine/index.js';
import type { Depth } from '../../src/engine/index.js';
import en from '../../src/i18n/en.js';
import { firstScreen } from '../../src/prerender/screen.js';
import { richDefinition } from '../contract/support/good.js';

const INSTRUMENTS = new URL('../content/instruments/', import.meta.url);

const definitions: [name: string, make: () => unknown][] = [
  ['the built-in one', async () => JSON.parse(JSON.stringify(await builtInDefinition())) as unknown],
  ['one with all that there may be', richDefinition],
  ...readdirSync(INSTRUMENTS)
    .filter((name) => name.endsWith('.json'))
    .map((name): [string, () => unknown] => [
      name,
      () => JSON.parse(readFileSync(new URL(name, INSTRUMENTS), 'utf8')) as unknown,
    ]),
];

describe('the first screen says before a definition is checked what it says afterwards', () => {
  for (const [name, make] of definitions) {
    for (const depth of ['full', 'quick'] as const) {
      test(`${name}, ${depth}`, async () => {
        const definition = await make();
        const seen = firstLook(definition, ['en']);
        const parsed = parseDefinition(definition);
        assert.ok(seen && parsed.ok);
        const { languages: _, texts, ...assessment } = parsed.value;
        const text = texts[seen.language];
        assert.ok(text);
        const whole = { assessment, text, stepCount: assessment.steps.length, language: seen.language };
        assert.equal(screen(seen, depth), screen(whole, depth));
      });
    }
  }
});

function screen(scan: Pick<ScanText, 'assessment' | 'text' | 'stepCount' | 'language'>, depth: Depth): string {
  return firstScreen({
    ...fieldsIn(['en']),
    ...scan,
    asked: askedAt(scan.assessment, depth),
    words: en,
    persist: 'none',
    resume: 'none',
    asksToSend: false,
    headingLevel: 2,
  });
}
