/** The words of the plugin that can be translated, as its sources have them. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const plugin = fileURLToPath(new URL('../../../src/wordpress/ai-maturity-scan/', import.meta.url));
const CALL = /\b(?:esc_html|esc_attr)?__\(\s*'((?:[^'\\]|\\.)*)',\s*'([^']*)'/g;

export interface Word {
  readonly text: string;
  readonly context: string;
  readonly domain: string;
  readonly file: string;
}

export function words(): Word[] {
  const files = readdirSync(plugin, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:php|js)$/.test(file));
  const called = files.sort().flatMap((file) =>
    [...readFileSync(plugin + file, 'utf8').matchAll(CALL)].map(([, text = '', domain = '']) => ({
      text: text.replace(/\\(.)/g, '$1'),
      context: '',
      domain,
      file,
    })),
  );
  return [...called, ...['block/block.json', 'block-figures/block.json'].flatMap(ofBlock), ...ofHeader()];
}

/** WordPress translates these itself, with a context. */
function ofBlock(file: string): Word[] {
  const block = JSON.parse(readFileSync(plugin + file, 'utf8')) as {
    readonly title: string;
    readonly description: string;
    readonly keywords: readonly string[];
    readonly textdomain: string;
  };
  const word = (context: string) => (text: string) => ({ text, context, domain: block.textdomain, file });
  return [
    word('block title')(block.title),
    word('block description')(block.description),
    ...block.keywords.map(word('block keyword')),
  ];
}

function ofHeader(): Word[] {
  const file = 'ai-maturity-scan.php';
  const text = /Description: (.*)/.exec(readFileSync(plugin + file, 'utf8'))?.[1] ?? '';
  return [{ text, context: '', domain: 'ai-maturity-scan', file }];
}
