import {growsLinearly} from '../support/growth.js';
import {expect} from '@open-wc/testing';
import {renderBody, renderParts} from '../../src/body/render-body.js';
import {CALL, faultsOf} from './hostile.js';
import {bodyOf} from './support.js';

const options = {base: 'https://portal.example/api/bai.json', headingLevel: 1};

/** One or more bodies per class of attack; each says "còn chữ" where its words must stay. */
const attacks: Record<string, readonly string[]> = {
  script: [
    `<script>${CALL}</script>còn chữ`,
    `<scr<script>ipt>${CALL}</scr</script>ipt><p>còn chữ`,
    `<p>còn chữ<script type=module src=data:text/javascript,${CALL}></script>`,
    `<script type="speculationrules">{"prefetch":[{"urls":["/x"]}]}</script>còn chữ`,
  ],
  event: [
    `<img src=x:y onerror="${CALL}">còn chữ`,
    `<p onclick=${CALL} OnPointerEnter=${CALL} onbeforematch=${CALL} hidden=until-found>còn chữ</p>`,
    `<details open ontoggle=${CALL}><summary>còn</summary>chữ còn chữ</details>`,
    `<video onloadstart=${CALL} src=/a.mp4></video><audio oncanplay=${CALL} src=/a.mp3></audio>còn chữ`,
  ],
  'js-url': [
    `<a href="javascript:${CALL}">còn chữ</a>`,
    `<a href=" java\tscript:${CALL}">còn chữ</a>`,
    `<a href="&#1;javascript&#58;${CALL}">còn chữ</a>`,
    `<a href="javascript&amp;#58;${CALL}">còn chữ</a>`,
    `<a href="vbscript:x">còn chữ</a><a href="data:text/html,<script>${CALL}</script>">còn chữ</a>`,
    `<a href="blob:https://portal.example/1">còn</a> <a href="filesystem:https://x/">chữ</a> còn chữ`,
    `<blockquote cite="javascript:${CALL}">còn chữ</blockquote>`,
  ],
  'link-target': [
    `<a href="https://xa.example" target=_blank rel=opener ping="https://theo-doi.example">còn chữ</a>`,
    `<a href="//xa.example" download=a.exe attributionsrc>còn chữ</a>`,
    `<a href="https://ubnd:pass@xa.example/">còn chữ</a>`,
  ],
  mxss: [
    `<svg><style><img src onerror=${CALL}></style></svg>còn chữ`,
    `<p>còn chữ</p><math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src onerror=${CALL}&gt;">`,
    `<svg><desc><b><p></p><style><a title="</style><img src onerror=${CALL}>"></a></style></b></desc></svg>còn chữ`,
    `<p>còn chữ</p><form><math><mtext></form><form><mglyph><svg><mtext><textarea><path id="</textarea><img onerror=${CALL} src=1>">`,
    `${'<div>'.repeat(600)}<svg><title><img src onerror=${CALL}></title></svg>còn chữ`,
  ],
  'raw-text': [
    `<noscript><p title="</noscript><img src onerror=${CALL}>"></p></noscript>còn chữ`,
    `<xmp><img src onerror=${CALL}></xmp>còn chữ`,
    `<noembed><img src onerror=${CALL}></noembed><noframes><img src onerror=${CALL}></noframes>còn chữ`,
    `<textarea></textarea><img src onerror=${CALL}><select><template><img src onerror=${CALL}></template></select>còn chữ`,
    `còn chữ<plaintext><img src onerror=${CALL}>`,
  ],
  'markup-decl': [
    `<!--><img src onerror=${CALL}>-->còn chữ`,
    `<![CDATA[<img src onerror=${CALL}>]]>còn chữ`,
    `<?xml version="1.0"?><?php ${CALL} ?>còn chữ`,
    `<p><![endif]-->còn chữ &lt;img src onerror=${CALL}&gt;</p>`,
  ],
  'dom-clobber': [
    `<img name=body src=/a.png><img id=getElementById src=/b.png><a id=cookie name=cookie>còn chữ</a>`,
    `<form name=forms><input name=attributes><input name=childNodes></form>còn chữ`,
    `<a id=x></a><a id=x name=y href="clobber:1">còn chữ</a>`,
  ],
  'custom-element': [
    `<tin-article-view src="https://xa.example/a.json">còn chữ</tin-article-view>`,
    `<button is=x-button>còn chữ</button><p is=x-p slot=title part=x exportparts=a>còn chữ</p>`,
    `<div><template shadowrootmode=open><slot></slot><script>${CALL}</script></template>còn chữ</div>`,
    `<slot name=tools>còn chữ</slot>`,
  ],
  css: [
    `<style>*{display:none}</style>còn chữ`,
    `<link rel=stylesheet href=https://xa.example/a.css>còn chữ`,
    `<p style="background:url(https://xa.example/a.png);color:red">còn chữ</p>`,
    `<p style="--tin-color:url(//xa.example);content:var(--x)" class="modal navbar-fixed-top">còn chữ</p>`,
    `<table background=https://xa.example/a.png><tr><td background=//xa.example/b.png>còn chữ</table>`,
  ],
  'css-overlay': [
    `<div style="position:fixed;inset:0;z-index:2147483647;background:#fff">còn chữ</div>`,
    `<p style="margin-left:-9999px;transform:scale(99);opacity:0;font-size:0;width:99999px">còn chữ</p>`,
    `<font size=7><font size=+7><big><big>còn chữ</big></big></font></font>`,
  ],
  frame: [
    `<iframe srcdoc="<script>parent.${CALL}</script>" src="javascript:${CALL}"></iframe>còn chữ`,
    `<iframe src="https://xa.example/www.youtube.com/embed/x" name=top allow=camera></iframe>còn chữ`,
    `<iframe src="https://www.youtube.com@xa.example/embed/x"></iframe><iframe src="https://www.youtube.com.xa.example/embed/x"></iframe>còn chữ`,
    `<iframe src="https://www.youtube.com/redirect?q=https://xa.example"></iframe><iframe src="https://www.youtube.com/embed/../redirect"></iframe>còn chữ`,
    `<frameset><frame src=https://xa.example></frameset><portal src=https://xa.example></portal>còn chữ`,
  ],
  plugin: [
    `<object data="data:text/html,<script>${CALL}</script>"><param name=x value=y>còn chữ</object>`,
    `<embed src="javascript:${CALL}">còn chữ`,
    `<applet code=x>còn chữ</applet>`,
  ],
  form: [
    `<form action=https://xa.example><input type=password name=p autofocus><button formaction=//xa.example>còn chữ</button></form>`,
    `<dialog open>còn chữ</dialog><div popover id=p>còn chữ</div><button popovertarget=p command=show-popover>x</button>`,
    `<p contenteditable accesskey=x tabindex=9>còn chữ</p><label for=q>còn chữ</label><isindex prompt=x>`,
  ],
  'meta-base-link': [
    `<base href=https://xa.example/><meta http-equiv=refresh content="0;url=https://xa.example">còn chữ`,
    `<script type=importmap>{"imports":{}}</script><link rel=preload href=https://xa.example/a>còn chữ`,
  ],
  'a11y-spoofing': [
    `<div role=alert aria-live=assertive>còn chữ</div><div role=dialog aria-modal=true>còn chữ</div>`,
    `<p aria-hidden=true>còn chữ</p><main>còn chữ</main><p aria-label="khác">còn chữ</p>`,
  ],
  media: [
    `<img src="data:text/html,<script>${CALL}</script>"><img src="data:image/svg+xml,<svg onload=${CALL}>">còn chữ`,
    `<img srcset="javascript:${CALL} 1x, https://anh.example/a.png 2x, data:text/html,x 3x" src=/a.png>còn chữ`,
    `<video autoplay poster="javascript:${CALL}"><source src="javascript:${CALL}" onerror=${CALL}><track src="data:text/vtt,x"></video>còn chữ`,
    `<picture><source srcset="//xa.example/x.png" onerror=${CALL}><img src=/a.png></picture>còn chữ`,
    `<img src=/a.png usemap=#m lowsrc="javascript:${CALL}"><map name=m><area href="javascript:${CALL}"></map>còn chữ`,
  ],
};

describe('a hostile body', () => {
  for (const [kind, bodies] of Object.entries(attacks)) {
    bodies.forEach((body, n) => {
      it(`of the kind ${kind} (${n + 1}) is harmless and keeps its words`, () => {
        const root = bodyOf(renderBody(body, options));
        document.body.append(root);
        const globals = {...window};

        root.querySelectorAll('details').forEach(details => (details.open = true));
        root.querySelectorAll('a').forEach(link => link.addEventListener('click', event => event.preventDefault()));
        root.querySelectorAll<HTMLElement>('a,p,img').forEach(element => element.click());

        const faults = faultsOf(root);
        root.remove();
        expect(faults).to.deep.equal([]);
        expect(window).to.not.have.property('__ran');
        expect(globals).to.not.have.property('__ran');
        expect(root.textContent).to.contain('còn chữ');
      });
    });
  }

  it('is as harmless where it comes in parts', () => {
    const before = '<p>Một đoạn của bài</p>'.repeat(12);
    const failed: string[] = [];
    for (const body of Object.values(attacks).flat()) {
      const parts = [...renderParts(before + body + before, options, {first: 0, rest: 0})];
      const root = bodyOf(document.createDocumentFragment());
      root.append(...parts.map(({nodes}) => nodes));
      const faults = faultsOf(root);
      if (faults.length || !root.textContent.includes('còn chữ')) failed.push(`${body} ${faults.join(' | ')}`);
    }
    expect(failed).to.deep.equal([]);
  });

  it('is found harmful where the rule that stops it is missing', () => {
    const raw = document.implementation.createHTMLDocument('').createElement('div');
    const unsafe = Object.values(attacks)
      .flat()
      .filter(body => {
        raw.innerHTML = body;
        return faultsOf(raw).length === 0;
      });
    // Those that leave nothing behind but text when parsed: comments, declarations, a lone frameset.
    expect(unsafe.length).to.be.lessThan(8);
  });

  it('does not freeze the page, however many comments or levels it has', () => {
    growsLinearly(size => void renderBody('<!--x-->'.repeat(size) + 'x', options), 10_000, 'comments');
    growsLinearly(size => void renderBody('<ul><li>'.repeat(size) + 'x', options), 500, 'levels');
    growsLinearly(size => void renderBody('<'.repeat(size), options), 50_000, 'brackets');
  });

  it('asks the network for nothing before it is inserted', () => {
    const before = performance.getEntriesByType('resource').length;
    const fragment = renderBody('<img src=/__khong-tai-1.png><video src=/__khong-tai-2.mp4 poster=/__p.png>', options);
    expect(!!fragment.ownerDocument.defaultView).to.equal(false);
    expect(performance.getEntriesByType('resource').length).to.equal(before);
  });
});
