/** What tests of contact after the result share. */
import { after, before } from 'node:test';
import { mailbox, sentMail } from './mail.js';
import { firm } from './results.js';
import { ROUTE, setSettings, site, sql, wordpress } from './site.js';

const CONTACT = ROUTE.replace('/results', '/contact');
export const LIST = 'admin.php?page=ai-maturity-scan-contacts';
export const CONTACTS = 'wp_ai_maturity_scan_contacts';
/** What other plugins get to know, and mail, are kept. */
export const NOTES = `${mailbox(true)} add_action('ai_maturity_scan_contact', fn($contact) => update_option('told_contact', $contact));`;

/** Switches contact on for the tests of a file. */
export function offeringContact(): void {
  before(() => {
    setSettings({ contact: true, contact_days: 30, organisation: 'The Association' });
    sql(`delete from ${CONTACTS}`);
    sentMail();
  });
  after(() => {
    setSettings({ contact: false, contact_days: 90, organisation: '' });
    wordpress("delete_option('told_contact');");
  });
}

export const rows = (columns = 'kind, confirmed'): string[][] =>
  sql(`select ${columns} from ${CONTACTS} order by day, kind`);

/** What another plugin was told last; false for nothing. */
export const told = (): Readonly<Record<string, string>> | false =>
  JSON.parse(wordpress("echo wp_json_encode(get_option('told_contact'));")) as Record<string, string> | false;

export const mail = (more: object = {}): object => ({
  ...{ kind: 'mail', email: 'jan@example.test', language: 'nl', answers: firm(2), depth: 'full', code: '1KW7K-JEXF1' },
  ...more,
});

export const call = (more: object = {}): object => ({
  ...{ kind: 'call', name: 'Jan Jansen', phone: '+31 (0)6 12-34', language: 'nl' },
  ...more,
});

export async function ask(body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(CONTACT, {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: { 'content-type': 'application/json', origin: site.url, ...headers },
  });
}
