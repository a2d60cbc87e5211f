import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { readTemplate, refusedIn, runScenario } from './support/tag-template.js';

const file = readFileSync(new URL('../../demo/hosts/tag-manager/ai-maturity-scan.tpl', import.meta.url), 'utf8');
const template = readTemplate(file);

describe('the template for Google Tag Manager', () => {
  test('is a tag for web pages, with one field and what it needs for that', () => {
    assert.deepEqual([template.info.type, template.info.containerContexts], ['TAG', ['WEB']]);
    assert.deepEqual(
      template.fields.map(({ name, type }) => [name, type]),
      [['address', 'TEXT']],
    );
    assert.deepEqual(
      [...template.permissions],
      [
        ['inject_script', ['https://www.example.org/scan-to-data-layer.js']],
        ['logging', ['debug']],
      ],
    );
  });

  for (const scenario of template.scenarios)
    test(`its own test: ${scenario.name}`, () => {
      runScenario(template, scenario);
    });

  test('its code is what the sandbox runs', () => assert.deepEqual(refusedIn(template.code), []));

  const regex = new RegExp(String(template.fields[0]?.valueValidators[1]?.args?.[0]));
  for (const [address, isTaken] of [
    ['https://www.example.org/scan-to-data-layer.js', true],
    ['https://www.example.org/a/b/scan-to-data-layer.js?v=2', true],
    ['http://www.example.org/scan-to-data-layer.js', false],
    ['https://www.example.org/another.js', false],
    ['https://www.example.org/another.js?/scan-to-data-layer.js', false],
    ['//www.example.org/scan-to-data-layer.js', false],
  ] as const)
    test(`its field ${isTaken ? 'takes' : 'refuses'} ${address}`, () => assert.equal(regex.test(address), isTaken));
});

describe('the stand-in for Tag Manager sees', () => {
  for (const [fault, from, to, message] of [
    ['a file from elsewhere', 'injectScript(data.address,', "injectScript('https://a.example/',", /a\.example/],
    ['an end that is not told', 'data.gtmOnFailure();', '', /gtmOnFailure was not called/],
    ['a permission that is missing', '"publicId": "logging"', '"publicId": "get_url"', /needs the permission logging/],
    ['a function of the page', "require('logToConsole')", "require('sendPixel')", /has no sendPixel/],
    ['a look at the page', 'queryPermission(', 'window.queryPermission(', /window is not defined/],
  ] as const)
    test(fault, () => {
      assert.ok(file.includes(from));
      const changed = readTemplate(file.replace(from, to));
      assert.throws(() => {
        for (const scenario of template.scenarios) runScenario(changed, scenario);
      }, message);
    });

  for (const code of ['new Date()', 'const a = /x/;', 'const b = a?.c;', 'const { d } = e;'])
    test(`code that its sandbox refuses: ${code}`, () => assert.notEqual(refusedIn(code).length, 0));
});
