import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {TinError} from '../reading/tin-error.js';
import {onPageAddress} from './page-address.js';
import {onSourceArrival} from './source-arrivals.js';
import {noAddress, settingsOf, type SourceHost, type SourceRole, type SourceSettings} from './source-settings.js';

export interface SourceUser extends ReactiveControllerHost, HTMLElement {
  readonly src?: string;
  readonly source?: string;
}

/** Finds the endpoint of an element: its own `src`, the source it names, or the nearest one around it. */
export class SourceController implements ReactiveController {
  readonly #host: SourceUser;
  readonly #role: SourceRole;
  readonly #onRefresh: () => void;
  #attached: SourceHost | undefined;
  #own: {readonly src: string; readonly settings: SourceSettings} | undefined;
  #detach: (() => void) | undefined;
  #stopFollowing: (() => void) | undefined;
  #stopWaiting: (() => void) | undefined;

  constructor(host: SourceUser, role: SourceRole, onRefresh: () => void) {
    this.#host = host;
    this.#role = role;
    this.#onRefresh = onRefresh;
    host.addController(this);
  }

  /** The source element in use; none where the element has an address of its own. */
  get element(): SourceHost | undefined {
    return this.#host.src === undefined ? this.#attached : undefined;
  }

  /** What to load from, or nothing yet. @throws TinError `config` where the page names what is not there. */
  get settings(): SourceSettings | undefined {
    const {src, source} = this.#host;
    if (src !== undefined) return this.#settingsOfOwn(src);
    if (!this.#attached && source !== undefined && document.readyState !== 'loading') throw unknownSource(source);
    return this.#attached?.settings;
  }

  hostConnected(): void {
    this.#find();
    this.#stopFollowing = onPageAddress(() => this.#host.requestUpdate());
    this.#stopWaiting = onSourceArrival(() => {
      if (this.#host.source && !this.#attached) this.#findAgain();
    });
    // Tags after this one may not be parsed or defined yet.
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', this.#findAgain, {once: true});
    if (!customElements.get('tin-source')) void customElements.whenDefined('tin-source').then(this.#findAgain);
  }

  hostUpdate(): void {
    this.#find();
  }

  hostDisconnected(): void {
    document.removeEventListener('DOMContentLoaded', this.#findAgain);
    this.#stopFollowing?.();
    this.#stopWaiting?.();
    this.#leave();
  }

  readonly #findAgain = (): void => {
    this.#host.requestUpdate();
  };

  #find(): void {
    const {src, source, isConnected} = this.#host;
    const found = src === undefined && isConnected ? findSource(this.#host, source) : undefined;
    if (found === this.#attached) return;
    this.#leave();
    this.#attached = found;
    this.#detach = found?.attach(this.#role, refresh => (refresh ? this.#onRefresh() : this.#host.requestUpdate()));
  }

  #leave(): void {
    this.#detach?.();
    this.#detach = undefined;
    this.#attached = undefined;
  }

  #settingsOfOwn(src: string): SourceSettings {
    if (this.#own?.src === src) return this.#own.settings;
    try {
      this.#own = {src, settings: settingsOf(src)};
    } catch (cause) {
      throw noAddress(src, cause);
    }
    return this.#own.settings;
  }
}

/** Only an upgraded source counts: before that it has nothing to give. */
function findSource(from: Element, id: string | undefined): SourceHost | undefined {
  const found = id === undefined ? closestSource(from) : sourceById(from, id);
  return found && 'attach' in found ? (found as SourceHost) : undefined;
}

function sourceById(from: Element, id: string): Element | null {
  const root = from.getRootNode() as Document | ShadowRoot;
  return root.getElementById(id) ?? document.getElementById(id);
}

function closestSource(from: Element): Element | undefined {
  for (let scope: Element | undefined = from; scope; scope = hostOf(scope)) {
    const found = scope.closest('tin-source');
    if (found) return found;
  }
  return undefined;
}

function hostOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

function unknownSource(id: string): TinError {
  return new TinError(
    'config',
    `[the-tin] source="${id}": trang không có <tin-source id="${id}">. / The page has no <tin-source id="${id}">.`,
  );
}
