/** Where the site is made, from the project. */
export const SITE: string;
export function buildSite(): Promise<void>;
