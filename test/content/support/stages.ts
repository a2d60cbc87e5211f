/** Every option that a plan may lead to, by item. What happens by itself or should not be wished for is left out. */
export const STAGES: Readonly<Record<string, readonly string[]>> = {
  'use.frequency': ['tried', 'monthly', 'weekly', 'daily'],
  'use.reach': ['one', 'several', 'department', 'most'],
  'use.embedding': ['loose-tasks', 'agreed-tasks', 'one-process', 'several-processes'],
  'use.results': ['impressions', 'checked-once', 'tracked', 'tracked-and-adjusted'],
  'use.direction': ['intention-known', 'written-goals', 'in-business-plan'],
  'know.people.training': ['under-a-quarter', 'quarter-to-half', 'over-half', 'all'],
  'know.people.checking': ['dos-and-donts', 'written-checks', 'practised-checks'],
  'know.organisation.opportunities': ['list', 'ranked', 'worked-out'],
  'know.organisation.rules': ['looked-up', 'own-rules', 'rules-reviewed'],
  'want.people.ideas': ['same-few', 'most-now-and-then', 'most-regularly'],
  'want.people.dialogue': ['one-meeting', 'agreed', 'staff-talks'],
  'want.organisation.agenda': ['a-few-times', 'fixed-times', 'fixed-times-and-hours'],
  'want.organisation.budget': ['on-request', 'fixed', 'several-years'],
  'can.people.tools': ['few-company-accounts', 'all-company-accounts', 'linked'],
  'can.people.help': ['somebody', 'named-contact', 'contact-and-partner'],
  'can.organisation.data': ['loose-files', 'separate-systems', 'linked-systems', 'linked-and-kept-up'],
  'can.organisation.processes': ['one', 'two-or-three', 'most', 'all-connected'],
};

/** Items that are not asked of a firm of one. */
export const NOT_FOR_ONE = ['use.reach', 'want.people.ideas', 'want.people.dialogue'];

export const SIZES = ['1', '2-9', '10-49', '50-249', '250-plus', null] as const;

/** Every stage with every size that its item applies to; null for a size that is not known. */
export const SIZED_STAGES = Object.entries(STAGES).flatMap(([item, options]) =>
  options.flatMap((to) =>
    SIZES.filter((size) => size !== '1' || !NOT_FOR_ONE.includes(item)).map((size) => ({ item, to, size })),
  ),
);
