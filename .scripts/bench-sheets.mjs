/** Answer sheets for benchmarks, the same every time: firms of all levels, whose answers lie around that level. */

/** `gaps`: the share of questions without an answer. */
export function sheets({ items }, count, gaps) {
  let state = 1;
  const next = () => (state = (state * 48271) % 2147483647) / 2147483647;
  return Array.from({ length: count }, () => {
    const level = next();
    const entries = items.flatMap(({ id, max = 2, options, type }) => {
      // Without the size nobody could say which questions apply; the loops know only firms that told it.
      if (next() < gaps && id !== 'profile.size') return [];
      const at = Math.floor(((level * 2 + next()) / 3) * options.length);
      return [[id, type === 'single' ? options[at].id : options.slice(0, max).map((option) => option.id)]];
    });
    return Object.fromEntries(entries);
  });
}
