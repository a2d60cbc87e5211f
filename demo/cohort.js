/** Shows the figures of so many firms as are chosen, and gives the same to the scan. */
const figures = document.querySelector('ai-maturity-cohort');
const scan = document.querySelector('ai-maturity-scan');
const choices = [...document.querySelectorAll('input[name="firms"]')];

for (const choice of choices) choice.addEventListener('change', () => show(choice.value));
// A browser may remember what was chosen before the page was loaded again.
show(choices.find(({ checked }) => checked)?.value ?? '200');

function show(firms) {
  const file = `cohort-${firms}.json`;
  figures.setAttribute('src', file);
  scan.setAttribute('benchmark-src', file);
}
