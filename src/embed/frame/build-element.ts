import {needsSource, type Snippet} from '../snippet.js';

/** The one element that an embedding stands for, inside a `<tin-source>` where the data needs one. */
export function buildElement(snippet: Snippet): HTMLElement {
  const {widget, own, source} = snippet;
  const element = create(`tin-${widget}`, own);
  if (!needsSource(snippet)) {
    if (source['src']) element.setAttribute('src', source['src']);
    return element;
  }
  const outer = create('tin-source', source);
  outer.append(element);
  return outer;
}

function create(tag: string, attributes: Readonly<Record<string, string>>): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}
