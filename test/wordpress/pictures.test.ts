/** What the directory of plugins shows beside the plugin: pictures under names and in sizes that it asks for. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';

const folder = new URL('../../src/wordpress/assets/', import.meta.url);
const names = readdirSync(folder);
const readme = readFileSync(new URL('../../src/wordpress/ai-maturity-scan/readme.txt', import.meta.url), 'utf8');

/** Width and height, which stand at the same place in each PNG. */
function sizeOf(name: string): [number, number] {
  const bytes = readFileSync(new URL(name, folder));
  assert.equal(bytes.toString('latin1', 1, 4), 'PNG', name);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe('pictures for the directory of plugins', () => {
  for (const [name, width, height] of [
    ['icon-128x128.png', 128, 128],
    ['icon-256x256.png', 256, 256],
    ['banner-772x250.png', 772, 250],
    ['banner-1544x500.png', 1544, 500],
  ] as const)
    test(`${name} is as large as its name says`, () => {
      assert.deepEqual(sizeOf(name), [width, height]);
    });

  test('the icon is there as SVG, with nothing from elsewhere and no script', () => {
    const icon = readFileSync(new URL('icon.svg', folder), 'utf8');
    assert.match(icon, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 256 256">/);
    assert.doesNotMatch(icon, /<script|href|style|\son\w+=/);
  });

  test('each screenshot has its sentence in readme.txt, and each sentence its screenshot', () => {
    const section = /== Screenshots ==\n([\s\S]*?)\n==/.exec(readme)?.[1] ?? '';
    const sentences = [...section.matchAll(/^(\d+)\. \S.*$/gm)].map(([, number]) => `screenshot-${number}.png`);
    assert.ok(sentences.length > 0);
    assert.deepEqual(
      names.filter((name) => name.startsWith('screenshot-')),
      sentences,
    );
    for (const name of sentences) assert.ok(sizeOf(name)[0] >= 1000, name);
  });
});
