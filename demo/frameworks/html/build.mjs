// The page, beside the files of the scan, with the hash that lets a browser run this very script and no other.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const scan = 'node_modules/ai-maturity-scan/dist/cdn';
const integrity = JSON.parse(readFileSync(`${scan}/integrity.json`, 'utf8'))['ai-maturity-scan.js'];
mkdirSync('dist', { recursive: true });
cpSync(scan, 'dist/scan', { recursive: true });
for (const file of ['page.js', 'offers.json']) cpSync(file, `dist/${file}`);
writeFileSync('dist/index.html', readFileSync('index.html', 'utf8').replace('%INTEGRITY%', integrity));
