import {expect, fixtureSync, html} from '@open-wc/testing';
import '../../src/elements/source/define.js';
import '../../src/elements/article-list/define.js';
import '../../src/elements/news-ticker/define.js';
import {answerOf, someArticles} from '../support/articles.js';
import {catchWarnings} from '../support/console-warnings.js';
import {keepsTheElementContract} from '../support/element-contract.js';
import {settled} from '../support/settled.js';
import {stubFetch, unasked, type StubbedFetch} from '../support/stub-fetch.js';

const links = (el: Element) => [...el.shadowRoot!.querySelectorAll<HTMLAnchorElement>('[part~="link"]')];

describe('<tin-source>', () => {
  let server: StubbedFetch;

  beforeEach(
    () => (server = stubFetch({'/a.json': answerOf(someArticles(2)), '/b.json': answerOf(someArticles(3, 10))})),
  );
  afterEach(() => server.restore());

  keepsTheElementContract('tin-source');

  it('asks once for all the elements inside it that want the same', async () => {
    const page = fixtureSync(`<tin-source src="${unasked('/a.json')}">
      <tin-article-list></tin-article-list><tin-article-list layout="list"></tin-article-list>
    </tin-source>`);
    await Promise.all([...page.querySelectorAll('tin-article-list')].map(settled));

    expect(server.calls).to.have.length(1);
  });

  it('is found by its id from anywhere in the page', async () => {
    const page = fixtureSync(
      `<div><tin-article-list source="nguon"></tin-article-list><tin-source id="nguon" src="/a.json"></tin-source></div>`,
    );
    const list = page.querySelector('tin-article-list')!;
    await settled(list);

    expect(links(list)).to.have.length(2);
  });

  it('is found where it comes into the page after those who name it', async () => {
    const warnings = catchWarnings();
    const page = fixtureSync('<div><tin-article-list source="sau-nay"></tin-article-list></div>');
    const list = page.querySelector('tin-article-list')!;
    await settled(list);
    expect(list.getAttribute('state')).to.equal('failed');

    const ready = settled(list);
    const source = document.createElement('tin-source');
    source.id = 'sau-nay';
    source.src = '/a.json';
    page.append(source);
    await ready;
    warnings.restore();

    expect(links(list)).to.have.length(2);
  });

  it('takes over from an address of its own, and from another source, once the attribute has gone', async () => {
    const page = fixtureSync(`<tin-source src="${unasked('/a.json')}">
      <tin-article-list src="/b.json"></tin-article-list>
    </tin-source>`);
    const list = page.querySelector('tin-article-list')!;
    await settled(list);
    expect(links(list)).to.have.length(3);

    const again = settled(list);
    list.removeAttribute('src');
    await again;

    expect(links(list)).to.have.length(2);
    expect(server.calls.some(path => path.endsWith('/null'))).to.equal(false);
  });

  it('is found from inside a shadow root', async () => {
    const page = fixtureSync(html`<tin-source src="/a.json"><div></div></tin-source>`);
    const root = page.querySelector('div')!.attachShadow({mode: 'open'});
    const list = root.appendChild(document.createElement('tin-article-list'));
    await settled(list);

    expect(links(list)).to.have.length(2);
  });

  it('gives its elements the new address when it changes', async () => {
    const page = fixtureSync(
      `<tin-source src="${unasked('/a.json')}"><tin-article-list></tin-article-list></tin-source>`,
    );
    const list = page.querySelector('tin-article-list')!;
    await settled(list);
    const again = settled(list);
    page.setAttribute('src', '/b.json');
    await again;

    expect(links(list)).to.have.length(3);
  });

  it('merges several addresses, newest first', async () => {
    const page = fixtureSync(`<tin-source src="/a.json /b.json"><tin-article-list></tin-article-list></tin-source>`);
    const list = page.querySelector('tin-article-list')!;
    await settled(list);

    expect(links(list)).to.have.length(5);
  });

  it('makes the links that its template says', async () => {
    const page = fixtureSync(
      `<tin-source src="/a.json" link="/bai-viet?bai={id}"><tin-article-list></tin-article-list></tin-source>`,
    );
    const list = page.querySelector('tin-article-list')!;
    await settled(list);

    expect(links(list)[0]!.getAttribute('href')).to.contain('/bai-viet?bai=1');
  });

  it('warns and fails where an element names a source that is not there', async () => {
    const warnings = catchWarnings();
    const list = fixtureSync(`<tin-article-list source="khong-co"></tin-article-list>`);
    await settled(list);
    warnings.restore();

    expect(list.getAttribute('state')).to.equal('failed');
    expect(warnings.texts.join()).to.contain('<tin-source id="khong-co">');
  });
});
