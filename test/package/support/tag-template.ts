/**
 * A stand-in for the template editor of Google Tag Manager: reads a template's file, and runs its sandboxed code and its own
 * tests. It has the few functions that our template uses; `require` of any other throws, as does what is not permitted.
 */
import assert from 'node:assert/strict';
import { runInNewContext } from 'node:vm';
import ts from 'typescript';
import { parse } from 'yaml';

type Called = (...args: readonly unknown[]) => unknown;

interface Scenario {
  readonly name: string;
  readonly code: string;
}

/** A value of a permission, as the editor writes it: 1 a text, 2 a list. */
interface Value {
  readonly type: number;
  readonly string?: string;
  readonly listItem?: readonly Value[];
}

export interface Field {
  readonly type: string;
  readonly name: string;
  readonly valueValidators: readonly { readonly type: string; readonly args?: readonly string[] }[];
}

export interface Template {
  readonly info: Readonly<Record<string, unknown>>;
  readonly fields: readonly Field[];
  readonly code: string;
  /** By name of the permission: what it names. */
  readonly permissions: ReadonlyMap<string, readonly string[]>;
  readonly setup: string;
  readonly scenarios: readonly Scenario[];
}

/** Throws on a section that is missing or cannot be read. */
export function readTemplate(file: string): Template {
  const parts = file.split(/^___([A-Z_]+)___$/m).slice(1);
  const names = parts.filter((_, at) => at % 2 === 0);
  const section = (name: string) => parts[names.indexOf(name) * 2 + 1] ?? assert.fail(`no section ${name}`);
  const granted = JSON.parse(section('WEB_PERMISSIONS')) as readonly {
    readonly instance: {
      readonly key: { readonly publicId: string };
      readonly param: readonly { readonly value: Value }[];
    };
  }[];
  const { scenarios, setup } = parse(section('TESTS')) as Pick<Template, 'scenarios' | 'setup'>;
  return {
    info: JSON.parse(section('INFO')) as Template['info'],
    fields: JSON.parse(section('TEMPLATE_PARAMETERS')) as Template['fields'],
    code: section('SANDBOXED_JS_FOR_WEB_TEMPLATE'),
    permissions: new Map(
      granted.map(({ instance: { key, param } }) => [key.publicId, param.flatMap(({ value }) => textsOf(value))]),
    ),
    setup,
    scenarios,
  };
}

function textsOf({ listItem = [], string }: Value): string[] {
  return string === undefined ? listItem.flatMap(textsOf) : [string];
}

/** Which permission a function asks for, and with which of its arguments. */
const NEEDS: Readonly<Record<string, string>> = { injectScript: 'inject_script', logToConsole: 'logging' };

/** Runs one of the template's own tests; throws where it fails. */
export function runScenario({ code, permissions, setup }: Template, scenario: Scenario): void {
  const mocks = new Map<string, unknown>();
  const calls: string[] = [];
  const api =
    (name: string): Called =>
    (...args) => {
      calls.push(name);
      const mock = mocks.get(name);
      return typeof mock === 'function' ? (mock as Called)(...args) : mock;
    };
  const require = (name: string) => {
    assert.ok(name in NEEDS || name === 'queryPermission', `the sandbox of this test has no ${name}`);
    const needed = NEEDS[name];
    if (needed) assert.ok(permissions.has(needed), `${name} needs the permission ${needed}`);
    return api(name);
  };
  const ends = { gtmOnSuccess: api('gtmOnSuccess'), gtmOnFailure: api('gtmOnFailure') };
  const runCode = (data: object) =>
    void runInNewContext(`(() => {${code}})()`, { require, data: { ...data, ...ends } });
  const assertApi = (name: string) => ({
    wasCalled: () => assert.ok(calls.includes(name), `${name} was not called`),
    wasNotCalled: () => assert.ok(!calls.includes(name), `${name} was called`),
  });
  const assertThat = (actual: unknown) => ({ isEqualTo: (expected: unknown) => assert.deepEqual(actual, expected) });
  const mock = (name: string, value: unknown) => void mocks.set(name, value);
  runInNewContext(`${setup}\n${scenario.code}`, { runCode, mock, assertApi, assertThat });
}

const { SyntaxKind } = ts;
/** What sandboxed JavaScript does not have: it is ECMAScript 5.1 with `const`, `let` and arrow functions. */
const REFUSED: ReadonlySet<ts.SyntaxKind> = new Set([
  ...[
    SyntaxKind.NewExpression,
    SyntaxKind.ThisKeyword,
    SyntaxKind.RegularExpressionLiteral,
    SyntaxKind.AwaitExpression,
  ],
  ...[SyntaxKind.ClassDeclaration, SyntaxKind.ForOfStatement, SyntaxKind.TemplateExpression, SyntaxKind.SpreadElement],
  ...[SyntaxKind.QuestionDotToken, SyntaxKind.QuestionQuestionToken, SyntaxKind.ObjectBindingPattern],
]);

/** Each piece of code that the sandbox would refuse. */
export function refusedIn(code: string): string[] {
  const source = ts.createSourceFile('template.js', code, ts.ScriptTarget.Latest, true);
  const refused: string[] = [];
  const visit = (node: ts.Node): void => {
    if (REFUSED.has(node.kind)) refused.push(node.getText());
    node.getChildren().forEach(visit);
  };
  visit(source);
  return refused;
}
