import type {ReactiveController, ReactiveControllerHost} from 'lit';

export interface UniqueOptions {
  readonly isOn: () => boolean;
  /** Lists of the same group do not repeat each other. */
  readonly group: () => string;
  /** Keys of what the list shows. */
  readonly shown: () => readonly string[];
}

/** The lists that stand in the page and take part; empty as soon as they have left. */
const lists = new Set<UniqueController>();

/** Tells a list what those before it in the page show, and those after it what it shows. */
export class UniqueController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #options: UniqueOptions;
  #group = '';
  #shown: readonly string[] = [];
  #told = '';

  constructor(host: ReactiveControllerHost & Element, options: UniqueOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** Keys of what is shown before this list. */
  get taken(): ReadonlySet<string> {
    if (!this.#options.isOn()) return new Set();
    const group = this.#options.group();
    const earlier = [...lists].filter(
      other => other !== this && other.#group === group && isBefore(other.#host, this.#host),
    );
    return new Set(earlier.flatMap(other => other.#shown));
  }

  hostConnected(): void {
    // Moved, it has others before it.
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const isOn = this.#options.isOn();
    this.#group = this.#options.group();
    this.#shown = isOn ? this.#options.shown() : [];
    const state = isOn ? JSON.stringify([this.#group, this.#shown]) : '';
    if (state === this.#told) return;
    this.#told = state;
    if (isOn) lists.add(this);
    else lists.delete(this);
    this.#tellOthers();
  }

  hostDisconnected(): void {
    this.#told = '';
    if (lists.delete(this)) this.#tellOthers();
  }

  #tellOthers(): void {
    for (const other of lists) if (other !== this) other.#host.requestUpdate();
  }
}

/** The document order, in which a shadow root stands where its host does. */
function isBefore(a: Element, b: Element): boolean {
  const [ways, others] = [wayTo(a), wayTo(b)];
  const at = ways.findIndex((element, index) => element !== others[index]);
  const [here, there] = [ways[at], others[at]];
  return !!here && !!there && !!(here.compareDocumentPosition(there) & Node.DOCUMENT_POSITION_FOLLOWING);
}

function wayTo(element: Element): Element[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [...wayTo(root.host), element] : [element];
}
