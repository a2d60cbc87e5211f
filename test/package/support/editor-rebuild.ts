/** How somebody makes a definition anew, with the fields and buttons of the editor alone. */
import type { AssessmentDefinition, AssessmentText, Gate } from '../../../src/engine/index.js';
import { writeActions } from './editor-actions.js';
import { writeCondition, writeVariants } from './editor-conditions.js';
import type { Person } from './editor-person.js';
import { writeQuestion, writeQuestionMore } from './editor-questions.js';
import type { Wanted } from './editor-questions.js';
import { writeScores } from './editor-scores.js';

/** In an editor that has just opened the template of a total. */
export async function rebuild(person: Person, wanted: Wanted): Promise<void> {
  const { definition } = wanted;
  const words = definition.texts[person.language];
  if (!words) throw new Error(`It has no texts in ${person.language}.`);
  await takeOutTemplate(person, definition);
  await about(person, definition, words);
  await sections(person, wanted, words);
  await writeScores(person, definition, words);
  await steps(person, definition, words);
  // What looks at questions that come later.
  for (const at of definition.items.keys()) await writeQuestionMore(person, wanted, words, at);
  await aboutMore(person, wanted);
  await writeActions(person, definition, words);
}

/** All but one question, without an answer worth naming; one score and one step, or none. */
async function takeOutTemplate(person: Person, { steps: wanted }: AssessmentDefinition): Promise<void> {
  await person.goTo('section');
  for (const question of ['q4', 'q3', 'q2']) await person.takeOut(`items:${question}`);
  await person.goTo('steps');
  for (const step of ['step-3', 'step-2', ...(wanted.length === 0 ? ['step-1'] : [])])
    await person.takeOut(`steps:${step}`);
}

async function about(person: Person, definition: AssessmentDefinition, words: AssessmentText): Promise<void> {
  await person.goTo('about');
  for (const key of ['title', 'description', 'caveat', 'source'] as const)
    await person.write(person.text(key), words[key]);
  await person.write('f:minutes', String(definition.minutes));
  await person.write('f:id', definition.id);
  await person.unfold();
  await person.tick('f:schemaVersion', definition.schemaVersion !== undefined);
}

async function aboutMore(person: Person, { definition, file }: Wanted): Promise<void> {
  const { firstSupport, inUse, quick = [] } = definition;
  await person.goTo('about');
  await person.unfold();
  if (file.$comment !== undefined) await person.write('f:$comment', file.$comment);
  for (const section of quick) await person.tick(`f:quick:${section}`);
  if (inUse) await writeCondition(person, 'f:inUse', inUse);
  if (!firstSupport) return;
  await person.choose('first-support', firstSupport.dimension);
  await person.choose('f:firstSupport/form', firstSupport.form);
}

async function sections(person: Person, wanted: Wanted, words: AssessmentText): Promise<void> {
  for (const [at, { id, items, layout }] of wanted.definition.sections.entries()) {
    if (at > 0) await person.press(person.words.addSection);
    else await person.goTo('section');
    const given = 'section-1';
    const { description, title = '' } = words.sections[id] ?? {};
    await person.write(person.text(`sections/${given}/title`), title);
    if (description !== undefined) await person.write(person.text(`sections/${given}/description`), description);
    await person.unfold();
    await person.write(`id:sections:${given}`, id);
    for (const [index, item] of items.entries()) {
      if (at === 0 && index === 0) await person.goTo('question');
      else {
        await person.goTo('section', at);
        await person.pressId('add-question');
      }
      await writeQuestion(person, wanted.definition, words, item);
    }
    const note = wanted.file.sections[at]?.$comment;
    if (layout === undefined && note === undefined) continue;
    await person.goTo('section', at);
    await person.unfold();
    await person.tick(`f:sections/${at}/layout`, layout === 'matrix');
    if (note !== undefined) await person.write(`f:sections/${at}/$comment`, note);
  }
}

async function steps(person: Person, definition: AssessmentDefinition, words: AssessmentText): Promise<void> {
  await person.goTo('steps');
  for (const [at, step] of definition.steps.entries()) {
    const { gate, id, minima = {}, needs } = step;
    if (at > 0) await person.pressId('add-step');
    await person.unfold();
    await person.write(`id:steps:step-1`, id);
    for (const key of ['title', 'description'] as const)
      await person.write(person.text(`steps/${id}/${key}`), words.steps[id]?.[key] ?? '');
    await writeVariants(person, 'steps', at, step, words);
    if (gate) await writeGate(person, at, gate);
    if (needs) await writeCondition(person, `f:steps/${at}/needs`, { all: needs });
    for (const [score, least] of Object.entries(minima))
      await person.write(`f:steps/${at}/minima/${score}`, String(least));
  }
}

/** Questions in the matrix if nothing else is asked, else the form of the step. */
async function writeGate(person: Person, at: number, gate: Gate): Promise<void> {
  const parts: readonly Gate[] = 'all' in gate ? gate.all : [gate];
  const facts = parts.flatMap((part) => ('item' in part && 'atLeast' in part ? [part] : []));
  if (facts.length < parts.length) return writeCondition(person, `f:steps/${at}/gate`, gate);
  for (const { atLeast, item } of facts) await person.choose(`gate:${at}:item:${item}`, `atLeast ${atLeast}`);
}
