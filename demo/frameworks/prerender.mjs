// Puts the page as the server renders it into the built index.html.
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const { render } = await import(pathToFileURL(resolve('dist-server/server.js')).href);
const html = readFileSync('dist/index.html', 'utf8');
writeFileSync('dist/index.html', html.replace('<!--app-->', await render()));
