/**
 * The floor of the benchmark: scores the built-in assessment with plain loops over fixed tables. The engine does the same
 * for any definition.
 */

/** What each step after the first needs, as `[place in LADDER, least value]`. */
const GATES = [
  [[0, 1]],
  [
    [0, 2],
    [1, 1],
    [2, 1],
  ],
  [
    [0, 3],
    [1, 2],
    [2, 3],
    [3, 1],
  ],
  [
    [0, 3],
    [1, 3],
    [2, 4],
    [3, 3],
    [4, 3],
  ],
];
const LADDER = ['use.frequency', 'use.reach', 'use.embedding', 'use.results', 'use.direction'];
/** Not asked, and worth 0, where the first question says never. */
const HIDDEN = ['use.reach', 'use.embedding', 'use.results', 'know.people.checking'];

/** Not asked of a firm of one: gates count them as met, and a dimension of nothing else has no score. */
const NOT_FOR_ONE = ['use.reach', 'want.people.ideas', 'want.people.dialogue'];

/** `(answers) => { low, high, gates, cells, undecided }`; `cells` has the low and high end of each in turn. */
export function floor({ dimensions, items }) {
  const ids = [...LADDER, ...dimensions.flatMap((dimension) => dimension.items.map(({ item }) => item))];
  const worth = ids.map(
    (id) => new Map(items.find((item) => item.id === id).options.map((one) => [one.id, one.value])),
  );
  const hidden = ids.map((id) => HIDDEN.includes(id));
  const notForOne = ids.map((id) => NOT_FOR_ONE.includes(id));
  const lows = new Array(ids.length).fill(0);
  const highs = new Array(ids.length).fill(0);

  return (answers) => {
    const never = answers['use.frequency'] === 'never';
    const isOne = answers['profile.size'] === '1';
    for (let at = 0; at < ids.length; at++) {
      const value = never && hidden[at] ? 0 : worth[at].get(answers[ids[at]]);
      lows[at] = value ?? 0;
      highs[at] = value ?? 4;
      if (isOne && notForOne[at]) lows[at] = highs[at] = Infinity;
    }
    const gates = [];
    let low = 1;
    let high = 1;
    for (let gate = 0; gate < GATES.length; gate++) {
      let sure = true;
      let possible = true;
      for (const [at, least] of GATES[gate]) {
        if (lows[at] < least) sure = false;
        if (highs[at] < least) possible = false;
      }
      gates.push(sure ? true : possible ? null : false);
      if (sure && low === gate + 1) low++;
      if (possible && high === gate + 1) high++;
    }
    const cells = [];
    for (let at = LADDER.length; at < ids.length; at += 2) {
      if (lows[at] === Infinity) cells.push(null, null);
      else cells.push((lows[at] + lows[at + 1]) * 12.5, (highs[at] + highs[at + 1]) * 12.5);
    }
    let undecided = 0;
    for (let at = 0; at < LADDER.length; at++) {
      if (lows[at] !== highs[at] && decides(at, low, high)) undecided++;
    }
    return { low, high, gates, cells, undecided };
  };

  function decides(item, low, high) {
    for (let gate = low - 1; gate < high - 1; gate++) {
      for (const [at, least] of GATES[gate]) if (at === item && lows[at] < least) return true;
    }
    return false;
  }
}
