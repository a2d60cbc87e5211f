/** Somebody at the editor, with a mouse and a keyboard. Everything goes through the page's own fields and buttons. */
import type { Page } from 'puppeteer-core';
import type { Json } from '../../../src/editor/model/json.js';
import type { AssessmentDefinition, AssessmentText, Gate } from '../../../src/engine/index.js';

export class Person {
  constructor(readonly page: Page) {}

  /** Clicks a button of the page by its words, or else by its name for screen readers. */
  async press(name: string, within = ''): Promise<void> {
    const found = await this.page.waitForFunction(
      (text: string, selector: string) =>
        [...document.querySelectorAll<HTMLElement>(`${selector} button`)].find(
          (button) => button.getAttribute('aria-label') === text || button.textContent.trim() === text,
        ),
      {},
      name,
      within,
    );
    await (found as Awaited<ReturnType<Page['$']>>)?.click();
    await found.dispose();
  }

  async pressId(id: string): Promise<void> {
    await this.page.click(`[id="${id}"]`);
  }

  /** Writes over what a field has, and leaves it. */
  async write(id: string, text: string): Promise<void> {
    const field = `[id="${id}"]`;
    await this.page.waitForSelector(field);
    await this.page.focus(field);
    await this.page.keyboard.down('Control');
    await this.page.keyboard.press('KeyA');
    await this.page.keyboard.up('Control');
    if (text === '') await this.page.keyboard.press('Delete');
    else await this.page.keyboard.sendCharacter(text);
    await this.page.keyboard.press('Tab');
  }

  async choose(id: string, value: string): Promise<void> {
    await this.page.waitForSelector(`[id="${id}"]`);
    await this.page.select(`[id="${id}"]`, value);
  }

  /** Opens all that is folded away in the form. */
  async unfold(): Promise<void> {
    for (const summary of await this.page.$$('main details:not([open]) > summary'))
      if (await summary.isVisible()) await summary.click();
  }

  async goTo(kind: string, at = 0): Promise<void> {
    const buttons = await this.page.$$(`nav button.place.${kind}`);
    await buttons[at]?.click();
  }

  /** The file as it would be saved, from what the browser keeps of the work that was changed last. */
  async file(): Promise<string> {
    return (await this.kept())?.text ?? '';
  }

  /** What the browser keeps of the work that was changed last. */
  async kept(): Promise<{ readonly text: string; readonly beside?: Json } | undefined> {
    const works = await this.page.evaluate(() => Object.values(localStorage).map(String));
    const read = works.map((work) => JSON.parse(work) as { text: string; time: number; beside?: Json });
    return read.sort((one, other) => other.time - one.time)[0];
  }
}

/** Makes a definition anew in an editor that has just opened the template of a total, in English. */
export async function rebuild(person: Person, definition: AssessmentDefinition): Promise<void> {
  const words = definition.texts.en;
  if (!words) throw new Error('It has no English texts.');
  await takeOutTemplate(person);
  await about(person, definition, words);
  await questions(person, definition, words);
  await scores(person, definition, words);
  await steps(person, definition, words);
}

/** All but one question, without an answer worth naming; one score and one step. */
async function takeOutTemplate(person: Person): Promise<void> {
  await person.goTo('section');
  for (const question of ['q4', 'q3', 'q2']) {
    const name = await person.page.$eval(`[id="b:items:${question}:up"]`, (up) => up.getAttribute('aria-label'));
    await person.press((name ?? '').replace(/^Move (.*) up$/, 'Remove $1'));
  }
  await person.goTo('steps');
  for (const title of ['Safe', 'Covered']) await person.press(`Remove “${title}”`);
}

async function about(person: Person, definition: AssessmentDefinition, words: AssessmentText): Promise<void> {
  await person.goTo('about');
  for (const key of ['title', 'description', 'caveat', 'source'] as const)
    await person.write(`f:texts/en/${key}`, words[key]);
  await person.write('f:minutes', String(definition.minutes));
  await person.write('f:id', definition.id);
  await person.unfold();
  if (definition.schemaVersion === undefined) await person.pressId('f:schemaVersion');
}

async function questions(person: Person, definition: AssessmentDefinition, words: AssessmentText): Promise<void> {
  for (const [at, { id, items }] of definition.sections.entries()) {
    if (at > 0) await person.press('Add a section');
    else await person.goTo('section');
    const given = 'section-1';
    await person.write(`f:texts/en/sections/${given}/title`, words.sections[id]?.title ?? '');
    await person.unfold();
    await person.write(`id:sections:${given}`, id);
    for (const [index, item] of items.entries()) {
      const isFirst = at === 0 && index === 0;
      if (isFirst) await person.goTo('question');
      else {
        await person.goTo('section', at);
        await person.pressId('add-question');
      }
      await question(person, definition, words, item);
    }
  }
}

/** The question that is on screen. */
async function question(
  person: Person,
  definition: AssessmentDefinition,
  words: AssessmentText,
  id: string,
): Promise<void> {
  const item = definition.items.find((one) => one.id === id);
  const text = words.items[id];
  if (!item || !text) throw new Error(`${id} has no texts.`);
  await person.unfold();
  await person.write('id:items:q1', id);
  await person.write(`f:texts/en/items/${id}/question`, text.question);
  await person.write(`f:texts/en/items/${id}/label`, text.label);
  const at = definition.items.indexOf(item);
  const there = await person.page.$$eval('main ol.entries > li', (rows) => rows.length);
  for (let count = there; count < item.options.length; count++) await person.pressId('add-option');
  for (let count = there; count > item.options.length; count--)
    await person.press(
      `Remove “${await person.page.$eval(`main ol.entries > li:nth-child(${count}) input`, (one) => one.value)}”`,
    );
  await person.unfold();
  for (const [index, option] of item.options.entries()) {
    await person.write(`id:options:${id}:a${index + 1}`, option.id);
    await person.write(`f:texts/en/items/${id}/options/${option.id}`, text.options[option.id] ?? '');
    await person.write(`f:items/${at}/options/${index}/value`, String(option.value ?? ''));
  }
  if (!item.askIf || !('atLeast' in item.askIf)) return;
  const condition = `f:items/${at}/askIf`;
  await person.pressId(`${condition}:add`);
  if ('item' in item.askIf) await person.choose(`${condition}:0:what`, `item ${item.askIf.item}`);
  await person.choose(`${condition}:0:test`, 'atLeast');
  await person.choose(`${condition}:0:value`, String(item.askIf.atLeast));
  await person.choose(`f:items/${at}/hiddenAnswer`, String(item.hiddenAnswer));
}

async function scores(
  person: Person,
  { dimensions, items }: AssessmentDefinition,
  words: AssessmentText,
): Promise<void> {
  await person.goTo('scores');
  for (const [at, { id, items: parts, score }] of dimensions.entries()) {
    if (at > 0) await person.pressId('add-score');
    await person.unfold();
    await person.write(`id:dimensions:${at === 0 ? 'total' : 'score-1'}`, id);
    await person.write(`f:texts/en/dimensions/${id}/title`, words.dimensions[id]?.title ?? '');
    await person.write(`f:texts/en/dimensions/${id}/description`, words.dimensions[id]?.description ?? '');
    await person.choose(`f:dimensions/${at}/score`, score ?? '');
    // A score begins with one question; parts stand in the order in which they came.
    await person.write(`weight:${at}:${items[0]?.id}`, '');
    for (const part of parts)
      await person.write(`weight:${at}:${'item' in part ? part.item : part.dimension}`, String(part.weight ?? 1));
  }
}

async function steps(person: Person, definition: AssessmentDefinition, words: AssessmentText): Promise<void> {
  await person.goTo('steps');
  for (const [at, { gate, id, minima = {} }] of definition.steps.entries()) {
    if (at > 0) await person.pressId('add-step');
    await person.unfold();
    await person.write(`id:steps:step-1`, id);
    await person.write(`f:texts/en/steps/${id}/title`, words.steps[id]?.title ?? '');
    await person.write(`f:texts/en/steps/${id}/description`, words.steps[id]?.description ?? '');
    const parts: readonly Gate[] = gate === undefined ? [] : 'all' in gate ? gate.all : [gate];
    for (const [index, part] of parts.entries()) {
      // Questions in the matrix, scores in the form of the step.
      if ('item' in part && 'atLeast' in part)
        await person.choose(`gate:${at}:item:${part.item}`, `atLeast ${part.atLeast}`);
      else await comparison(person, `f:steps/${at}/gate`, index, part);
    }
    for (const [score, least] of Object.entries(minima))
      await person.write(`f:steps/${at}/minima/${score}`, String(least));
  }
}

async function comparison(person: Person, id: string, at: number, part: Gate): Promise<void> {
  if (!('dimension' in part)) throw new Error('Nobody has learned to write this condition yet.');
  await person.pressId(`${id}:add`);
  await person.choose(`${id}:${at}:what`, `dimension ${part.dimension}`);
  const [test, value] = 'moreThan' in part ? ['moreThan', part.moreThan] : ['atLeast', part.atLeast];
  await person.choose(`${id}:${at}:test`, test);
  await person.write(`${id}:${at}:value`, String(value));
}
