/** The columns of results in a table. */
import type { Assessment, AssessmentText, Plan, Result } from '../../engine/index.js';

/** A cell of this column. Null leaves it empty. */
export interface ResultColumn {
  /** Part of the result that it shows, as for `--only`. */
  readonly part: Part;
  readonly head: string;
  readonly value: (result: Partial<Result>) => string | number | null;
}

/** Parts of a result that can be asked for alone. `id` is always there. */
export const PARTS = [
  'step',
  'cells',
  'robustness',
  'binding',
  'plan',
  'hold',
  'motives',
  'barriers',
  'supportWanted',
  'support',
  'ideas',
  'benchmark',
] as const;
export type Part = (typeof PARTS)[number];

/** Parts that need no search and no catalogue: many times as fast as a whole result. */
export const QUICK_PARTS: ReadonlySet<Part> = new Set(['step', 'cells']);

/** Parts that follow from steps: a table of profiles has no columns for them. */
const OF_STEPS: ReadonlySet<Part> = new Set(['step', 'robustness', 'binding', 'plan', 'hold']);

/** `text`: labels in place of ids. `only`: the parts to show; all without it. */
export function resultColumns(
  { dimensions, items, steps }: Assessment,
  text: AssessmentText | null,
  only: readonly Part[] | null,
): readonly ResultColumn[] {
  const nameOfStep = (id: string) => text?.steps[id]?.title ?? id;
  const nameOfItem = (id: string) => text?.items[id]?.label ?? id;
  const optionsOf = (role: string) => items.find((item) => item.role === role);
  const listed = (part: 'motives' | 'barriers' | 'supportWanted', role: string): ResultColumn => {
    const item = optionsOf(role);
    const label = (option: string) => (item && text?.items[item.id]?.options[option]) ?? option;
    return { part, head: part, value: (result) => (result[part] ?? []).map(label).join('; ') };
  };
  const planned = (part: 'plan' | 'hold'): ResultColumn[] => {
    const of = (value: (plan: Plan) => string | number | null) => (result: Partial<Result>) => {
      const plan = result[part];
      return plan ? value(plan) : null;
    };
    const optionOf = ({ item, option, to }: Plan['stages'][number]) =>
      (option === null ? null : text?.items[item]?.options[option]) ?? option ?? String(to);
    return [
      { part, head: `${part}.step`, value: of(({ step }) => step) },
      { part, head: `${part}.effort`, value: of(({ effort }) => effort) },
      {
        part,
        head: `${part}.stages`,
        value: of(({ stages }) => stages.map((stage) => `${nameOfItem(stage.item)}: ${optionOf(stage)}`).join('; ')),
      },
    ];
  };
  const columns: ResultColumn[] = [
    { part: 'step', head: 'step', value: ({ step }) => step?.low ?? null },
    { part: 'step', head: 'step.highest', value: ({ step }) => step?.high ?? null },
    { part: 'step', head: 'step.name', value: ({ step }) => (step ? nameOfStep(step.id) : null) },
    ...dimensions.flatMap(({ bands, id }): ResultColumn[] => {
      const head = text?.dimensions[id]?.title ?? id;
      return [
        { part: 'cells', head, value: ({ cells }) => cells?.[id]?.low ?? null },
        { part: 'cells', head: `${head}.highest`, value: ({ cells }) => cells?.[id]?.high ?? null },
        ...(bands ? [bandColumn(id, head, (band) => text?.dimensions[id]?.bands?.[band]?.title ?? band)] : []),
      ];
    }),
    { part: 'robustness', head: 'robustness', value: ({ robustness }) => robustness?.word ?? null },
    {
      part: 'binding',
      head: 'binding',
      value: ({ binding }) => (binding ? (text?.dimensions[binding.dimension]?.title ?? binding.dimension) : null),
    },
    ...planned('plan'),
    ...planned('hold'),
    listed('motives', 'motives'),
    listed('barriers', 'barriers'),
    listed('supportWanted', 'support'),
    { part: 'support', head: 'support', value: ({ support }) => (support ?? []).map(({ entry }) => entry).join('; ') },
    { part: 'ideas', head: 'ideas', value: ({ ideas }) => (ideas ?? []).map(({ idea }) => idea).join('; ') },
  ];
  const isThere = ({ part }: ResultColumn) => steps.length > 0 || !OF_STEPS.has(part);
  const shown = columns.filter((one) => (only === null ? isThere(one) : only.includes(one.part)));
  return [{ part: 'step', head: 'id', value: ({ id }) => id ?? null }, ...shown];
}

/** "low", or "low; middle" while it may be either. */
function bandColumn(dimension: string, head: string, nameOf: (band: string) => string): ResultColumn {
  return {
    part: 'cells',
    head: `${head}.band`,
    value: ({ bands }) => {
      const band = bands?.[dimension];
      return band ? [...new Set([band.low, band.high])].map(nameOf).join('; ') : null;
    },
  };
}
