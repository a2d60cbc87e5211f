// All of these pages have the same settings. Their `start` and `build` copy the file to where the page expects it.
import { copyFileSync } from 'node:fs';

copyFileSync(new URL('settings.ts', import.meta.url), process.argv[2]);
