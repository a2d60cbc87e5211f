/** Sets what the visitor chooses on the scan below, and writes the rules to copy. */
const form = document.querySelector('form.playground');
const place = document.getElementById('playground');
const output = document.querySelector('#playground-css code');

const valueOf = (field) => (field.dataset.unit ? field.value + field.dataset.unit : field.value);

function show() {
  const rules = [...form.elements]
    .filter((field) => field.name.startsWith('--ams-') && (field.type !== 'color' || isChosen(field)))
    .filter((field) => field.value !== '')
    .map((field) => [field.name, valueOf(field)]);
  for (const field of form.elements) place.style.removeProperty(field.name);
  for (const [name, value] of rules) place.style.setProperty(name, value);
  place.style.colorScheme = form.elements.scheme.value;
  place.style.background = form.elements.ground.value;
  place.style.color = form.elements.ink.value;
  const lines = rules.map(([name, value]) => `  ${name}: ${value};`);
  output.textContent = lines.length > 0 ? `ai-maturity-scan {\n${lines.join('\n')}\n}` : '/* the defaults */';
}

/** A colour field always has a value; the box before it says whether it counts. */
function isChosen(field) {
  return form.elements[`use ${field.name}`].checked;
}

/** Colours of a page in each scheme, until somebody chooses others. */
const PAGES = { light: { ground: '#ffffff', ink: '#1c2430' }, dark: { ground: '#12171e', ink: '#e6ebf2' } };

form.addEventListener('input', (event) => {
  const { name, value } = event.target;
  if (name === 'scheme') {
    for (const [field, colour] of Object.entries(PAGES[value])) form.elements[field].value = colour;
  }
  if (event.target.type === 'color') {
    const box = form.elements[`use ${name}`];
    if (box) box.checked = true;
  }
  show();
});
form.addEventListener('submit', (event) => event.preventDefault());
show();
