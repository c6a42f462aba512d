/**
 * The longest task of the page's main thread while something runs, in milliseconds of CPU: the clock would count the
 * other programs of the machine.
 */
export async function longestTask(cdp, run) {
  const events = [];
  const take = ({value}) => events.push(...value);
  cdp.on('Tracing.dataCollected', take);
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {includedCategories: ['toplevel']},
  });
  try {
    await run();
  } finally {
    const ended = new Promise(done => cdp.once('Tracing.tracingComplete', done));
    await cdp.send('Tracing.end');
    await ended;
    cdp.off('Tracing.dataCollected', take);
  }
  return longestOf(events);
}

/** Main threads of renderers, by name: the trace is of the whole browser. */
function longestOf(events) {
  const mains = new Set(
    events
      .filter(({name, args}) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({pid, tid}) => `${pid} ${tid}`),
  );
  return Math.max(
    0,
    ...events
      .filter(({name, pid, tid, dur}) => name.endsWith('RunTask') && dur > 0 && mains.has(`${pid} ${tid}`))
      .map(({tdur, dur}) => (tdur ?? dur) / 1000),
  );
}
