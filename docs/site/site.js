/** For every page: search, a copy button on each sample, and a menu that is closed on a phone. */
import MiniSearch from 'minisearch';

const MOST_RESULTS = 8;
const { root } = document.body.dataset;
const input = document.getElementById('search');
const list = document.getElementById('search-results');
const count = document.getElementById('search-count');

let index;
/** Asked for when somebody wants to search; a failure is told, and the next letter tries again. */
function loadIndex() {
  index ??= fetch(`${root}search.json`)
    .then((response) => response.json())
    .then((sections) => {
      const search = new MiniSearch({
        fields: ['title', 'page', 'text'],
        storeFields: ['title', 'page', 'url'],
        searchOptions: { boost: { title: 3, page: 2 }, prefix: true, fuzzy: 0.2, combineWith: 'AND' },
      });
      search.addAll(sections);
      return search;
    })
    .catch((error) => {
      index = undefined;
      throw error;
    });
  return index;
}

input.addEventListener('focus', () => void loadIndex().catch(() => {}));
input.addEventListener('input', () => void show());
document.querySelector('search').addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  input.value = '';
  input.focus();
  void show();
});

async function show() {
  const { value } = input;
  if (value.trim() === '') return (list.replaceChildren(), (list.hidden = true), (count.textContent = ''));
  const search = await loadIndex().catch(() => null);
  // Somebody went on typing meanwhile.
  if (input.value !== value) return undefined;
  const found = search?.search(value).slice(0, MOST_RESULTS) ?? [];
  list.replaceChildren(...found.map(item));
  list.hidden = found.length === 0;
  count.textContent = search ? `${found.length} results` : 'The search could not be loaded.';
  return undefined;
}

function item({ page, title, url }) {
  const link = document.createElement('a');
  link.href = root + url;
  const name = document.createElement('strong');
  name.textContent = title;
  link.append(name, title === page ? '' : page);
  const entry = document.createElement('li');
  entry.append(link);
  return entry;
}

for (const sample of document.querySelectorAll('.sample')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Copy';
  button.addEventListener('click', async () => {
    const text = sample.querySelector('code').textContent;
    const copied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    button.textContent = copied ? 'Copied' : 'Select the text and copy it';
  });
  sample.append(button);
}

if (matchMedia('(max-width: 55rem)').matches) document.querySelector('nav details').open = false;
