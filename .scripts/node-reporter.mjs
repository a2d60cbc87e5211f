import { relative } from 'node:path';

/**
 * A reporter for `node --test`: counts passed tests and lists failures, for the summary of `npm test`. Node's own reporters
 * write text, TAP or JUnit XML, which the summary would have to parse.
 */
export default async function* counts(source) {
  let passed = 0;
  const failures = [];
  const skipped = [];
  for await (const { type, data } of source) {
    // A skipped test has shown nothing; why it was, belongs to what was found.
    if (typeof data.skip === 'string') skipped.push(`${data.name}: ${data.skip}`);
    // A suite passes or fails with its tests.
    if (data.details?.type === 'suite' || data.skip !== undefined || data.todo !== undefined) continue;
    if (type === 'test:pass') passed += 1;
    if (type === 'test:fail') failures.push(line(data));
  }
  yield JSON.stringify({ passed, failures, skipped });
}

function line({ name, file, details }) {
  const error = details?.error?.cause ?? details?.error;
  const place = file ? `${relative(process.cwd(), file)}: ` : '';
  return `${place}${name}: ${String(error?.message ?? error ?? 'no message').split('\n')[0]}`;
}
