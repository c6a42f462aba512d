import type {TinArticleView} from '../../src/elements/article-view/article-view.js';

/** Waits for a view to show the body of its article: the cleaning is loaded when the first one is shown. */
export async function bodyShown(view: TinArticleView): Promise<HTMLElement> {
  const find = (): HTMLElement | null => view.querySelector('.tin-body');
  return (
    find() ??
    (await new Promise(resolve => {
      const observer = new MutationObserver(() => {
        const body = find();
        if (!body) return;
        observer.disconnect();
        resolve(body);
      });
      observer.observe(view, {childList: true, subtree: true, attributes: true});
    }))
  );
}
