import type { ActionLibraryText } from '../../text-type.js';
import { barriers } from './barriers.js';
import { can } from './can.js';
import { knowOrganisation } from './know-organisation.js';
import { knowPeople } from './know-people.js';
import { results } from './results.js';
import { sectorsGoods } from './sectors-goods.js';
import { sectorsServices } from './sectors-services.js';
import { use } from './use.js';
import { want } from './want.js';
import { safety, situations } from './words.js';

/** What to do, in English. Written for readers at level B1. */
const text: ActionLibraryText = {
  actions: { ...use, ...results, ...knowPeople, ...knowOrganisation, ...want, ...can },
  barriers,
  sectors: { ...sectorsGoods, ...sectorsServices },
  safety,
  situations,
};

export default text;
