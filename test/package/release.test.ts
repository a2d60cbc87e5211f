import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { sectionOf, withRelease } from '../../.scripts/release/changelog.mjs';

const BEFORE = `# Changelog

## [Unreleased]

### Added

- This.

## [0.9.0] - 2026-01-01

- That.

[0.9.0]: https://your.site/0.9.0
`;

describe('the changelog in a release', () => {
  const after = withRelease(BEFORE, '1.0.0', '2026-02-03');

  test('has a section for the version, and an empty one for what comes', () => {
    assert.equal(after, BEFORE.replace('## [Unreleased]\n', '## [Unreleased]\n\n## [1.0.0] - 2026-02-03\n'));
    assert.equal(sectionOf(after, 'Unreleased'), '');
  });

  test('gives the notes of each version', () => {
    assert.equal(sectionOf(after, '1.0.0'), '### Added\n\n- This.');
    assert.equal(sectionOf(after, '0.9.0'), '- That.');
    assert.equal(sectionOf(after, '0.8.0'), '');
  });

  const refused: [name: string, text: string, version: string, message: RegExp][] = [
    ['nothing is unreleased', after, '1.1.0', /Nothing is unreleased/],
    ['the version has a section', BEFORE, '0.9.0', /has a section 0\.9\.0 already/],
    ['the heading is missing', '# Changelog\n', '1.0.0', /has no heading/],
  ];
  for (const [name, text, version, message] of refused) {
    test(`is refused where ${name}`, () => {
      assert.throws(() => withRelease(text, version, '2026-02-03'), message);
    });
  }

  test('of this project can be released', () => {
    const text = readFileSync(new URL('../../CHANGELOG.md', import.meta.url), 'utf8');
    assert.ok(sectionOf(withRelease(text, '99.0.0', '2026-02-03'), '99.0.0').length > 100);
  });
});
