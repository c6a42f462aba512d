// Runs in the page before the library: keeps what is said and what goes wrong, and shows elements to the tests.

// The waits between attempts are random: none at all is as good as any.
Math.random = () => 0;

/** What was said on the console, and what nobody caught. */
self.heard = {warn: [], error: [], uncaught: []};
for (const kind of ['warn', 'error']) {
  const {[kind]: say} = console;
  console[kind] = (...words) => {
    heard[kind].push(words.join(' '));
    say.apply(console, words);
  };
}
addEventListener('unhandledrejection', ({reason}) => heard.uncaught.push(String(reason)));
addEventListener('error', ({message, target}) => target === self && heard.uncaught.push(message));

const watched = {};

/** Puts markup at the head of the page; the element in it with this id is watched from its first moment. */
self.put = (id, markup) => {
  const place = document.createElement('div');
  place.innerHTML = markup;
  watch(id, place.querySelector(`#${id}`));
  document.body.prepend(place);
};

function watch(id, element) {
  const seen = (watched[id] = {element, events: [], least: Infinity, woken: []});
  for (const type of ['tin-load', 'tin-error'])
    element.addEventListener(type, ({detail: {error, stale, articles, article}}) => {
      const {code, status, detail} = error ?? {};
      seen.events.push({type, stale, code, status, detail, count: articles?.length ?? Number(Boolean(article))});
      for (const wake of seen.woken.splice(0)) wake();
    });
}

const cardsOf = ({shadowRoot}) => shadowRoot?.querySelectorAll('article, [part~="item"]') ?? [];

/** Counts what is on screen at every change from now on. */
self.keepCount = id => {
  const seen = watched[id];
  seen.least = cardsOf(seen.element).length;
  const look = () => (seen.least = Math.min(seen.least, cardsOf(seen.element).length));
  new MutationObserver(look).observe(seen.element.shadowRoot, {childList: true, subtree: true});
};

/** What an element says and shows after its `count`-th event; `act` is done first. */
self.after = async (id, count, act) => {
  const seen = watched[id];
  const {element} = seen;
  if (act === 'retry') partOf(element, 'retry').click();
  else if (act) element[act]();
  while (seen.events.length < count) await new Promise(resolve => seen.woken.push(resolve));
  await element.updateComplete;
  const fallback = element.querySelector('.fallback');
  return {
    state: element.getAttribute('state'),
    events: seen.events,
    least: seen.least,
    cards: cardsOf(element).length,
    titles: [...(element.shadowRoot.querySelectorAll('[part~="title"], [part~="item"]') ?? [])].map(textOf),
    links: [...element.shadowRoot.querySelectorAll('a')].map(({href}) => href),
    said: textOf(partOf(element, 'status')),
    retry: textOf(partOf(element, 'retry')),
    text: textOf(element.shadowRoot) + textOf(element),
    isBusy: element.hasAttribute('aria-busy'),
    hasFallback: fallback !== null && fallback.offsetHeight > 0,
  };
};

const partOf = ({shadowRoot}, name) => shadowRoot.querySelector(`[part~="${name}"]`);
const textOf = node => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
