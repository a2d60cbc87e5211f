/** What the oldest supported browsers have, by MDN's tables. Those browsers stand in `package.json`. */
import bcd from '@mdn/browser-compat-data' with { type: 'json' };
import type { BrowserName, CompatStatement, SimpleSupportStatement } from '@mdn/browser-compat-data';
import { read } from './package.js';

/** MDN's names for some of them are others than browserslist's. */
const MDN_NAMES: Readonly<Record<string, BrowserName>> = { ios_saf: 'safari_ios' };

const { browserslist } = JSON.parse(read('package.json')) as { readonly browserslist: readonly string[] };

export const floor = browserslist.map((line) => {
  const [name = '', version = ''] = line.split(' >= ');
  return { name, browser: MDN_NAMES[name] ?? (name as BrowserName), version };
});

/** The table of a feature by its path, such as `api.URL.canParse_static`; undefined if MDN has none. */
export function feature(path: string): CompatStatement | undefined {
  let place: unknown = bcd;
  for (const key of path.split('.')) {
    // Names come from code: `constructor` would be found in every object.
    if (typeof place !== 'object' || place === null || !Object.hasOwn(place, key)) return undefined;
    place = (place as Readonly<Record<string, unknown>>)[key];
  }
  return (place as { readonly __compat?: CompatStatement }).__compat;
}

/** The oldest supported browsers that lack a feature, by name and version; empty if all have it. */
export function lacking({ support }: CompatStatement): string[] {
  return floor
    .filter(({ browser, version }) => {
      const statements = [support[browser] ?? []].flat();
      return !statements.some((statement) => isIn(statement, version));
    })
    .map(({ name, version }) => `${name} ${version}`);
}

/** Words for what any of them lacks of the language or of the browser: the last part of each such path in MDN's tables. */
export function youngNames(): Set<string> {
  const found = new Set<string>();
  const look = (table: object) => {
    for (const [key, below] of Object.entries(table) as [string, object][]) {
      if (key === '__compat') continue;
      const { __compat: own } = below as { readonly __compat?: CompatStatement };
      if (own && lacking(own).length > 0) found.add(key.replace(/_static$/, ''));
      look(below);
    }
  };
  look(bcd.api);
  look(bcd.javascript.builtins ?? {});
  return found;
}

function isIn({ alternative_name, flags, prefix, version_added, version_removed }: SimpleSupportStatement, at: string) {
  if (alternative_name ?? flags ?? prefix ?? typeof version_added !== 'string') return false;
  return !isLater(version_added, at) && (typeof version_removed !== 'string' || isLater(version_removed, at));
}

/** `16.10` is later than `16.4`, and `≤79` is no later than 79. */
function isLater(version: string, than: string): boolean {
  const numbers = (text: string) => text.replace('≤', '').split('.').map(Number);
  const [[major = Infinity, minor = 0], [thanMajor = 0, thanMinor = 0]] = [numbers(version), numbers(than)];
  // "preview" is no number, and later than all.
  return Number.isNaN(major) || major > thanMajor || (major === thanMajor && minor > thanMinor);
}
