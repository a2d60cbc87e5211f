/** The button for an Excel file of the results that are chosen. What makes the file is loaded at the first click. */
import { save } from './save.js';

const button = document.querySelector<HTMLButtonElement>('.ams-xlsx');
const told = document.querySelector<HTMLElement>('.ams-xlsx-told');

if (button && told) {
  const { name = '' } = button.dataset;
  let isBusy = false;
  button.hidden = false;
  button.addEventListener('click', () => {
    if (isBusy) return;
    isBusy = true;
    told.textContent = told.dataset.busy ?? '';
    blobOf(button.dataset)
      .then((blob) => {
        save(blob, name);
        told.textContent = told.dataset.done ?? '';
      })
      .catch((error: unknown) => {
        console.error(error);
        told.textContent = told.dataset.failed ?? '';
      })
      .finally(() => {
        isBusy = false;
      });
  });
}

async function blobOf({ lines = '' }: DOMStringMap): Promise<Blob> {
  const [{ excelFile }, answer] = await Promise.all([import('./excel-file.js'), fetch(lines)]);
  if (!answer.ok) throw new Error(`The server answered ${answer.status}.`);
  return excelFile(await answer.text());
}
