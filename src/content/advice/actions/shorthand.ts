/** What built-in actions have in common. */

/** A firm of one has nobody else to do it. */
export const ALONE = { id: 'alone', sizes: ['1'], who: 'you' } as const;

export const SMALL = { id: 'small', sizes: ['2-9'] } as const;

export const LARGE = { id: 'large', sizes: ['50-249', '250-plus'] } as const;
