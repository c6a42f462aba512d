/** What the webmaster is told on the console; loaded only where there is something to tell. */

/** Scripts of the page may be about to say which article. */
const WAIT_MS = 3_000;

export function adviseOnTools(unknown: string, tools: string): void {
  console.warn(`[the-tin] tools: không có "${unknown}"; có: ${tools}. / No such tools; there are: ${tools}.`);
}

/** A view that nobody told what to show shows nothing: that looks like a fault of the page. */
export async function adviseOnArticle(isLost: () => boolean): Promise<void> {
  if (document.readyState !== 'complete') await new Promise(go => addEventListener('load', go, {once: true}));
  await new Promise(go => setTimeout(go, WAIT_MS));
  if (isLost())
    console.warn(
      '[the-tin] <tin-article-view> không biết hiện bài nào: thêm article-id, hoặc article-param vào <tin-source>, ' +
        'hoặc src của một bài. / <tin-article-view> does not know which article to show: give it article-id, or ' +
        '<tin-source> article-param, or src with the address of one article.',
    );
}
