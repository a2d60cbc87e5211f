/** What the reader of a code has to know of an assessment: its questions and options, whatever they are worth. */
import { compile } from '../compile.js';
import { rungsOf } from '../rungs.js';
import type { Assessment, Condition, Item } from '../types.js';
import { remainder } from './checksum.js';
import type { CodeKind } from './kind.js';

/** A stage of a plan: an item brought up to a value at which a plan may stop. */
export interface StageKey {
  readonly item: string;
  readonly to: number;
}

export interface CodeLayout {
  /** Of the assessment's id: 10 bits. */
  readonly id: number;
  /** Of its questions, and for invitations and voices also of which ones colleagues may answer: 15 bits. */
  readonly questions: Readonly<Record<CodeKind, number>>;
  /** All stages that a plan could have, in the order of the definition. */
  readonly stages: readonly StageKey[];
}

const cache = new WeakMap<Assessment, CodeLayout>();

export function layoutOf(assessment: Assessment): CodeLayout {
  const known = cache.get(assessment);
  if (known) return known;
  const scored = new Set(compile(assessment).scored);
  const isRaised = ({ options, type }: Item, at: number) =>
    type === 'multiple' ? scored.has(at) : options.some(({ value }) => value !== undefined);
  const raised = assessment.items.filter(isRaised);
  const parts = layoutParts(assessment, raised);
  const questionsOf = (list: readonly unknown[]) => fingerprint(JSON.stringify(list)) >>> 15;
  const withVoices = questionsOf([...parts, assessment.voices ?? []]);
  const layout = {
    id: fingerprint(assessment.id) >>> 20,
    questions: { answers: questionsOf(parts), invitation: withVoices, voice: withVoices },
    stages: raised.flatMap((item) =>
      rungsOf(item).flatMap(({ advised, value }, rank) => (advised && rank > 0 ? { item: item.id, to: value } : [])),
    ),
  };
  cache.set(assessment, layout);
  return layout;
}

/** The remainder of the checksum over characters, each as two symbols; 30 bits. Ids are ASCII. */
function fingerprint(text: string): number {
  const symbols: number[] = [];
  for (let at = 0; at < text.length; at += 1) symbols.push(text.charCodeAt(at) >>> 5, text.charCodeAt(at) & 31);
  return remainder(symbols);
}

/** Lists, so that the order of keys in a definition does not matter. */
function layoutParts({ items, quick }: Assessment, raised: readonly Item[]): readonly unknown[] {
  return [
    quick !== undefined,
    items
      .filter(({ type }) => type !== 'text')
      .map((item) => [
        item.id,
        item.type,
        item.max ?? null,
        raised.includes(item),
        item.options.map(({ advise = true, exclusive = false, id, points = null, value = points }) => [
          ...[id, value, exclusive, advise],
        ]),
        item.askIf ? listed(item.askIf) : null,
        item.hiddenAnswer ?? null,
        item.applies ? listed(item.applies) : null,
        ...(item.cap === undefined ? [] : [item.cap]),
        ...(item.type === 'number'
          ? [item.min ?? 0, item.decimals ?? 0, item.options.map(({ from = 0 }) => from)]
          : []),
      ]),
  ];
}

type Listed = readonly (string | number | readonly string[] | Listed)[];

function listed(condition: Condition): Listed {
  if ('all' in condition) return ['all', ...condition.all.map(listed)];
  if ('any' in condition) return ['any', ...condition.any.map(listed)];
  if ('is' in condition) return ['is', condition.item, condition.is];
  if ('isNot' in condition) return ['isNot', condition.item, condition.isNot];
  if ('atMost' in condition) return ['atMost', condition.item, condition.atMost];
  const named = 'item' in condition ? ['item', condition.item] : ['dimension', condition.dimension];
  return [...named, condition.atLeast];
}
