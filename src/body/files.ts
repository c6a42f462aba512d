/** A file that a body links to. */
export interface LinkedFile {
  readonly url: string;
  readonly name: string;
}

/** What readers keep or fill in, rather than look at. */
const FILE = /\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|zip|rar|7z)$/i;

/** Files that a text links to, by the words of the link or, where they say only "here", by their own name. */
export function filesIn(root: ParentNode): LinkedFile[] {
  return [...root.querySelectorAll<HTMLAnchorElement>('a[href^="http"]')].flatMap(({href, pathname, textContent}) => {
    if (!FILE.test(pathname)) return [];
    const words = textContent.replace(/\s+/g, ' ').trim();
    const file = fileNameOf(pathname);
    const isName =
      words.length > 8 &&
      !words.includes(file) &&
      !/^(?:tại đây|ở đây|xem tại|tải về|tải xuống|click|https?:)/i.test(words);
    return [{url: href, name: isName ? words : file}];
  });
}

function fileNameOf(pathname: string): string {
  const name = pathname.slice(pathname.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
