/** The country whose figures a firm is compared with. */
import { regionName } from '../../i18n/place-name.js';
import type { HostProblems } from '../host/problems.js';
import type { DraftView } from '../session/context.js';

/** Eurostat's code for Greece, and the everyday one for the United Kingdom. */
const ALSO: Readonly<Record<string, string>> = { EL: 'GR', UK: 'GB' };

/** Where the firm is: as the page says, or as the visitor chose, if the page has the visitor asked. */
export class FirmCountry {
  /** What the visitor chose, as ISO 3166 code; null for nothing. */
  chosen: string | null = null;

  readonly #problems: HostProblems;
  #setting: unknown = null;
  /** What `#setting` comes to. */
  #set: string | null = null;
  #kept: DraftView | null = null;

  constructor(problems: HostProblems) {
    this.#problems = problems;
  }

  /** Whether the page wants the visitor asked. */
  isAsked(setting: unknown): boolean {
    return typeof setting === 'string' && setting.trim().toLowerCase() === 'ask';
  }

  /** ISO 3166 code; null where it is not known, and if there is no such country, which the page is told once. */
  of(setting: unknown): string | null {
    if (this.isAsked(setting)) return this.chosen;
    if (setting !== this.#setting) [this.#setting, this.#set] = [setting, this.#read(setting)];
    return this.#set;
  }

  /**
   * The country that the browser keeps goes before. What was chosen before it could keep any, it keeps now. Gives whether
   * that changed the choice.
   */
  keepIn(draft: DraftView): boolean {
    const { chosen } = this;
    if (draft !== this.#kept && draft.extras.country === null && chosen !== null)
      draft.changeExtras(() => ({ country: chosen }));
    this.#kept = draft;
    this.chosen = draft.extras.country;
    return this.chosen !== chosen;
  }

  #read(setting: unknown): string | null {
    // Frameworks set `undefined` or `null` to say "nothing".
    if (['', null, undefined].includes(setting as null)) return null;
    const code = typeof setting === 'string' ? setting.trim().toUpperCase() : '';
    const country = ALSO[code] ?? code;
    if (isCountry(country)) return country;
    const found = typeof setting === 'string' ? JSON.stringify(setting) : `of type ${typeof setting}`;
    const message = `It cannot be ${found}. Use a code of two letters (ISO 3166), such as "NL", or "ask". Until then the figures are those of the EU.`;
    this.#problems.report({ code: 'attribute-invalid', path: 'country', message });
    return null;
  }
}

function isCountry(code: string): boolean {
  return (
    /^[A-Z]{2}$/.test(code) && !['EU', 'EZ', 'ZZ', 'UN', 'QO'].includes(code) && regionName(code, 'en') !== undefined
  );
}
