/** The floor: the questionnaire written by hand for this one page, with the DOM and nothing else. */
import { sections } from 'questionnaire';
import { css } from './look.js';

const items = sections.flatMap((section) => section.items.map((item) => ({ ...item, section })));

/** An element with properties and children. */
function make(tag, properties, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

function survey(place) {
  const answers = {};
  let at = 0;
  const valueOf = (id) => {
    const { options } = items.find((item) => item.id === id);
    return options.find((option) => option.id === answers[id]?.[0])?.value ?? 0;
  };
  const path = () => items.filter(({ askIf }) => !askIf || valueOf(askIf.item) >= askIf.atLeast);

  function choose(item, option, { checked }) {
    const before = answers[item.id] ?? [];
    if (!item.multiple) answers[item.id] = [option.id];
    else if (!checked) answers[item.id] = before.filter((id) => id !== option.id);
    else if (option.alone) answers[item.id] = [option.id];
    else {
      const isAlone = (id) => item.options.find((other) => other.id === id).alone;
      answers[item.id] = [...before.filter((id) => !isAlone(id)), option.id];
    }
    for (const input of place.querySelectorAll('input')) input.checked = answers[item.id].includes(input.value);
    progress(place.querySelector('progress'));
  }

  function progress(bar) {
    const asked = path();
    bar.max = asked.length;
    bar.value = asked.filter(({ id }) => answers[id]?.length).length;
  }

  function go(to) {
    at = to;
    show();
    place.querySelector('[tabindex]').focus();
  }

  function next(item, problem) {
    const count = answers[item.id]?.length ?? 0;
    if (count > 0 && count <= (item.max ?? count)) go(at + 1);
    else problem.textContent = count === 0 ? 'Choose an answer.' : `Choose at most ${item.max}.`;
  }

  function question(item, total) {
    const problem = make('p', { className: 'problem', role: 'alert' });
    const bar = make('progress', { ariaLabel: 'Questions answered' });
    progress(bar);
    const form = make(
      'form',
      {
        noValidate: true,
        onsubmit: (event) => {
          event.preventDefault();
          next(item, problem);
        },
      },
      make('p', { textContent: `Question ${at + 1} of ${total}` }),
      bar,
      make('p', { textContent: item.section.title }),
      make(
        'fieldset',
        {},
        make('legend', {}, make('h2', { tabIndex: -1, textContent: item.question })),
        make('p', { className: 'hint', textContent: item.hint ?? '' }),
        problem,
        ...item.options.map((option) =>
          make(
            'label',
            { className: 'option' },
            make('input', {
              type: item.multiple ? 'checkbox' : 'radio',
              name: item.id,
              value: option.id,
              checked: answers[item.id]?.includes(option.id) ?? false,
              onchange: (event) => choose(item, option, event.target),
            }),
            make('span', { textContent: option.label }),
          ),
        ),
      ),
      make('button', { className: 'primary', textContent: 'Continue' }),
    );
    if (at > 0) form.append(make('button', { type: 'button', textContent: 'Back', onclick: () => go(at - 1) }));
    return form;
  }

  function review(asked) {
    const rows = asked.flatMap((item, index) => [
      make('dt', { textContent: item.question }),
      make(
        'dd',
        {},
        ...item.options
          .filter(({ id }) => answers[item.id].includes(id))
          .map(({ label }) => make('p', { textContent: label })),
        make('button', { textContent: 'Change', onclick: () => go(index) }),
      ),
    ]);
    return make(
      'div',
      { className: 'review' },
      make('h2', { tabIndex: -1, textContent: 'Check your answers' }),
      make('dl', {}, ...rows),
    );
  }

  function show() {
    const asked = path();
    place.replaceChildren(at < asked.length ? question(asked[at], asked.length) : review(asked));
  }

  show();
}

document.head.append(make('style', { textContent: css }));
for (const place of document.querySelectorAll('.survey')) survey(place);
