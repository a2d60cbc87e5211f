/** Each form of the editor, with all that it may hold. */
import type { Person } from './editor-person.js';

export const FORMS = [
  'section',
  'question',
  'scores',
  'steps',
  'actions',
  'support',
  'tryOut',
  'length',
  'changes',
  'about',
];

/** A ladder with actions, offers, answers to barriers, examples and a grid. The form of an action is on screen. */
export async function everyForm(person: Person): Promise<void> {
  await person.press('A ladder: each step asks for facts');
  for (const [at, role] of ['barriers', 'support'].entries()) {
    await person.goTo('question', at);
    await person.unfold();
    await person.choose(`f:items/${at}/role`, role);
  }
  await person.goTo('scores');
  await person.pressId('add-grid');
  await person.goTo('tryOut');
  await person.press('Keep these answers as an example');
  await person.goTo('support');
  await person.pressId('add-offer');
  await person.pressId('barrier:a2');
  await person.unfold();
  await person.pressId('add-variant:barriers:a2');
  await person.pressId('add-own-action');
  await person.page.waitForSelector('[id="f:$beside/support/actions/0/kind"]');
  await person.goTo('actions');
  await person.pressId('add-action');
  await person.page.waitForSelector('[id="f:actions/0/kind"]');
}

/** Shows each form with all that folds open. In the end there is a language whose texts are missing. */
export async function inEach(person: Person, look: (form: string) => Promise<void>): Promise<void> {
  await look('start');
  await everyForm(person);
  const show = async (form: string) => {
    await person.unfold();
    await look(form);
  };
  await show('action');
  for (const form of FORMS) {
    await person.goTo(form);
    await show(form);
  }
  await person.write('new-language', 'nl');
  await person.press('Add this language');
  for (const form of ['texts', 'checks']) {
    await person.goTo(form);
    await show(form);
  }
}
