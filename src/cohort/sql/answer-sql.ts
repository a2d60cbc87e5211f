/** The answer that counts, as SQL over the columns `answers` and `not_applicable` of a result. */
import type { Assessment, Choice, Condition, Item } from '../../engine/index.js';
import { chosenOf, valueRange } from '../../engine/values.js';

/** More than any value: an item that does not apply meets every condition. */
const BEYOND = '1e300';
const UNKNOWN = '\'"dont-know"\'';

/**
 * The answer as JSON text, such as `"weekly"` or `["cost", "skills"]`, of a number its band; NULL if it is unknown. A result holds the answers to
 * items that were asked. Where routing hid an item, the answer that counts for it is in the definition.
 */
export function answerSql(assessment: Assessment, item: Item): string {
  const { askIf, hiddenAnswer, id } = item;
  const given = bandSql(item, `CAST((answers -> '${id}') AS text)`);
  if (!askIf || hiddenAnswer === undefined) return `NULLIF(${given}, ${UNKNOWN})`;
  const isHidden = `NOT ${isLeftOut(item)} AND ${isFalse(assessment, askIf)}`;
  return `NULLIF(COALESCE(${given}, CASE WHEN ${isHidden} THEN '${jsonOf(chosenOf(item, hiddenAnswer))}' END), ${UNKNOWN})`;
}

/** Whether an option is chosen. `answer`: as `answerSql` gives it. */
export function isChosen(answer: string, option: string): string {
  return `strpos(${answer}, '"${option}"') > 0`;
}

function jsonOf(answer: Choice | undefined): string {
  return JSON.stringify(answer ?? null);
}

/** Of a number, its band. A text has quotation marks, and stays as it is. */
function bandSql({ options, type }: Item, given: string): string {
  if (type !== 'number') return given;
  const bands = options.flatMap(({ from, id }) =>
    from === undefined ? [] : [`WHEN CAST(${given} AS double precision) >= ${from} THEN '"${id}"'`],
  );
  return `CASE WHEN ${given} IS NULL OR strpos(${given}, '"') > 0 THEN ${given} ${bands.reverse().join(' ')} END`;
}

function isLeftOut({ id }: Item): string {
  return `COALESCE(strpos(not_applicable, '"${id}"') > 0, FALSE)`;
}

/** Whether a condition of routing is certainly false. Never NULL. */
function isFalse(assessment: Assessment, condition: Condition): string {
  if ('all' in condition) return joined(condition.all, 'OR', 'FALSE');
  if ('any' in condition) return joined(condition.any, 'AND', 'TRUE');
  if ('dimension' in condition) throw new RangeError('Routing cannot look at a score.');
  const item = assessment.items.find(({ id }) => id === condition.item);
  if (!item) throw new RangeError(`The definition has no item "${condition.item}".`);
  const answer = answerSql(assessment, item);
  if ('atLeast' in condition) return `(${valueSql(item, answer, 'high')} < ${condition.atLeast})`;
  if ('atMost' in condition) {
    const least = valueSql(item, answer, 'low');
    return `(${least} > ${condition.atMost} AND ${least} < ${BEYOND})`;
  }
  const options = 'is' in condition ? condition.is : condition.isNot;
  const isNamed = `(${options.map((id) => isChosen(answer, id)).join(' OR ') || 'FALSE'})`;
  return `COALESCE(${'is' in condition ? 'NOT ' : ''}${isNamed}, FALSE)`;

  function joined(parts: readonly Condition[], word: 'AND' | 'OR', empty: string): string {
    return `(${parts.map((part) => isFalse(assessment, part)).join(` ${word} `) || empty})`;
  }
}

/** The lowest or highest value that an item can have. */
function valueSql(item: Item, answer: string, end: 'low' | 'high'): string {
  const { cap = 1000, options } = item;
  const range = valueRange(item)[end];
  const isOut = `WHEN ${isLeftOut(item)} THEN ${BEYOND}`;
  if (item.type === 'multiple') {
    const points = options.map(({ exclusive, id, points: each = 1 }) =>
      exclusive ? '0' : `CASE WHEN ${isChosen(answer, id)} THEN ${each} ELSE 0 END`,
    );
    return `CASE ${isOut} WHEN ${answer} IS NULL THEN ${range} ELSE LEAST(${cap}, ${points.join(' + ')}) END`;
  }
  const values = options.map(
    ({ id, notApplicable, value = 0 }) => `WHEN ${answer} = '"${id}"' THEN ${notApplicable ? BEYOND : value}`,
  );
  return `CASE ${isOut} ${values.join(' ')} ELSE ${range} END`;
}
