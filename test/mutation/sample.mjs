/** Some of the items, the same ones for the same seed (mulberry32, then the front of a shuffled list). */
export function sample(items, count, seed) {
  let state = seed;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return items
    .map(item => ({item, order: random()}))
    .sort((a, b) => a.order - b.order)
    .slice(0, count)
    .map(({item}) => item);
}
