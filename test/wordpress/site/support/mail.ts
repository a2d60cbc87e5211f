/** E-mail that the site would send. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { site } from './site.js';

const box = join(site.folder, 'mail.txt');

export interface Message {
  readonly to: string | readonly string[];
  readonly subject: string;
  readonly message: string;
}

/** PHP for `setOtherPlugin`: what is sent lands in a file, or cannot be sent. */
export const mailbox = (works: boolean): string =>
  `add_filter('pre_wp_mail', function ($null, $mail) { ${works ? `file_put_contents('${box}', wp_json_encode($mail) . "\\n", FILE_APPEND); return true;` : 'return false;'} }, 10, 2);`;

/** What was sent since the last look. */
export function sentMail(): Message[] {
  if (!existsSync(box)) return [];
  const lines = readFileSync(box, 'utf8').trim().split('\n');
  rmSync(box);
  return lines.map((line) => JSON.parse(line) as Message);
}
