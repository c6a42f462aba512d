/** A number as it is read: two digits behind the point, none where it is large. */
export const two = number =>
  Math.abs(number) >= 100 ? Math.round(number).toString() : Number(number.toFixed(2)).toString();

/** Collects what was measured, says it at once, and writes it at the end. */
export class Report {
  rows = [];
  comparisons = [];
  points = new Map();

  /** One figure against its reach: at most that much, unless `isLeast`. */
  row(figure, unit, {reach, measured, isLeast = false, note = ''}) {
    const isReached = reach === undefined ? undefined : isLeast ? measured >= reach : measured <= reach;
    this.rows.push({figure, unit, reach, measured, isReached, isLeast, note});
    const verdict = isReached === undefined ? ' ' : isReached ? '✓' : '✗';
    console.log(
      `${verdict} ${figure}: ${two(measured)} ${unit}${reach === undefined ? '' : ` (reach ${two(reach)})`} ${note}`,
    );
  }

  /** All ways of one scale, each as a ratio to the base; ours is the figure. */
  compare(figure, unit, results, {reach, base, of = 'cpu', note = ''}) {
    const ratios = Object.fromEntries(Object.entries(results).map(([way, result]) => [way, result[of] / base]));
    this.comparisons.push({figure, ratios, base});
    this.row(figure, unit, {reach, measured: ratios['the-tin'], note});
    for (const [way, ratio] of Object.entries(ratios))
      console.log(`    ${two(ratio).padEnd(6)} ${way} (${two(results[way][of])} ms)`);
  }

  /** One point of a plot's lines. */
  point(plot, x, lines) {
    this.points.set(plot, [...(this.points.get(plot) ?? []), {x, lines}]);
  }
}
