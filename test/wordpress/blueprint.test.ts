/** The blueprint by which the directory of plugins shows a preview in WordPress Playground. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { z } from 'zod';

const read = (path: string) => readFileSync(new URL(`../../src/wordpress/${path}`, import.meta.url), 'utf8');

/** What of the schema of Playground is used here. It takes no other keys. */
const schema = z.strictObject({
  $schema: z.literal('https://playground.wordpress.net/blueprint-schema.json'),
  meta: z.strictObject({ title: z.string(), description: z.string(), author: z.string() }),
  preferredVersions: z.strictObject({ php: z.enum(['7.4', '8.0', '8.1', '8.2', '8.3']), wp: z.literal('latest') }),
  landingPage: z.string().startsWith('/'),
  login: z.literal(true),
  steps: z.array(
    z.discriminatedUnion('step', [
      z.strictObject({
        step: z.literal('installPlugin'),
        pluginData: z.strictObject({ resource: z.literal('wordpress.org/plugins'), slug: z.string() }),
        options: z.strictObject({ activate: z.literal(true) }),
      }),
      z.strictObject({ step: z.literal('runPHP'), code: z.string() }),
    ]),
  ),
});

const block = JSON.parse(read('ai-maturity-scan/block/block.json')) as {
  readonly name: string;
  readonly textdomain: string;
  readonly attributes: Readonly<Record<string, { readonly enum?: readonly unknown[] }>>;
};

describe('the blueprint of the preview', () => {
  const blueprint = schema.parse(JSON.parse(read('assets/blueprints/blueprint.json')));
  const codes = blueprint.steps.flatMap((step) => (step.step === 'runPHP' ? [step.code] : []));

  test('installs this plugin, before anything uses it', () => {
    const [first] = blueprint.steps;
    assert.ok(first?.step === 'installPlugin');
    assert.equal(first.pluginData.slug, block.textdomain);
  });

  test('lands on the page that it makes', () => {
    const slug = /'post_name' => '([^']*)'/.exec(codes.join())?.[1];
    assert.ok(slug);
    assert.equal(blueprint.landingPage, `/?pagename=${slug}`);
  });

  test('puts the block on that page, with settings that it takes', () => {
    const [, name, attributes = ''] = /<!-- wp:(\S+) (\{.*\}) \/-->/.exec(codes.join()) ?? [];
    assert.equal(name, block.name);
    const settings = Object.entries(JSON.parse(attributes) as Readonly<Record<string, unknown>>);
    assert.ok(settings.length > 0);
    for (const [key, value] of settings) assert.ok(block.attributes[key]?.enum?.includes(value), key);
  });

  test('has a PHP on which the plugin runs', () => {
    const least = /^Requires PHP: (.*)$/m.exec(read('ai-maturity-scan/readme.txt'))?.[1] ?? '';
    assert.ok(Number(blueprint.preferredVersions.php) >= Number(least));
  });
});
