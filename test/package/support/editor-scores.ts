/** How somebody at the editor writes scores: their parts, names for parts of their scale, and their places in a grid. */
import type { AssessmentDefinition, AssessmentText, Band } from '../../../src/engine/index.js';
import { writeVariants } from './editor-conditions.js';
import type { Person } from './editor-person.js';

export async function writeScores(
  person: Person,
  definition: AssessmentDefinition,
  words: AssessmentText,
): Promise<void> {
  await person.goTo('scores');
  for (const [at, dimension] of definition.dimensions.entries()) {
    const { bands = [], id, items: parts, score } = dimension;
    if (at > 0) await person.pressId('add-score');
    await person.unfold();
    await person.write(`id:dimensions:${at === 0 ? 'total' : 'score-1'}`, id);
    await writeTexts(person, id, words.dimensions[id]);
    await person.choose(`f:dimensions/${at}/score`, score ?? '');
    await clearWeights(person, at);
    for (const part of parts)
      await person.write(`weight:${at}:${'item' in part ? part.item : part.dimension}`, String(part.weight ?? 1));
    if (bands.length > 0) await writeBands(person, id, at, bands, words.dimensions[id]?.bands ?? {});
    await writeVariants(person, 'dimensions', at, dimension, words);
  }
  await writeGrid(person, definition, words);
}

/** The head of its column is asked for once there are columns. */
async function writeTexts(
  person: Person,
  id: string,
  texts: AssessmentText['dimensions'][string] | undefined,
): Promise<void> {
  for (const key of ['title', 'description', 'short'] as const)
    if (texts?.[key] !== undefined) await person.write(person.text(`dimensions/${id}/${key}`), texts[key]);
}

/** A score begins with one question; parts stand in the order in which they came. */
async function clearWeights(person: Person, at: number): Promise<void> {
  const counted = await person.page.$$eval(`[id^="weight:${at}:"]`, (fields) =>
    fields.filter((field) => (field as HTMLInputElement).value !== '').map(({ id }) => id),
  );
  for (const field of counted) await person.write(field, '');
}

async function writeBands(
  person: Person,
  id: string,
  at: number,
  bands: readonly Band[],
  names: Readonly<Record<string, { readonly title: string; readonly description?: string }>>,
): Promise<void> {
  for (let count = 1; count < bands.length; count++) await person.pressId(`add-band:${id}`);
  await person.unfold();
  for (const [index, band] of bands.entries()) {
    const { description, title = '' } = names[band.id] ?? {};
    const given = `part-${index + 1}`;
    await person.write(person.text(`dimensions/${id}/bands/${given}/title`), title);
    if (description !== undefined)
      await person.write(person.text(`dimensions/${id}/bands/${given}/description`), description);
    const limit = band.moreThan ?? band.atLeast;
    if (limit !== undefined) {
      await person.choose(
        `f:dimensions/${at}/bands/${index}:test`,
        band.moreThan === undefined ? 'atLeast' : 'moreThan',
      );
      await person.write(`f:dimensions/${at}/bands/${index}:value`, String(limit));
    }
    await person.write(`id:bands:${id}:${given}`, band.id);
  }
}

async function writeGrid(
  person: Person,
  { dimensions, grid }: AssessmentDefinition,
  words: AssessmentText,
): Promise<void> {
  if (!grid) return;
  await person.pressId('add-grid');
  for (const line of ['rows', 'columns'] as const) {
    const there = await person.page.$$eval(`[id^="id:${line}:"]`, (fields) => fields.length);
    for (let count = there; count < grid[line].length; count++) await person.pressId(`add-${line}`);
  }
  // Places first: a column that goes takes no score with it then.
  const given = { rows: 'row-', columns: 'column-' };
  for (const { column = '', id, row = '' } of dimensions)
    await person.choose(`cell:row-${grid.rows.indexOf(row) + 1}:column-${grid.columns.indexOf(column) + 1}`, id);
  await takeOutColumns(person, grid.columns.length);
  await person.unfold();
  for (const line of ['rows', 'columns'] as const)
    for (const [at, id] of grid[line].entries()) {
      await person.write(person.text(`${line}/${given[line]}${at + 1}`), words[line]?.[id] ?? '');
      await person.write(`id:${line}:${given[line]}${at + 1}`, id);
    }
  for (const { id } of dimensions) {
    const { column } = words.dimensions[id] ?? {};
    if (column !== undefined) await person.write(person.text(`dimensions/${id}/column`), column);
  }
}

/** A grid begins with a column for each score. */
async function takeOutColumns(person: Person, most: number): Promise<void> {
  const there = await person.page.$$eval('[id^="id:columns:"]', (all) => all.length);
  for (let at = there; at > most; at--) await person.takeOut(`columns:column-${at}`);
}
