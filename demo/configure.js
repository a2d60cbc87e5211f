// Shows the scan as the form says, and the lines that put it on a page like that.
const form = document.getElementById('settings');
const preview = document.getElementById('preview');
const snippets = document.getElementById('snippets');
const copied = document.getElementById('copied');
const integrity = await (await fetch('../dist/cdn/integrity.json')).json();

const ATTRIBUTES = ['lang', 'layout', 'depth', 'persist', 'heading-level', 'support-src', 'endpoint', 'anonymous'];
/** The preview is to load nothing of yours, and to send nothing. */
const NOT_SHOWN = ['support-src', 'endpoint', 'anonymous'];

form.addEventListener('input', show);
form.addEventListener('submit', (event) => event.preventDefault());
show();

function show() {
  const values = new FormData(form);
  const chosen = ATTRIBUTES.map((name) => [name, String(values.get(name) ?? '')]).filter(([, value]) => value !== '');
  for (const name of ATTRIBUTES) preview.removeAttribute(name);
  for (const [name, value] of chosen) if (!NOT_SHOWN.includes(name)) preview.setAttribute(name, value);
  const styles = [
    ...(values.get('branded') ? [['--ams-accent', String(values.get('accent'))]] : []),
    ...(values.get('radius') ? [['--ams-radius', String(values.get('radius'))]] : []),
  ];
  for (const name of ['--ams-accent', '--ams-radius']) preview.style.removeProperty(name);
  for (const [name, value] of styles) preview.style.setProperty(name, value);
  const script = String(values.get('script') || 'https://your.site/scan/').replace(/\/?$/, '/');
  render(snippetsOf(chosen, styles, script, String(values.get('host') || 'https://your.site')));
}

function snippetsOf(attributes, styles, base, host) {
  const words = attributes
    .map(([name, value]) => (name === 'anonymous' ? ' anonymous' : ` ${name}="${escaped(value)}"`))
    .join('');
  const css = styles.map(([name, value]) => `  ${name}: ${value};`).join('\n');
  const sheet = css && `\n<style>\nai-maturity-scan {\n${css}\n}\n</style>`;
  const checked = (file) => `"${escaped(base)}${file}"\n  integrity="${integrity[file]}" crossorigin="anonymous"`;
  const script = `<script type="module" src=${checked('ai-maturity-scan.js')}></script>`;
  // English is in the script. Another language is asked for beside it, not after it.
  const language = (attributes.find(([name]) => name === 'lang') ?? [])[1];
  const file = `${language}.js`;
  const hint = file in integrity ? `<link rel="modulepreload" href=${checked(file)}>\n` : '';
  const query = new URLSearchParams([
    ...attributes,
    ...styles.map(([name, value]) => [name.slice('--ams-'.length), value]),
    ['host', host],
  ]);
  return {
    HTML: `${hint}${script}${sheet}\n<ai-maturity-scan${words}></ai-maturity-scan>`,
    'Frame, where scripts are not allowed': `<iframe data-ai-maturity-scan title="AI maturity scan" width="100%" height="900"\n  src="${escaped(`${base}embed.html?${query}`)}"></iframe>\n<!-- Where a script is allowed, this fits the height and brings the events: -->\n<script src="${escaped(base)}bridge.js"></script>`,
    'React 19': react(attributes, language),
    'WordPress, with the plugin': shortcode(attributes, styles),
  };
}

function react(attributes, language) {
  const properties = attributes.map(([name, value]) =>
    name === 'anonymous' ? ' anonymous' : ` ${camelCase(name)}=${JSON.stringify(value)}`,
  );
  return `import 'ai-maturity-scan/define${language ? `/${language}` : ''}';

export function Scan({ onResult }) {
  return <ai-maturity-scan${properties.join('')} onscan-result={(event) => onResult(event.detail)} />;
}`;
}

/** Your offers, and where results go, are in the settings of the plugin: they are the site's, not a page's. */
function shortcode(attributes, styles) {
  const own = attributes.filter(([name]) => !['support-src', 'endpoint'].includes(name));
  const colours = styles.filter(([name]) => name === '--ams-accent').map(([, value]) => ['accent', value]);
  const words = [...own, ...colours].map(
    ([name, value]) => ` ${name.replace('-', '_')}="${name === 'anonymous' ? 'yes' : escaped(value)}"`,
  );
  return `[ai_maturity_scan${words.join('')}]`;
}

function render(texts) {
  snippets.replaceChildren(
    ...Object.entries(texts).flatMap(([name, text]) => {
      const title = document.createElement('h3');
      const code = document.createElement('pre');
      const button = document.createElement('button');
      title.textContent = name;
      code.textContent = text;
      code.tabIndex = 0;
      button.type = 'button';
      button.textContent = `Copy: ${name}`;
      button.addEventListener('click', async () => {
        await navigator.clipboard.writeText(text);
        copied.textContent = `Copied: ${name}.`;
      });
      return [title, code, button];
    }),
  );
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** React hands what it knows as a property to the property. */
function camelCase(name) {
  return name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}
