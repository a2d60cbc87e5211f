// The page, beside the files of the scan, with the hash that lets a browser run this very script and no other.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';

const scan = 'node_modules/ai-maturity-scan/dist/cdn';
const integrity = JSON.parse(readFileSync(`${scan}/integrity.json`, 'utf8'))['ai-maturity-scan.js'];
mkdirSync('dist', { recursive: true });
cpSync(scan, 'dist/scan', { recursive: true });
cpSync('page.js', 'dist/page.js');
// The settings without their types; the offers as a file, as `support-src` has it.
const compilerOptions = { target: 'ES2022', module: 'ESNext' };
const settings = ts.transpileModule(readFileSync('settings.ts', 'utf8'), { compilerOptions });
writeFileSync('dist/settings.js', settings.outputText);
const { offers } = await import(pathToFileURL(resolve('dist/settings.js')).href);
writeFileSync('dist/offers.json', JSON.stringify(offers));
writeFileSync('dist/index.html', readFileSync('index.html', 'utf8').replace('%INTEGRITY%', integrity));
