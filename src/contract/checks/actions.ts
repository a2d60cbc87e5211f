/** Checks the actions of a definition: their references to items and options, and the texts of their variants. */
import { actionReferences } from '../action-references.js';
import { isObject, valueAt } from '../copy.js';
import { issue } from '../issues.js';
import type { Issue } from '../issues.js';
import { isLanguage } from '../schemas/common.js';
import { suggester } from '../suggest.js';
import { idsOf, idsOfEntries } from '../view.js';
import type { View } from '../view.js';

export function checkActions(view: View): Issue[] {
  const { ids, items, raw } = view;
  // With a broken item, or two of one id, a reference may be to that one.
  const isClear = Array.isArray(raw.items) && raw.items.length === items.length && ids.items.lost === 0;
  return [...(isClear ? checkActionReferences(view) : []), ...checkVariantTexts(view)];
}

function checkActionReferences({ actions, items }: View): Issue[] {
  const suggest = suggester();
  const assessment = { items: items.map(({ value }) => value) };
  return actions.flatMap(({ value, path }) =>
    actionReferences(assessment, value)
      .filter(({ id, known }) => !known.includes(id))
      .map(({ id, known, path: within }) => {
        const cure = suggest(id, known);
        return issue('unknown-reference', [...path, ...within], id, 'an id of the definition', cure);
      }),
  );
}

/** A variant needs no text. A text of an unknown variant would never be shown. */
function checkVariantTexts({ actions, raw }: View): Issue[] {
  const suggest = suggester();
  const { repeated } = idsOfEntries(raw.actions);
  return actions.flatMap(({ value: { id, variants = [] } }) => {
    // With a duplicate id, it is unclear which action the texts belong to.
    if (repeated.has(id)) return [];
    const known = variants.map((variant) => variant.id);
    return [...idsOf(raw.languages, isLanguage).known].flatMap((tag) => {
      const path = ['texts', tag, 'actions', id, 'variants'];
      const texts = valueAt(raw, path);
      return Object.keys(isObject(texts) ? texts : {})
        .filter((key) => !known.includes(key))
        .map((key) => issue('unknown-key', [...path, key], key, 'the id of a variant', suggest(key, known)));
    });
  });
}
