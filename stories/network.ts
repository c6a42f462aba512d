/** What the toolbar can make of the sample's network: the fault in the sample's address, see `sample/answer.ts`. */
const NETWORKS = {ok: '', slow: 'slow-4/', never: 'never/', failing: 'fail-501/', empty: 'empty/'} as const;

/** Puts the toolbar's choice of network into every address of the sample in a text, unless it has a fault of its own. */
export function overNetwork(text: string, globals: Readonly<Record<string, unknown>>): string {
  const fault = NETWORKS[globals['network'] as keyof typeof NETWORKS] ?? '';
  return fault ? text.replaceAll('sample/wordpress/', `sample/${fault}wordpress/`) : text;
}
