/** The pages of the benchmark, each with one questionnaire and with twenty. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup.mjs';
import { bundle } from './bundle.mjs';
import { bundlePeer, installPeers, VERSIONS } from './peers.mjs';
import { questionnaire } from './questionnaire.mjs';

const HERE = join(root, '.scripts', 'page-bench', 'apps');
export const MANY = 20;

const TAG = '<ai-maturity-scan></ai-maturity-scan>';
const START = `<script type="module">
for (const scan of document.querySelectorAll('ai-maturity-scan')) scan.start();
</script>`;

/** The same questions in a definition of the host's own, with the hints that the snippet builder of the demo prints. */
const TAG_OF_DEFINITION = '<ai-maturity-scan src="definition.json"></ai-maturity-scan>';
const HINTS_OF_DEFINITION = `<link rel="modulepreload" href="checks.js">
<link rel="preload" as="fetch" href="definition.json" crossorigin="anonymous">
`;

/** In English only, as all the others. */
function definition() {
  const { texts, ...structure } = JSON.parse(readFileSync(join(root, 'dist', 'content', 'ai-maturity.json'), 'utf8'));
  const id = `${structure.id}-of-host`;
  return {
    name: 'definition.json',
    code: JSON.stringify({ ...structure, id, languages: ['en'], texts: { en: texts.en } }),
  };
}

/** The script for a tag of another build, which is the floor, and that of this one. `folder`: a project that is built. */
export function pagesOfBuilds(folder) {
  return [
    page('ours', 'other build', TAG, scriptOfTag(folder), START),
    page('ours', 'this build', TAG, scriptOfTag(root), START),
  ];
}

/** The first page is the floor, the reference of the others. `kind` selects the driver that answers its questions. */
export async function makePages() {
  const sections = await questionnaire();
  const place = '<div class="survey"></div>';
  const source = readFileSync(join(HERE, 'ours.js'), 'utf8');
  const app = await bundle(source);
  const english = await bundle(source.replace('/define', '/define/en'));
  const pages = [
    page('floor', 'by hand', place, await bundlePeer('floor', sections)),
    page('lit', 'bare Lit', '<bare-survey></bare-survey>', await bundlePeer('lit', sections)),
    page('ours', 'ours, npm', TAG, app),
    page('ours', 'ours, npm, hints', TAG, app, hints(app)),
    page('ours', 'ours, npm, en', TAG, english),
    page('ours', 'ours, script', TAG, scriptOfTag(root), START),
    page(
      'ours',
      'ours, definition',
      TAG_OF_DEFINITION,
      [...scriptOfTag(root), definition()],
      HINTS_OF_DEFINITION + START,
    ),
  ];
  if (!installPeers()) {
    console.log('SurveyJS and Formbricks could not be installed; they are left out.');
    return { pages, sections };
  }
  const surveyjs = `SurveyJS ${VERSIONS['survey-js-ui']}`;
  pages.push(page('surveyjs', surveyjs, place, await bundlePeer('surveyjs', sections)));
  const formbricks = `Formbricks ${VERSIONS['@formbricks/surveys']}`;
  pages.push(page('formbricks', formbricks, place, await bundlePeer('formbricks', sections)));
  return { pages, sections };
}

/** The two that the first screen as HTML is compared with; the tag is not started. */
export async function floorAndOurs() {
  const app = await bundle("import 'ai-maturity-scan/define';");
  return {
    floor: page('floor', 'by hand', '<div class="survey"></div>', await bundlePeer('floor', await questionnaire())),
    ours: page('ours', 'ours', '<ai-maturity-scan></ai-maturity-scan>', app),
  };
}

/** The script for a tag, with what it loads from beside it. */
function scriptOfTag(project) {
  const folder = join(project, 'dist', 'cdn');
  const names = readdirSync(folder).filter((name) => name.endsWith('.js'));
  return names.map((name) => ({
    name: name === 'ai-maturity-scan.js' ? 'app.js' : name,
    code: readFileSync(join(folder, name), 'utf8'),
  }));
}

/** For a page that names in its head what its script will ask for: all comes at once. */
function hints(files) {
  const soon = /\/dist\/i18n\/en\.questions\.js$/;
  return files
    .filter(({ modules }) => modules.some((id) => soon.test(id)))
    .map(({ name }) => `<link rel="modulepreload" href="${name}">`)
    .join('\n');
}

function page(kind, name, tag, output, more = '') {
  const folder = `/${name.replaceAll(/\W+/g, '-')}`;
  const style = output.some((file) => file.name === 'app.css') ? '<link rel="stylesheet" href="app.css">' : '';
  const html = (count) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${name}</title>
<link rel="icon" href="data:,">
${style}
<script type="module" src="app.js"></script>
${more}
</head>
<body>
<h1>A page</h1>
${`${tag}\n`.repeat(count)}</body>
</html>`;
  const files = {
    [`${folder}/one.html`]: html(1),
    [`${folder}/many.html`]: html(MANY),
    ...Object.fromEntries(output.map((file) => [`${folder}/${file.name}`, file.code])),
  };
  return { kind, name, folder, files };
}
