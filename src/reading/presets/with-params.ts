/** An address with some parameters set; those without a value are left as they are. */
export function withParams(src: URL, params: Readonly<Record<string, string | number | undefined>>): string {
  const url = new URL(src);
  for (const [name, value] of Object.entries(params))
    if (value !== undefined && value !== '') url.searchParams.set(name, String(value));
  return url.href;
}

/** A sibling or child address: the path of the list with its end replaced, without its parameters. */
export function withPath(src: URL, path: string): URL {
  const url = new URL(src);
  url.search = '';
  url.pathname = path;
  return url;
}

/** An id as one segment of a path. */
export const segment = (id: string): string => encodeURIComponent(id);
