/** How somebody at the editor writes a question with its answers. */
import type { AssessmentDefinition, AssessmentText, Item } from '../../../src/engine/index.js';
import { writeCondition, writeVariants } from './editor-conditions.js';
import type { Person } from './editor-person.js';

/** A definition, and the comments of its file, which the contract takes out. */
export interface Wanted {
  readonly definition: AssessmentDefinition;
  readonly file: WithComments;
}
export interface WithComments {
  readonly $comment?: string;
  readonly items: readonly { readonly $comment?: string }[];
  readonly sections: readonly { readonly $comment?: string }[];
}

/** The question that is on screen, which is new. */
export async function writeQuestion(
  person: Person,
  definition: AssessmentDefinition,
  words: AssessmentText,
  id: string,
): Promise<void> {
  const at = definition.items.findIndex((one) => one.id === id);
  const item = definition.items[at];
  const text = words.items[id];
  if (!item || !text) throw new Error(`${id} has no texts.`);
  await person.unfold();
  await person.write('id:items:q1', id);
  for (const key of ['question', 'label', 'hint', 'dontKnow'] as const)
    if (text[key] !== undefined) await person.write(person.text(`items/${id}/${key}`), text[key]);
  if (item.role) await person.choose(`f:items/${at}/role`, item.role);
  if (item.type !== 'single') await person.choose(`f:items/${at}/type`, item.type);
  await answers(person, item, at, text.options);
  for (const key of ['min', 'max', 'decimals', 'cap', 'effort'] as const)
    if (item[key] !== undefined) await person.write(`f:items/${at}/${key}`, String(item[key]));
  if (text.unit !== undefined) await person.write(person.text(`items/${id}/unit`), text.unit);
  if (item.applies) await writeCondition(person, `f:items/${at}/applies`, item.applies);
  if (!item.askIf) return;
  await writeCondition(person, `f:items/${at}/askIf`, item.askIf);
  await person.choose(`f:items/${at}/hiddenAnswer`, String(item.hiddenAnswer));
}

async function answers(
  person: Person,
  { id, options }: Item,
  at: number,
  texts: Readonly<Record<string, string>>,
): Promise<void> {
  const there = await person.page.$$eval('main ol.entries > li', (rows) => rows.length);
  for (let count = there; count < options.length; count++) await person.pressId('add-option');
  for (let count = there; count > options.length; count--) await person.takeOut(`options:${id}:a${count}`);
  await person.unfold();
  for (const [index, option] of options.entries()) {
    const field = `f:items/${at}/options/${index}`;
    await person.write(`id:options:${id}:a${index + 1}`, option.id);
    await person.write(person.text(`items/${id}/options/${option.id}`), texts[option.id] ?? '');
    for (const key of ['value', 'points', 'from', 'effort'] as const)
      if (await person.page.$(`[id="${field}/${key}"]`))
        await person.write(`${field}/${key}`, String(option[key] ?? ''));
    for (const key of ['exclusive', 'notApplicable'] as const) if (option[key]) await person.tick(`${field}/${key}`);
    if (option.advise === false) await person.tick(`${field}/advise`);
  }
}

/** What looks at other questions, or is a note. */
export async function writeQuestionMore(
  person: Person,
  { definition, file }: Wanted,
  words: AssessmentText,
  at: number,
): Promise<void> {
  const item = definition.items[at];
  const note = file.items[at]?.$comment;
  if (!item) return;
  const isVoice = definition.voices?.includes(item.id) ?? false;
  const isAfter = item.options.some(({ after }) => after);
  if (![isVoice, isAfter, item.variants, note].some(Boolean)) return;
  await person.goTo('question', at);
  await person.unfold();
  if (isVoice) await person.tick('voice');
  for (const [index, { after }] of item.options.entries())
    if (after) await writeCondition(person, `f:items/${at}/options/${index}/after`, { all: after });
  await writeVariants(person, 'items', at, item, words);
  if (note !== undefined) await person.write(`f:items/${at}/$comment`, note);
}
