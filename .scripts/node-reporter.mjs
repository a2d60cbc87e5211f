/** A reporter for `node --test` that counts tests and nothing else, for `npm test` to add up. */
export default async function* counts(source) {
  let passed = 0;
  let failed = 0;
  for await (const { type, data } of source) {
    // A suite passes or fails with its tests, and a skipped test has shown nothing.
    if (data.details?.type === 'suite' || data.skip !== undefined || data.todo !== undefined) continue;
    if (type === 'test:pass') passed += 1;
    if (type === 'test:fail') failed += 1;
  }
  yield JSON.stringify({ passed, failed });
}
