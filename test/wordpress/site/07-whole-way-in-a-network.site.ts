/** On a site of the network that the tests before have made, with the plugin for all of its sites. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { addSite } from './support/network.js';
import { site } from './support/site.js';
import { wholeWay } from './support/whole-way.js';

// Those tests leave its files.
rmSync(join(site.www, 'wp-content/plugins/ai-maturity-scan'), { recursive: true, force: true });
const id = addSite('association');

wholeWay({ path: '/association/', prefix: `wp_${id}_`, plugins: '/wp-admin/network/' });
