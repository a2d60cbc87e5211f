/** The least effort of a plan as an integer program, solved by HiGHS. Knows `single` items and means alone. */
import type { Answers, Assessment, Part } from '../../../src/engine/index.js';
import { loadSolver } from '../../../src/cohort/disclosure/solver.js';

const solver = loadSolver();

/** `step`: numbered from 1. All items are answered, and asked. */
export async function leastEffort(assessment: Assessment, answers: Answers, step: number): Promise<number> {
  const highs = await solver;
  const ways = assessment.items.flatMap(({ id, options }, at) => {
    const now = options.findIndex((option) => option.id === answers[id]);
    let effort = 0;
    return options.slice(now).map(({ effort: more = 1, value = 0 }, rank) => {
      if (rank > 0) effort += more;
      const top = Math.max(...options.map((option) => option.value ?? 0));
      return { id, name: `x${at}_${rank}`, effort, share: value / top };
    });
  });
  const sum = (terms: readonly (readonly [number, string])[]) =>
    terms.map(([factor, name]) => `${factor >= 0 ? '+' : '-'} ${Math.abs(factor)} ${name}`).join(' ');
  const shares = (id: string, factor: number): [number, string][] => {
    const parts: readonly Part[] = assessment.dimensions.find((one) => one.id === id)?.items ?? [];
    const total = parts.reduce((all, { weight = 1 }) => all + weight, 0);
    return parts.flatMap((part) => {
      const share = (factor * (part.weight ?? 1)) / total;
      if ('dimension' in part) return shares(part.dimension, share);
      return ways.filter((way) => way.id === part.item).map((way): [number, string] => [share * way.share, way.name]);
    });
  };
  const asked = assessment.steps
    .slice(0, step)
    .flatMap(({ gate, minima = {} }, index) => [
      ...(gate && 'dimension' in gate && 'atLeast' in gate ? [[gate.dimension, gate.atLeast] as const] : []),
      ...(index === step - 1 ? Object.entries(minima) : []),
    ]);
  const program = [
    'Minimize',
    ` obj: ${sum(ways.map(({ effort, name }) => [effort, name]))}`,
    'Subject To',
    ...assessment.items.map(({ id }, at) => {
      const own = ways.filter((way) => way.id === id).map(({ name }): [number, string] => [1, name]);
      return ` one${at}: ${sum(own)} = 1`;
    }),
    // Scores have six decimals.
    ...asked.map(([id, least], at) => ` row${at}: ${sum(shares(id, 100))} >= ${least - 0.000_000_5}`),
    'Binary',
    ` ${ways.map(({ name }) => name).join(' ')}`,
    'End',
  ].join('\n');
  const { ObjectiveValue: value, Status: status } = highs.solve(program, { output_flag: false, mip_rel_gap: 0 });
  if (status !== 'Optimal') throw new Error(`HiGHS: ${status}`);
  return Math.round(value);
}
