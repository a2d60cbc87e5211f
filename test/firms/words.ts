/** The words for one firm, in its language and with the task of its sector filled in. */
import { builtInLibrary as library, loadActionText } from '../../src/content/advice/actions/index.js';
import type { ActionText } from '../../src/content/advice/actions/text-type.js';
import { loadAdviceText } from '../../src/content/advice/index.js';
import { assessment, builtInDefinition } from '../../src/content/index.js';
import { tasksOf, textFor } from '../../src/engine/index.js';
import { MONEY_WORD, WHO_WORD } from '../../src/element/result/actions/effort.js';
import type { ActionChoice, Money, Who } from '../../src/engine/index.js';
import { loadWords } from '../../src/i18n/words.js';
import type { Firm } from './firms.js';

type ById<Value> = Readonly<Record<string, Value>>;
type WithVariants<Text> = Text & { readonly variants?: ById<Partial<Text>> };
interface Task {
  readonly name: string;
  readonly example: string;
  readonly safe: string;
  readonly check: string;
}

export interface FirmWords {
  readonly action: (choice: ActionChoice) => ActionText;
  readonly barrier: (id: string, variant: string | null) => string;
  readonly examples: readonly string[];
  readonly step: (id: string) => string;
  readonly dimension: (id: string) => string;
  readonly option: (item: string, option: string) => string;
  readonly safety: (id: string) => string;
  readonly support: (id: string) => string;
  readonly idea: (id: string) => string;
  readonly who: (id: Who) => string;
  readonly money: (id: Money) => string;
}

/** Throws where a text is missing: a file with a gap in it would pass for a reading. */
function at<Value>(texts: ById<Value> | undefined, id: string): Value {
  const found = texts?.[id];
  if (found === undefined) throw new RangeError(`no text for ${id}`);
  return found;
}

export async function wordsFor({ answers, language }: Firm): Promise<FirmWords> {
  const actions = await loadActionText(language);
  const advice = await loadAdviceText(language);
  const widget = await loadWords([language]);
  const text = at((await builtInDefinition()).texts, language);
  const { dimensions, items, steps } = textFor(assessment, text, answers);
  const { sector, tasks } = tasksOf(assessment, answers, library.sectors) ?? { sector: 'other', tasks: [] };
  const ofSector: ById<Task> = at<ById<Task>>(actions.sectors, sector);
  const task = at(ofSector, tasks[0] ?? '');
  const fill = (text: string) =>
    text.replaceAll('{task}', task.name).replaceAll('{safe}', task.safe).replaceAll('{check}', task.check);
  return {
    action: ({ action, variant }) => filled(inVariant<ActionText>(actions.actions, action, variant), fill),
    barrier: (id, variant) => inVariant<{ readonly text: string }>(actions.barriers, id, variant).text,
    examples: tasks.map((id) => at(ofSector, id).example),
    step: (id) => at(steps, id).title,
    dimension: (id) => at(dimensions, id).title,
    option: (id, option) => {
      const { label, options } = at(items, id);
      return `${label}: ${at(options, option)}`;
    },
    safety: (id) => at<string>(actions.safety, id),
    support: (id) => at<{ readonly title: string }>(advice.support, id).title,
    idea: (id) => at<{ readonly title: string }>(advice.ideas, id).title,
    who: (id) => widget[WHO_WORD[id]],
    money: (id) => widget[MONEY_WORD[id]],
  };
}

function inVariant<Text extends object>(texts: ById<WithVariants<Text>>, id: string, variant: string | null): Text {
  const text = at(texts, id);
  return { ...text, ...(variant === null ? {} : text.variants?.[variant]) };
}

function filled({ done, steps, stop, title, watch, why }: ActionText, fill: (text: string) => string): ActionText {
  return {
    ...{ title: fill(title), why: fill(why), steps: steps.map(fill), done: fill(done) },
    ...(watch !== undefined && { watch: fill(watch) }),
    ...(stop !== undefined && { stop: fill(stop) }),
  };
}
