import {portalPage} from '../portal/page.js';

const PLACE = 'https://xa.example';

/**
 * The demo portal inside an element: its links and its search open its other pages in place, as its server would. The
 * addresses of the sample become relative, so that it works wherever the Storybook is published.
 */
export function oldPortal(): HTMLElement {
  const root = document.createElement('div');
  const visit = (address: string): void => {
    const found = portalPage(new URL(address, PLACE).href);
    if (!found) return;
    const page = new DOMParser().parseFromString(found.text.replaceAll('="/sample/', '="sample/'), 'text/html');
    root.replaceChildren(...page.querySelectorAll('style'), ...page.body.childNodes);
  };
  root.addEventListener('click', event => {
    const link = (event.target as Element).closest('a');
    const address = link?.getAttribute('href') ?? '';
    if (!/^\/(\?|$)/.test(address)) return;
    event.preventDefault();
    visit(address);
  });
  root.addEventListener('submit', event => {
    event.preventDefault();
    const words = new FormData(event.target as HTMLFormElement);
    visit(`/?${new URLSearchParams([...words].map(([name, value]) => [name, String(value)])).toString()}`);
  });
  visit('/');
  return root;
}
