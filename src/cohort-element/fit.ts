/** Whether a file of figures is of the definition whose texts it is shown with. */
import type { CohortFile } from '../cohort/file.js';
import { BANDS } from '../engine/cohort/bands.js';
import type { CohortTable } from '../engine/cohort/figures.js';
import type { Assessment, ItemRole } from '../engine/index.js';
import { LoadError } from '../element/loading/load-error.js';

const YES_NO = ['yes', 'no'];

/**
 * The file with the tables that this definition has names for. Of the same version it has all of them; of another one some
 * may be missing, and are left out. Throws a `LoadError` for the figures of another assessment.
 */
export function fitted(file: CohortFile, assessment: Assessment): CohortFile {
  const { id, version } = file.assessment;
  if (id !== assessment.id) {
    const cure = `Name the definition that was counted with \`assessment-src\`, or the right file with \`src\`.`;
    const message = `Expected figures of "${assessment.id}", found some of "${id}". ${cure}`;
    throw new LoadError('cohort-invalid', message, '$.assessment.id');
  }
  const strange = file.tables.findIndex((table) => !hasNames(table, assessment));
  if (strange === -1) return file;
  if (version !== assessment.version)
    return { ...file, tables: file.tables.filter((table) => hasNames(table, assessment)) };
  const found = file.tables[strange]?.variable ?? '';
  const message = `"${id}" ${version} has no "${found}" with such categories and groups. Make the file again from results of it.`;
  throw new LoadError('cohort-invalid', message, `$.tables[${strange}]`);
}

function hasNames({ categories, rows, variable }: CohortTable, assessment: Assessment): boolean {
  const known = categoriesOf(variable, assessment);
  const [sizes, sectors] = [optionsIn(assessment, 'size'), optionsIn(assessment, 'sector')];
  return (
    categories.flat().every((id) => known.includes(id)) &&
    rows.every(
      ({ group }) =>
        (group.sizes ?? []).every((id) => sizes.includes(id)) &&
        (group.sector === undefined || sectors.includes(group.sector)),
    )
  );
}

/** Empty for what is not counted. */
function categoriesOf(variable: string, { dimensions, items, steps }: Assessment): readonly string[] {
  if (variable === 'step') return steps.map(({ id }) => id);
  if (dimensions.some(({ id }) => variable === `cell.${id}`)) return BANDS;
  for (const { id, options, type } of items) {
    if (type !== 'multiple' && variable === id) return options.map((option) => option.id);
    if (type === 'multiple' && options.some((option) => variable === `${id}.${option.id}`)) return YES_NO;
  }
  return [];
}

function optionsIn({ items }: Assessment, role: ItemRole): readonly string[] {
  return items.find((item) => item.role === role)?.options.map(({ id }) => id) ?? [];
}
