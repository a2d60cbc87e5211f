/** Shape of the words of an action. */

/** Texts of one action, in one language. `{task}`, `{safe}` and `{check}` are filled from the sector. */
export interface ActionWords {
  /** In the imperative. */
  readonly title: string;
  /** One sentence. */
  readonly why: string;
  /** Two to four. */
  readonly steps: readonly string[];
  /** The option to reach, said as a fact. */
  readonly done: string;
  readonly watch?: string;
  readonly stop?: string;
  /** By variant id: the texts that differ. */
  readonly variants?: Readonly<Record<string, Partial<Omit<ActionWords, 'variants'>>>>;
}
