/** Sizes to which advice is limited: ids of options. */

/** What is about others in the firm makes no sense for a firm of one person. */
export const TWO_AND_MORE = ['2-9', '10-49', '50-249', '250-plus'] as const;
export const TEN_AND_MORE = ['10-49', '50-249', '250-plus'] as const;
