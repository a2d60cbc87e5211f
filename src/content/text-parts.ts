import type { BuiltInText, RestText, StartText } from './text-type.js';

/** A built-in text from its two parts, in the order in which a text is written. */
export function wholeText(start: StartText, rest: RestText): BuiltInText {
  return {
    title: start.title,
    description: start.description,
    ...rest,
    sections: { ...start.sections, ...rest.sections },
    items: { ...start.items, ...rest.items },
  };
}
