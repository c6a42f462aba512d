/** The part of the custom-elements manifest that the docs read. */
export interface Manifest {
  readonly modules: readonly {readonly declarations?: readonly Declaration[]}[];
}

/** One element of the manifest. */
export interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly Item[];
  readonly slots?: readonly Item[];
  readonly events?: readonly Item[];
  readonly cssParts?: readonly Item[];
  readonly cssProperties?: readonly Item[];
}

/** An attribute, a slot, an event, a part or a CSS property. */
export interface Item {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: {readonly text: string};
}

let all: readonly Declaration[] = [];

/** Tells the docs what the sources say about the elements. */
export function setManifest({modules}: Manifest): void {
  all = modules.flatMap(({declarations = []}) => declarations);
}

/** What the sources say about a tag. */
export const declarationOf = (tag: string): Declaration => all.find(({tagName}) => tagName === tag) ?? {};

/** The default of an attribute as it is written in markup. */
export function defaultOf({name, default: text = ''}: Item): string {
  if (name === 'tools') return TOOLS.join(' ');
  return text.replace(/^'(.*)'$/, '$1');
}

/** The tools of the article view: the manifest knows only the name of the constant that holds them. */
export const TOOLS: readonly string[] = ['text-size', 'contrast', 'listen', 'print', 'save', 'share'];
