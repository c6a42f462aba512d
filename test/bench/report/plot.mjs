// A plot as SVG: one line per way, named beside its end, so that it reads without colours.
const WIDTH = 760;
const HEIGHT = 420;
const BOX = {left: 70, right: 560, top: 50, bottom: 370};
const COLOURS = ['#a3151a', '#14507c', '#3d6b21', '#7a4b00', '#5b3a8e', '#00696b', '#444', '#b0407a', '#8a6d3b'];
const DASHES = ['', '7 3', '2 3', '9 3 2 3'];

const escape = text => String(text).replace(/[&<>"]/g, letter => `&#${letter.charCodeAt(0)};`);
const short = number =>
  number >= 1e6 ? `${number / 1e6}M` : number >= 1000 ? `${number / 1000}k` : Number(number.toPrecision(2)).toString();

/** A number's place between two ends, by its logarithm or as it is. */
function scale(numbers, from, to, isLog) {
  const of = isLog ? Math.log10 : number => number;
  const low = isLog ? of(Math.min(...numbers.filter(number => number > 0))) : 0;
  const high = of(Math.max(...numbers));
  const place = number =>
    from + ((of(Math.max(number, isLog ? 10 ** low : 0)) - low) / (high - low || 1)) * (to - from);
  const ticks = [];
  if (isLog) for (let power = Math.ceil(low); power <= high; power++) ticks.push(10 ** power);
  else for (let n = 0; n <= 5; n++) ticks.push((high / 5) * n);
  return {place, ticks};
}

/**
 * @param points `[{x, lines: {way: y}}]`, in the order of x.
 * @param options `isLogX`, `isLogY`, `isStepped`: whether the points are too many for a mark each.
 */
export function plot(points, {title, xName, yName, isLogX = true, isLogY = true, isDense = false}) {
  const ways = Object.keys(points[0].lines);
  const xs = points.map(({x}) => x);
  const ys = points.flatMap(({lines}) => Object.values(lines));
  const x = scale(xs, BOX.left, BOX.right, isLogX);
  const y = scale(ys, BOX.bottom, BOX.top, isLogY);
  const xTicks = isDense ? x.ticks : xs;
  const grid = [
    ...y.ticks.map(
      tick =>
        `<path d="M${BOX.left} ${y.place(tick)}H${BOX.right}" class="grid"/><text x="${BOX.left - 8}" y="${y.place(tick) + 4}" text-anchor="end">${short(tick)}</text>`,
    ),
    ...xTicks.map(
      tick =>
        `<path d="M${x.place(tick)} ${BOX.top}V${BOX.bottom}" class="grid"/><text x="${x.place(tick)}" y="${BOX.bottom + 18}" text-anchor="middle">${short(tick)}</text>`,
    ),
  ];
  const names = labels(ways, points, y);
  const lines = ways.map((way, n) => {
    const there = points.filter(({lines}) => lines[way] !== undefined);
    const at = there.map(({x: value, lines}) => `${x.place(value).toFixed(1)} ${y.place(lines[way]).toFixed(1)}`);
    const colour = COLOURS[n % COLOURS.length];
    const isOurs = way === 'the-tin';
    const last = there.at(-1);
    return `<g fill="${colour}" stroke="${colour}"><path d="M${at.join('L')}" fill="none" stroke-width="${isOurs ? 3 : 1.5}" stroke-dasharray="${isOurs ? '' : DASHES[n % DASHES.length]}"/>
${isDense ? '' : at.map(one => `<circle cx="${one.split(' ')[0]}" cy="${one.split(' ')[1]}" r="${isOurs ? 4 : 2.5}"/>`).join('')}
<path d="M${x.place(last.x)} ${y.place(last.lines[way])}L${BOX.right + 14} ${names.get(way)}" fill="none" stroke-width="0.5"/>
<text x="${BOX.right + 18}" y="${names.get(way) + 4}" stroke="none" ${isOurs ? 'font-weight="700"' : ''}>${escape(way)}</text></g>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escape(title)}" font-family="sans-serif" font-size="12">
<style>.grid { stroke: #ddd; fill: none }</style>
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>
<text x="${BOX.left}" y="24" font-size="15" font-weight="700">${escape(title)}</text>
<text x="${BOX.left}" y="42" fill="#444">${escape(yName)}</text>
<text x="${BOX.right}" y="${BOX.bottom + 38}" text-anchor="end" fill="#444">${escape(xName)}</text>
${grid.join('\n')}
${lines.join('\n')}
</svg>
`;
}

/** Where the names of the lines stand: beside their ends, and under each other where ends are close. */
function labels(ways, points, y) {
  const ends = ways
    .map(way => ({way, at: y.place(points.findLast(({lines}) => lines[way] !== undefined).lines[way])}))
    .sort((a, b) => a.at - b.at);
  let least = BOX.top;
  for (const end of ends) least = (end.at = Math.max(end.at, least)) + 16;
  // Those that were pushed out at the bottom push back.
  let most = BOX.bottom + 6;
  for (const end of ends.reverse()) most = (end.at = Math.min(end.at, most)) - 16;
  return new Map(ends.map(({way, at}) => [way, at]));
}
