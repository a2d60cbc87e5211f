/** With what the fragment of an address begins that has a code. */
export const FRAGMENT = '#scan=';
