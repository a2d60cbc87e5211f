/** Checks a support catalogue or figures before the upload. The server checks it again. */
import { library } from '../../content/advice/actions/library.js';
import { assessment } from '../../content/assessment.js';
import { parseBenchmark, parseCatalogue } from '../../contract/index.js';

const input = document.querySelector<HTMLInputElement>('#catalogue');
const box = document.querySelector<HTMLElement>('#catalogue-problems');

if (input && box) input.addEventListener('change', () => void check(input, box));

async function check(field: HTMLInputElement, told: HTMLElement): Promise<void> {
  const file = field.files?.[0];
  const problems = file ? await problemsOf(file, told, field.dataset.kind === 'figures') : [];
  const { bad = '', good = '' } = told.dataset;
  field.setCustomValidity(problems.length > 0 ? bad : '');
  told.classList.toggle('ams-bad', problems.length > 0);
  told.replaceChildren();
  if (!file) return;
  const sentence = document.createElement('p');
  sentence.textContent = problems.length > 0 ? bad : good;
  const list = document.createElement('ul');
  // `textContent`, since the file is untrusted.
  list.append(...problems.map((problem) => Object.assign(document.createElement('li'), { textContent: problem })));
  told.append(sentence, list);
}

async function problemsOf(file: File, { dataset }: HTMLElement, isFigures: boolean): Promise<string[]> {
  if (file.size > Number(dataset.most)) return [dataset.large ?? ''];
  let value: unknown;
  try {
    // `text()` removes a byte order mark.
    value = JSON.parse(await file.text());
  } catch (error) {
    return [String(error)];
  }
  const actions = library.actions.map(({ id }) => id);
  const { issues } = isFigures ? parseBenchmark(assessment, value) : parseCatalogue(assessment, value, { actions });
  return issues.map(({ path, message }) => `${path}: ${message}`);
}
