/** The built-in questionnaire in English as plain data, from which all other pages are made. */
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { root } from '../setup.mjs';

export async function questionnaire() {
  const { assessment, loadText } = await import(pathToFileURL(join(root, 'dist', 'content', 'index.js')).href);
  const { default: words } = await import(pathToFileURL(join(root, 'dist', 'i18n', 'en.js')).href);
  const text = await loadText('en');
  const itemFor = (id) => {
    const { askIf, max, options, type } = assessment.items.find((item) => item.id === id);
    const { dontKnow = words.dontKnow, hint, options: labels, question } = text.items[id];
    return {
      id,
      question,
      hint,
      multiple: type === 'multiple',
      max,
      askIf,
      options: [
        ...options.map(({ exclusive, id: option, value }) => ({
          id: option,
          label: labels[option],
          value,
          alone: exclusive,
        })),
        { id: 'dont-know', label: dontKnow, alone: true },
      ],
    };
  };
  return assessment.sections.map(({ id, items }) => ({ title: text.sections[id].title, items: items.map(itemFor) }));
}
