/** The middle of some numbers; of an even count the upper one, which flatters nobody. */
export const median = numbers => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];

/** Medians of the same key over many records of numbers. */
export const medians = records =>
  Object.fromEntries(Object.keys(records[0] ?? {}).map(key => [key, median(records.map(record => record[key]))]));

/**
 * Runs every way once per round, in turn, so that a busy machine slows all of them alike.
 *
 * @param ways Name → what is run; gives a record of numbers.
 * @returns Name → medians of its records.
 */
export async function interleave(ways, rounds) {
  const runs = new Map(Object.keys(ways).map(name => [name, []]));
  for (let round = 0; round < rounds; round++) {
    const names = Object.keys(ways);
    // Who comes first pays for what the others find warm: not always the same one.
    for (const name of [...names.slice(round % names.length), ...names.slice(0, round % names.length)])
      runs.get(name).push(await ways[name]());
  }
  return Object.fromEntries([...runs].map(([name, records]) => [name, medians(records)]));
}
