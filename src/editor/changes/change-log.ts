/** The differences in words: on screen, and as a text that the author can take along. */
import { entryOf } from '../model/draft.js';
import { factName, titleOf } from '../page/place.js';
import type { Screen } from '../page/screen.js';
import { fill } from '../words/words.js';
import type { Words } from '../words/words.js';
import type { Difference, Differences, List } from './differences.js';
import type { Effect } from './effect.js';

/** A line for each entry that differs, then settings and texts. */
export function lines(screen: Screen, { parts, settings, texts }: Differences): readonly string[] {
  const { words } = screen;
  return [
    ...grouped(parts).map(([{ id, list }, all]) => {
      const aspects = all.map(({ aspect }) => words.aspects[aspect]).join(', ');
      if (id === '') return fill(words.changedOrder, { list: words.lists[list], aspects });
      return fill(words.changedEntry, { list: words.lists[list], name: nameOf(screen, list, id), aspects });
    }),
    ...settings.map((key) => fill(words.changedSetting, { name: isSetting(words, key) ? words.settings[key] : key })),
    ...Object.entries(texts).map(([language, count]) => fill(words.textsChanged, { language, count: String(count) })),
  ];
}

function isSetting(words: Words, key: string): key is keyof Words['settings'] {
  return Object.hasOwn(words.settings, key);
}

export function effectLines({ words }: Screen, effects: Readonly<Partial<Record<Kind, Effect>>>): readonly string[] {
  return KINDS.flatMap((kind) => {
    const effect = effects[kind];
    if (!effect) return [];
    const counts = { all: String(effect.all), steps: String(effect.steps), scores: String(effect.scores) };
    return [fill(words.effects[kind], counts)];
  });
}

const KINDS = ['examples', 'stored', 'madeUp'] as const;
type Kind = (typeof KINDS)[number];

/** As Markdown: a heading with the version, what changed, and what it does to results. */
export function changeLog(
  screen: Screen,
  {
    effects,
    said,
    version,
  }: {
    readonly version: string;
    readonly said: readonly string[];
    readonly effects: Readonly<Partial<Record<Kind, Effect>>>;
  },
): string {
  const { words } = screen;
  const list = (all: readonly string[]) => all.map((line) => `- ${line}\n`).join('');
  return `## ${version}\n\n${list(said)}\n### ${words.effectOnResults}\n\n${list(effectLines(screen, effects))}`;
}

/** Differences of the same entry together, in the order in which they came. */
function grouped(parts: readonly Difference[]): readonly (readonly [Difference, readonly Difference[]])[] {
  const groups = new Map<string, Difference[]>();
  for (const part of parts) {
    const key = `${part.list} ${part.id}`;
    groups.set(key, [...(groups.get(key) ?? []), part]);
  }
  return [...groups.values()].flatMap((all) => (all[0] ? [[all[0], all] as const] : []));
}

/** By its words now, or those that it had. */
function nameOf({ draft, language, start }: Screen, list: List, id: string): string {
  const version = entryOf(draft, list, id) ? draft : start;
  return list === 'items' ? factName(version, language, id) : titleOf(version, language, list, id);
}
