import { writeFileSync } from 'node:fs';
import { DemoBrowser } from './support/browser.js';
import { paperOf } from './support/paper.js';
import { assessment } from '../../src/content/index.js';
const middling: any = Object.fromEntries(assessment.items.map(({ id, options, type }: any) => [id, type === 'single' ? (options[2]?.id ?? '') : [options[0]?.id ?? '', options[1]?.id ?? '']]));
const low: any = { ...middling, 'know.people.training': 'none', 'want.organisation.agenda': 'never', 'can.people.help':'nobody','know.organisation.rules':'dont-know','use.reach':'one', 'profile.sector':'construction' };
const b = await DemoBrowser.open();
for (const [name, lang, a] of [['en','nl',middling],['nl','en',low]] as const) { const { pdf } = await paperOf(b, lang, a); writeFileSync(`/tmp/out-${name}.pdf`, pdf); }
await b.close();
