/** How somebody at the editor writes the actions of a scan. */
import type { Action, ActionVariant, AssessmentDefinition, AssessmentText } from '../../../src/engine/index.js';
import type { Person } from './editor-person.js';

export async function writeActions(
  person: Person,
  { actions = [] }: AssessmentDefinition,
  { actions: words = {} }: AssessmentText,
): Promise<void> {
  for (const [at, action] of actions.entries()) {
    await person.goTo('actions');
    await person.choose('new-action', `${action.item} ${action.to}`);
    await person.pressId('add-action');
    await person.page.waitForSelector('[id="id:actions:action-1"]');
    await person.unfold();
    await person.write('id:actions:action-1', action.id);
    const { variants: others = {}, ...texts } = words[action.id] ?? {};
    await writeTexts(person, person.text(`actions/${action.id}`), texts);
    await writeAction(person, `f:actions/${at}`, action);
    for (const [index, variant] of (action.variants ?? []).entries()) {
      await person.pressId(`add-variant:actions:${action.id}`);
      await person.unfold();
      await writeEffort(person, `f:actions/${at}/variants/${index}`, variant);
      await writeTexts(person, person.text(`actions/${action.id}/variants/some-1`), others[variant.id] ?? {});
      await person.write(`id:variants:actions:${action.id}:some-1`, variant.id);
    }
  }
}

async function writeTexts(person: Person, id: string, texts: object): Promise<void> {
  for (const [key, text] of Object.entries(texts)) {
    const lines = text as string | readonly string[];
    await person.write(`${id}/${key}`, typeof lines === 'string' ? lines : lines.join('\n'));
  }
}

async function writeAction(person: Person, id: string, action: Action): Promise<void> {
  const { alsoMoves = [], evidence, kind, safety, support } = action;
  await person.choose(`${id}/kind`, kind);
  await writeEffort(person, id, action);
  await person.choose(`${id}/evidence/grade`, evidence.grade);
  if (evidence.source !== undefined) await person.write(`${id}/evidence/source`, evidence.source);
  await person.write(`${id}/evidence/asOf`, evidence.asOf);
  if (safety) await person.tick(`${id}/safety`);
  if (support !== undefined) await person.choose(`${id}/support`, support);
  for (const { item, to } of alsoMoves) await person.choose(`also:${item}`, to);
}

/** What it takes, and for whom it is. */
async function writeEffort(person: Person, id: string, all: Action | ActionVariant): Promise<void> {
  for (const key of ['who', 'money'] as const)
    if (all[key] !== undefined) await person.choose(`${id}/${key}`, all[key]);
  for (const key of ['hours', 'start'] as const)
    for (const at of [1, 0]) if (all[key]) await person.write(`${id}/${key}:${at}`, String(all[key][at]));
  if (all.each !== undefined) await person.write(`${id}/each`, String(all.each));
  for (const key of ['sizes', 'sectors', 'barriers', 'from'] as const)
    for (const option of all[key] ?? []) await person.tick(`${id}/${key}:${option}`);
}
