import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const cwd = fileURLToPath(new URL('../../src/wordpress/', import.meta.url));
const phpcs = (args: readonly string[], input = '') => spawnSync('phpcs', args, { cwd, input, encoding: 'utf8' });

const { status, stdout } = phpcs(['-i']);
const skip = status === 0 ? false : 'no PHP_CodeSniffer here';
const hasWordPress = status === 0 && ['WordPress', 'PHPCompatibility'].every((name) => stdout.includes(name));
const standard = `--standard=${hasWordPress ? 'phpcs-wordpress.xml' : 'phpcs.xml'}`;

/** Codes of what is found in a file with this content. */
function found(code: string): string[] {
  const file = `<?php\n/**\n * A file.\n *\n * @package ai-maturity-scan\n */\n\nnamespace AiMaturityScan;\n\n${code}\n`;
  const report = JSON.parse(phpcs([standard, '--report=json', '-'], file).stdout) as {
    readonly files: Readonly<Record<string, { readonly messages: readonly { readonly source: string }[] }>>;
  };
  return Object.values(report.files).flatMap(({ messages }) => messages.map(({ source }) => source));
}

describe('the coding standards of WordPress', { skip }, () => {
  test('the plugin keeps them', () => {
    const report = phpcs([standard, '-s', '--report=emacs']);
    assert.equal(report.status, 0, report.stdout + report.stderr);
  });

  for (const [name, code, rule] of [
    ['nothing in good code', '$all = array( 1, $one );', null],
    ['spaces within brackets', '$all = count($one);', 'PEAR.Functions.FunctionCallSignature.SpaceAfterOpenBracket'],
    ['indentation by spaces', 'if ( $one ) {\n    $two = 1;\n}', 'Generic.WhiteSpace.DisallowSpaceIndent.SpacesUsed'],
    ['short arrays', '$all = [ 1 ];', 'Generic.Arrays.DisallowShortArraySyntax.Found'],
    [
      'functions that WordPress replaces',
      '$a = parse_url( $b );',
      'Generic.PHP.ForbiddenFunctions.FoundWithAlternative',
    ],
    ['functions for the developer', 'var_dump( $b );', 'Generic.PHP.ForbiddenFunctions.Found'],
    [
      'an assignment in a condition',
      'if ( $a = $b ) {\n\t$c = 1;\n}',
      'Generic.CodeAnalysis.AssignmentInCondition.Found',
    ],
    ['a function without a comment', 'function a() {\n}', 'Squiz.Commenting.FunctionComment.Missing'],
    ['eval', 'eval( $a );', 'Squiz.PHP.Eval.Discouraged'],
  ] as const) {
    test(`the check sees ${name}`, () => {
      const rules = found(code);
      if (rule) assert.ok(rules.includes(rule), rules.join());
      else assert.deepEqual(rules, []);
    });
  }
});
