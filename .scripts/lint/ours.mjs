/** The rules of this project, as a plugin for Oxlint. */
import { importDirection } from './import-direction.mjs';
import { noGuessedWait } from './no-guessed-wait.mjs';

export default {
  meta: { name: 'ours' },
  rules: { 'import-direction': importDirection, 'no-guessed-wait': noGuessedWait },
};
