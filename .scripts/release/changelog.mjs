/** The changelog in a release: what stood under "Unreleased" becomes the section of the version. */

const UNRELEASED = '## [Unreleased]';
/** The heading of any version, and the links at the end of the file. */
const NEXT = /^(?:## \[|\[[^\]]+\]: )/m;

/**
 * The text with a section for this version, and an empty one for what comes next. `date`: ISO 8601 day. Throws an Error
 * that says the cure if nothing is unreleased, or the version has a section.
 */
export function withRelease(text, version, date) {
  if (text.includes(`\n## [${version}]`)) throw new Error(`CHANGELOG.md has a section ${version} already.`);
  const start = text.indexOf(UNRELEASED);
  if (start === -1) throw new Error(`CHANGELOG.md has no heading "${UNRELEASED}".`);
  if (sectionOf(text, 'Unreleased') === '')
    throw new Error('Nothing is unreleased: write what changed into CHANGELOG.md.');
  const end = start + UNRELEASED.length;
  return `${text.slice(0, end)}\n\n## [${version}] - ${date}${text.slice(end)}`;
}

/** What stands under the heading of a version, without the heading. Empty if there is none. */
export function sectionOf(text, version) {
  const heading = text.split('\n').find((line) => line.startsWith(`## [${version}]`));
  if (heading === undefined) return '';
  const after = text.slice(text.indexOf(heading) + heading.length);
  const end = after.search(NEXT);
  return (end === -1 ? after : after.slice(0, end)).trim();
}
