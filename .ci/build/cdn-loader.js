// What stands around the library in dist/cdn/the-tin.js. One classic script that may also be a module: no import, no
// import.meta. cdn-plugin.mjs fills in PARTS and MAIN and minifies the whole; nothing else uses this file.
/* global MAIN, PARTS */
(() => {
  'use strict';
  const key = Symbol.for('the-tin');
  const present = self[key];
  if (present) {
    if (!present.warned)
      console.warn(
        '[the-tin] Trang đã có the-tin.js, bản thứ hai không làm gì cả. / This page already has the-tin.js; the second copy does nothing.',
      );
    present.warned = true;
    return;
  }

  const me = document.currentScript;
  // A module has no currentScript; the first address in a stack trace is this file's own. Nor has the text that jQuery
  // fetches and runs; then the browser knows what was fetched. Asked for only there: to tell where in a large script
  // an error was made the browser reads all of it again, which took half of what the script takes to start.
  const findBase = () => {
    const caller = /(?:https?|file):[^\s)]+?(?=:\d+:\d+)/.exec(new Error().stack)?.[0];
    const fetched = performance.getEntriesByType('resource').map(({name}) => name);
    return [caller, ...fetched].find(address => /\/the-tin[^/]*\.js(?:[?#]|$)/.test(address)) || caller;
  };
  const base = me?.src || findBase();
  const {nonce = document.querySelector('script[nonce]')?.nonce, crossOrigin} = me ?? {};

  /** Name of a part → its integrity and the other parts it needs. */
  const parts = PARTS;
  const factories = {};
  const modules = {};
  const arriving = {};

  // Parts hand themselves over here.
  Object.defineProperty(self, key, {
    value: Object.assign((name, factory) => (factories[name] = factory), {policy: () => trustedPolicy()}),
  });

  /** Runs a part that is there, once. */
  const require = name => {
    if (!modules[name]) factories[name]((modules[name] = {}), require, load);
    return modules[name];
  };

  /** What `import('./x.js')` has become. A part that failed is asked for anew by the next call. */
  const load = name => Promise.all([name, ...parts[name].slice(1)].map(arrive)).then(() => require(name));

  const arrive = name =>
    (arriving[name] ??= fetchPart(name).catch(error => {
      delete arriving[name];
      throw error;
    }));

  const fetchPart = async name => {
    const url = new URL(`the-tin.${name}.js`, base);
    const tag = scriptFor(url.href);
    // A local file has no origin to ask for permission, so browsers refuse to check it.
    if (url.protocol !== 'file:') tag.integrity = parts[name][0];
    if (nonce) tag.nonce = nonce;
    if (crossOrigin != null || url.origin !== location.origin) tag.crossOrigin = crossOrigin ?? 'anonymous';
    try {
      await new Promise((resolve, reject) => {
        tag.onload = resolve;
        tag.onerror = reject;
        setTimeout(reject, 30_000);
        document.head.append(tag);
      });
      if (tag.href) await import(tag.href);
    } catch {
      // Said below.
    }
    tag.remove();
    if (!factories[name]) throw new Error(`[the-tin] Không tải được ${url}. / Could not load ${url}.`);
  };

  let policy;
  /** One policy for the library: a page's list of trusted types names each once. */
  const trustedPolicy = () =>
    (policy ??= self.trustedTypes?.createPolicy('the-tin', {
      createScriptURL: address => address,
      createScript: text => text,
    }));
  const scriptFor = href => {
    const script = document.createElement('script');
    try {
      script.src = trustedPolicy() ? policy.createScriptURL(href) : href;
      return script;
    } catch {
      // The page's Trusted Types list leaves us out. A preloaded module is checked against its integrity as well, and
      // import() then takes that very module.
      return Object.assign(document.createElement('link'), {rel: 'modulepreload', href});
    }
  };

  MAIN;
})();
