/** A field for files. One that cannot be taken in is refused in the same way whatever its kind, and what is open stays. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Screen } from '../page/screen.js';
import { fill } from '../words/words.js';
import type { Words } from '../words/words.js';
import { kindOf } from './kind.js';
import type { Kind } from './kind.js';
import { named } from './named.js';
import type { Problem, Where } from './problem.js';
import { readText } from './read-text.js';

/** Most problems that are shown. */
const MOST_SHOWN = 20;

/** Where files of a kind are chosen: the words for that place. */
const BELONGS = {
  scan: 'openFile',
  offers: 'support',
  answers: 'tryOut',
  xml: 'texts',
  table: 'texts',
} as const satisfies Record<Kind, keyof Words>;

export interface FileInput {
  readonly id: string;
  readonly accept: string;
  /** The kinds that belong here. */
  readonly wanted: readonly Kind[];
  /** Most characters that are read. */
  readonly most: number;
  /** Takes in what the file has; gives why not, or nothing. */
  readonly take: (text: string, name: string) => readonly Problem[] | Promise<readonly Problem[]>;
}

/** Without its label. */
export function fileInput(page: Pick<Screen, 'refuse' | 'refused' | 'words'>, field: FileInput): TemplateResult {
  const { refuse, refused, words } = page;
  const isRefused = refused?.field === field.id;
  const choose = async (event: Event) => {
    const input = event.currentTarget as HTMLInputElement;
    const [file] = input.files ?? [];
    // So that the same file may be chosen once more.
    input.value = '';
    if (!file) return;
    const problems = await problemsOf(file, field);
    if (problems.length > 0) refuse({ field: field.id, name: file.name, problems });
  };
  return html`<input
      id=${field.id}
      type="file"
      accept=${field.accept}
      aria-invalid=${live(isRefused)}
      aria-describedby=${isRefused ? 'problems' : nothing}
      @change=${(event: Event) => void choose(event)}
    />
    ${
      isRefused
        ? html`<div id="problems" tabindex="-1">
            <p>${fill(words.notTaken, { name: refused.name })}</p>
            ${problemNotes(words, refused.problems)}
          </div>`
        : nothing
    }`;
}

async function problemsOf(file: File, { most, take, wanted }: FileInput): Promise<readonly Problem[]> {
  const read = await readText(file, most);
  if (!read.ok) return read.problems;
  const found = kindOf(read.value);
  return found && !wanted.includes(found) ? [{ found, wanted }] : take(read.value, file.name);
}

export function problemNotes(words: Words, problems: readonly Problem[]): TemplateResult {
  const more = problems.length - MOST_SHOWN;
  return html`<ul class="notes">
      ${problems.slice(0, MOST_SHOWN).map((problem) => html`<li>${problemNote(words, problem)}</li>`)}
    </ul>
    ${more > 0 ? html`<p>${fill(words.andMore, { count: String(more) })}</p>` : nothing}
    ${problems.some((problem) => 'issue' in problem) ? html`<p>${words.mendFile}</p>` : nothing}`;
}

function problemNote(words: Words, problem: Problem): TemplateResult {
  if ('found' in problem) {
    const wanted = problem.wanted.map((kind) => words.fileKinds[kind]).join(', ');
    const values = { found: words.fileKinds[problem.found], place: words[BELONGS[problem.found]], wanted };
    return html`<p>${fill(words.otherKind, values)}</p>`;
  }
  if ('issue' in problem) {
    const { code, message, path } = problem.issue;
    return html`<p>${words.codes[code]}</p>
      <p lang="en">${message}</p>
      <p><code>${path}</code></p>`;
  }
  const { fault, values = {}, where } = problem;
  const numbers = new Intl.NumberFormat(words.tag);
  const written = Object.entries(values).map(
    ([key, value]) => [key, typeof value === 'number' ? numbers.format(value) : value] as const,
  );
  return html`<p>
    ${where ? html`<b>${placeText(words, where)}</b>${words.colon} ` : nothing}${fill(words.faults[fault], Object.fromEntries(written))}
  </p>`;
}

/** A place in a file, for people. */
function placeText(words: Words, where: Where): string {
  if ('path' in where) return where.path;
  const { column, line } = where;
  const values = { line: String(line), column: String(column ?? '') };
  return fill(column === undefined ? words.atLine : words.atColumn, values);
}

/** Where a file of answers has none, in a sentence. */
export function leftOutText(words: Words, leftOut: readonly Where[]): string {
  const places = leftOut.map((where) => placeText(words, where));
  return fill(words.leftOut, { places: named(places, words) });
}
