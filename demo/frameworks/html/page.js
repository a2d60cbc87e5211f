// @ts-check
import { known, words } from './settings.js';

const scan = document.querySelector('ai-maturity-scan');
const answered = document.getElementById('answered');
const step = document.getElementById('step');
if (!scan || !answered || !step) throw new Error('Something is missing on this page.');

scan.answers = known;
scan.messages = words;
scan.addEventListener('scan-answer', ({ detail }) => (answered.textContent = String(detail.progress.answered)));
scan.addEventListener('scan-result', ({ detail }) => (step.textContent = String(detail.step.low)));
scan.addEventListener('scan-reset', () => (step.textContent = 'none yet'));
