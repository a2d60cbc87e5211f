/** How somebody at the editor writes a condition, part by part, and words that go by one. */
import { groupFrom, isGroup } from '../../../src/editor/conditions/tree.js';
import type { Comparison, Group, Part } from '../../../src/editor/conditions/tree.js';
import type { Json } from '../../../src/editor/model/json.js';
import type { AssessmentText } from '../../../src/engine/index.js';
import type { Person } from './editor-person.js';

/** `id`: of the form's field. `there`: how many comparisons it has to begin with. Groups come after the first comparison. */
export async function writeCondition(person: Person, id: string, condition: unknown, there = 0): Promise<void> {
  const group = groupFrom(condition as Json);
  if (!group) throw new Error(`Nobody has learned to write this condition yet: ${JSON.stringify(condition)}`);
  await writeGroup(person, id, group, there);
}

async function writeGroup(person: Person, id: string, group: Group, there: number): Promise<void> {
  for (const [at, part] of group.parts.entries()) {
    if (at >= there) await person.pressId(`${id}:${isGroup(part) ? 'add-group' : 'add'}`);
    await writePart(person, `${id}:${at}`, part);
  }
  if (group.parts.length > 1 && (await person.page.$(`[id="${id}:joined"]`))) {
    await person.choose(`${id}:joined`, group.joined);
    if (group.joined === 'some') await person.write(`${id}:count`, String(group.atLeast));
  }
}

async function writePart(person: Person, id: string, part: Part): Promise<void> {
  if (isGroup(part)) await writeGroup(person, id, part, 1);
  else await writeComparison(person, id, part);
}

async function writeComparison(
  person: Person,
  id: string,
  { id: subject, of, test, value }: Comparison,
): Promise<void> {
  await person.choose(`${id}:what`, `${of} ${subject}`);
  await person.choose(`${id}:test`, test);
  if (typeof value !== 'number') await chooseOptions(person, `${id}:value`, value);
  else if (await person.page.$(`select[id="${id}:value"]`)) await person.choose(`${id}:value`, String(value));
  else await person.write(`${id}:value`, String(value));
}

/** The last tick cannot be taken away, so what is wanted is ticked first. */
async function chooseOptions(person: Person, id: string, wanted: readonly string[]): Promise<void> {
  for (const option of wanted) await person.tick(`${id}:${option}`);
  const boxes = await person.page.$$eval(`[id^="${id}:"]`, (all) => all.map((box) => box.id));
  for (const box of boxes) if (!wanted.includes(box.slice(id.length + 1))) await person.tick(box, false);
}

interface WithVariants {
  readonly id: string;
  readonly variants?: readonly { readonly id: string; readonly when: unknown }[];
}

/** Words for some firms, of what stands at this place of its list. */
export async function writeVariants(
  person: Person,
  of: 'items' | 'dimensions' | 'steps',
  at: number,
  { id: owner, variants = [] }: WithVariants,
  words: AssessmentText,
): Promise<void> {
  for (const [index, { id, when }] of variants.entries()) {
    await person.pressId(`add-variant:${of}:${owner}`);
    const texts: object = words[of][owner]?.variants?.[id] ?? {};
    for (const [key, text] of Object.entries(texts)) {
      const all = typeof text === 'string' ? { [key]: text } : (text as Readonly<Record<string, string>>);
      const below = typeof text === 'string' ? '' : `${key}/`;
      for (const [name, one] of Object.entries(all))
        await person.write(person.text(`${of}/${owner}/variants/some-1/${below}${name}`), one);
    }
    await writeCondition(person, `f:${of}/${at}/variants/${index}/when`, when, 1);
    await person.write(`id:variants:${of}:${owner}:some-1`, id);
  }
}
