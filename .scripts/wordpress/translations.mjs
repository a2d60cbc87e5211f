/** Compiles the plugin's .po files for WordPress: .mo for PHP, JSON for the scripts of the blocks. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mo, po } from 'gettext-parser';

const DOMAIN = 'ai-maturity-scan';
/** The scripts with words of their own. */
const EDITORS = ['ai-maturity-scan-block', 'ai-maturity-scan-figures-block', 'ai-maturity-scan-block-fields'];

/** WordPress locales for each language, since WordPress has no fallback between them. All texts use the polite form. */
const LOCALES = {
  nl: ['nl_NL', 'nl_NL_formal', 'nl_BE'],
  de: ['de_DE', 'de_DE_formal', 'de_AT', 'de_CH', 'de_CH_informal'],
  fr: ['fr_FR', 'fr_BE', 'fr_CA'],
};

/** Contents by path in the plugin. */
export function translations(folder) {
  const names = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.po'))
        .sort()
    : [];
  return Object.fromEntries(names.flatMap((name) => filesOf(join(folder, name), name.slice(0, 2))));
}

function filesOf(path, language) {
  return LOCALES[language].flatMap((locale) => {
    const table = po.parse(readFileSync(path));
    table.headers.language = locale;
    return [
      [`languages/${DOMAIN}-${locale}.mo`, mo.compile(table)],
      ...EDITORS.map((editor) => [`languages/${DOMAIN}-${locale}-${editor}.json`, forScript(table, locale)]),
    ];
  });
}

/** The form of Jed, in which WordPress hands words to scripts. */
function forScript({ headers, translations: { '': entries } }, locale) {
  const words = { '': { domain: 'messages', lang: locale, 'plural-forms': headers['Plural-Forms'] ?? '' } };
  for (const { msgid, msgstr } of Object.values(entries)) if (msgid !== '') words[msgid] = msgstr;
  return JSON.stringify({ domain: 'messages', locale_data: { messages: words } });
}
