// The lines that put the scan on a page, as text. `attributes` and `styles` are lists of name and value.

/** A frame is announced by its title. */
const FRAME_TITLES = { nl: 'AI-volwassenheidsscan', de: 'KI-Reifecheck', fr: 'Diagnostic de maturité en IA' };
/** Of WordPress these are settings of the plugin: they are the site's, not a page's. */
const SETTINGS_OF_PLUGIN = ['support-src', 'endpoint'];

/** What a frame may do: open an offer in a tab that is free of the sandbox, print, save. */
const SANDBOX =
  'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads';
/** Where the copy of `embed.html` lists other sites, by what names one. */
const LISTS = { host: 'scan-hosts', src: 'scan-definitions', 'support-src': 'scan-offers', endpoint: 'scan-receivers' };
const FOCUS_TRAP =
  'In a dialog that keeps the focus, the trap has to look into shadow roots; with focus-trap: tabbableOptions: { getShadowRoot: true }.';

/**
 * `base`: folder of the script, ending in a slash. `host`: where the page is. `integrity`: hash by file. `sandbox`,
 * `isolated`: whether the page wants its frames in a sandbox, and is isolated from other origins (COEP).
 */
export function snippetsOf({ attributes, styles, base, host, integrity, sandbox = false, isolated = false }) {
  const language = (attributes.find(([name]) => name === 'lang') ?? [])[1];
  return [
    {
      name: 'HTML',
      text: html({ attributes, styles, base, integrity, language }),
      note: `First put all files of dist/cdn into that folder. If the folder is on another site than the page, that site has to send Access-Control-Allow-Origin. With a newer version of the files, copy new lines: the hashes change. ${FOCUS_TRAP}`,
    },
    {
      name: 'Frame, where scripts are not allowed',
      text: frame({ attributes, styles, base, host, language, sandbox, isolated }),
      note: [
        'Only a page at exactly that address, with or without “www.” as you wrote it, hears the events and fits the height.',
        `So that no other page shows it, the server of embed.html sends the header “Content-Security-Policy: frame-ancestors ${host}”.`,
        'In a dialog that keeps the focus, add tabindex="0" to the frame. To keep the page from scrolling along, write data-ai-maturity-scan="no-scroll".',
        ...(isolated
          ? [
              'Only Chromium knows “credentialless”, and there the frame forgets answers; for all browsers the server of embed.html sends Cross-Origin-Embedder-Policy: require-corp, and with all files Cross-Origin-Resource-Policy: cross-origin.',
            ]
          : []),
        ...(language
          ? []
          : [
              'A frame does not know the language of your page. Without a choice it follows the browser of the visitor.',
            ]),
      ].join(' '),
    },
    ...listing(attributes, base, host),
    { name: 'React 19', text: react({ attributes, styles, language }), note: FOCUS_TRAP },
    // The plugin shows the built-in assessment.
    ...(attributes.some(([name]) => name === 'src')
      ? []
      : [
          {
            name: 'WordPress, with the plugin',
            text: shortcode(attributes, styles),
            note: 'Your support offers and where results go are settings of the plugin. Corners cannot be chosen here.',
          },
        ]),
  ];
}

function html({ attributes, styles, base, integrity, language }) {
  const words = attributes
    .map(([name, value]) => (name === 'anonymous' ? ' anonymous' : ` ${name}="${escaped(value)}"`))
    .join('');
  const css = styles.map(([name, value]) => `  ${name}: ${value};`).join('\n');
  const sheet = css && `\n<style>\nai-maturity-scan {\n${css}\n}\n</style>`;
  const checked = (file) => `"${escaped(base)}${file}"\n  integrity="${integrity[file]}" crossorigin="anonymous"`;
  const [, definition] = attributes.find(([name]) => name === 'src') ?? [];
  // English is in the script. Another language, and a definition with what reads it, are asked for beside it, not after it.
  const files = [`${language}.js`, ...(definition ? ['checks.js'] : [])].filter((file) => file in integrity);
  const hints = [
    ...files.map((file) => `<link rel="modulepreload" href=${checked(file)}>\n`),
    ...(definition ? [`<link rel="preload" as="fetch" href="${escaped(definition)}" crossorigin="anonymous">\n`] : []),
  ].join('');
  const script = `<script type="module" src=${checked('ai-maturity-scan.js')}></script>`;
  return `${hints}${script}${sheet}\n<ai-maturity-scan${words}></ai-maturity-scan>`;
}

/** An address alone is not trusted: other sites than that of the files are listed there. */
function listing(attributes, base, host) {
  const named = Object.entries({ ...Object.fromEntries(attributes), host }).filter(([name]) => name in LISTS);
  const others = named.filter(([, address]) => new URL(address).origin !== new URL(base).origin);
  if (others.length === 0) return [];
  const text = others
    .map(([name, address]) => `<meta name="${LISTS[name]}" content="${new URL(address).origin}" />`)
    .join('\n');
  const note =
    'They take the place of the same lines in the copy of embed.html in your folder. Without them, the frame neither loads from these sites, nor tells or sends them anything.';
  return [{ name: 'In embed.html, for the frame', text, note }];
}

function frame({ attributes, styles, base, host, language, sandbox, isolated }) {
  const query = new URLSearchParams([
    ...attributes,
    ...styles.map(([name, value]) => [name.slice('--ams-'.length), value]),
    ['host', host],
  ]);
  const title = FRAME_TITLES[language] ?? 'AI maturity scan';
  return `<iframe data-ai-maturity-scan title="${title}" width="100%" height="900" frameborder="0"
  allow="clipboard-write"${sandbox ? `\n  sandbox="${SANDBOX}"` : ''}${isolated ? ' credentialless' : ''}
  src="${escaped(`${base}embed.html?${query}`)}"></iframe>
<!-- Where a script is allowed, this fits the height, scrolls along and brings the events: -->
<script src="${escaped(base)}bridge.js"></script>`;
}

function react({ attributes, styles, language }) {
  const properties = attributes.map(([name, value]) =>
    name === 'anonymous' ? ' anonymous' : ` ${camelCase(name)}=${jsx(value)}`,
  );
  const css = styles.map(([name, value]) => `'${name}': '${value}'`).join(', ');
  const style = css && ` style={{ ${css} }}`;
  return `import 'ai-maturity-scan/define${language ? `/${language}` : ''}';

export function Scan({ onResult }) {
  return <ai-maturity-scan${properties.join('')}${style} onscan-result={(event) => onResult(event.detail)} />;
}`;
}

function shortcode(attributes, styles) {
  const own = attributes.filter(([name]) => !SETTINGS_OF_PLUGIN.includes(name));
  const colours = styles.filter(([name]) => name === '--ams-accent').map(([, value]) => ['accent', value]);
  const words = [...own, ...colours].map(
    ([name, value]) => ` ${name.replace('-', '_')}="${name === 'anonymous' ? 'yes' : escaped(value)}"`,
  );
  return `[ai_maturity_scan${words.join('')}]`;
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** Between quotation marks JSX reads entities, and no backslashes: what has such a sign is written as an expression. */
function jsx(text) {
  return /^[^"\\&]*$/.test(text) ? `"${text}"` : `{${JSON.stringify(text)}}`;
}

/** React hands what it knows as a property to the property. */
function camelCase(name) {
  return name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}
