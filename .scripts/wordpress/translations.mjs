/** Compiles the plugin's .po files for WordPress: .mo for PHP, JSON for the scripts of the blocks. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mo, po } from 'gettext-parser';

const DOMAIN = 'ai-maturity-scan';
/** The scripts with words of their own: file by handle. */
const SCRIPTS = {
  'ai-maturity-scan-block': 'block/editor.js',
  'ai-maturity-scan-block-fields': 'block/fields.js',
  'ai-maturity-scan-figures-block': 'block-figures/editor.js',
};

/** WordPress locales for each language, since WordPress has no fallback between them. All texts use the polite form. */
const LOCALES = {
  nl: ['nl_NL', 'nl_NL_formal', 'nl_BE'],
  de: ['de_DE', 'de_DE_formal', 'de_AT', 'de_CH', 'de_CH_informal'],
  fr: ['fr_FR', 'fr_BE', 'fr_CA'],
};

/** Contents by path in the plugin, of the `.po` files in one folder and the scripts of the plugin in another. */
export function translations(folder, plugin) {
  const scripts = Object.entries(SCRIPTS).map(([handle, file]) => [handle, readFileSync(join(plugin, file), 'utf8')]);
  const names = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.po'))
        .sort()
    : [];
  return Object.fromEntries(names.flatMap((name) => filesOf(join(folder, name), name.slice(0, 2), scripts)));
}

function filesOf(path, language, scripts) {
  return LOCALES[language].flatMap((locale) => {
    const table = po.parse(readFileSync(path));
    table.headers.language = locale;
    return [
      [`languages/${DOMAIN}-${locale}.mo`, mo.compile(table)],
      ...scripts.map(([handle, source]) => [
        `languages/${DOMAIN}-${locale}-${handle}.json`,
        forScript(table, locale, source),
      ]),
    ];
  });
}

/** The form of Jed, in which WordPress hands words to scripts: those that stand in the source. */
function forScript({ headers, translations: { '': entries } }, locale, source) {
  const words = { '': { domain: 'messages', lang: locale, 'plural-forms': headers['Plural-Forms'] ?? '' } };
  for (const { msgid, msgstr } of Object.values(entries))
    if (msgid !== '' && source.includes(`'${msgid}'`)) words[msgid] = msgstr;
  return JSON.stringify({ domain: 'messages', locale_data: { messages: words } });
}
