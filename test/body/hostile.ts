/** What must not be in a rendered body, whatever went in. */
const FORBIDDEN =
  'script,style,meta,base,link,object,embed,applet,iframe,frame,frameset,form,input,select,option,textarea,dialog,' +
  'template,slot,svg,math,noscript,noembed,xmp,plaintext,title,marquee,portal,fencedframe,area,map,' +
  '[is],[slot],[part],[exportparts],[name],[srcdoc],[ping],[download],[target],[autofocus],[contenteditable],' +
  '[accesskey],[popover],[popovertarget],[command],[commandfor],[aria-hidden],[aria-live],[attributionsrc],[form],' +
  '[formaction],[action],[background],[usemap],[lowsrc],[dynsrc],[xmlns],[class]:not([class*="tin-"], [class=""])';

const LINK = /^(?:https?:|mailto:|tel:|#tin-)/;
const IMAGE = /^(?:https?:|data:image\/(?:png|jpe?g|gif|webp);base64,)/;

/** Sentences about what is wrong with a rendered body; none if it is safe. */
export function faultsOf(root: ParentNode): string[] {
  const faults: string[] = [];
  for (const element of root.querySelectorAll('*')) {
    const tag = element.cloneNode(false) as Element;
    const say = (what: string): void => void faults.push(`${what}: ${tag.outerHTML.slice(0, 120)}`);
    if (element.namespaceURI !== 'http://www.w3.org/1999/xhtml') say('namespace');
    if (element.localName.includes('-') || element.localName.includes(':')) say('name');
    if (element.matches(FORBIDDEN)) say('forbidden');
    if (element.localName === 'button' && !element.closest('.tin-embed')) say('button');
    for (const name of element.getAttributeNames()) {
      const value = element.getAttribute(name) ?? '';
      if (name.startsWith('on')) say('handler');
      if (name === 'style' && !/^--tin-size: ?[\d.]+;$/.test(value)) say('style');
      if (name === 'id' && !value.startsWith('tin-')) say('id');
      if (name === 'role' && !/^(?:list|group)$/.test(value)) say('role');
      if (name === 'class' && /(?:^|\s)(?!tin-)\S/.test(value)) say('class');
      if (name === 'href' && !LINK.test(value)) say('href');
      if (/^(?:src|poster)$/.test(name) && !IMAGE.test(value)) say(name);
      if (name === 'srcset' && !value.split(', ').every(candidate => /^https?:/.test(candidate))) say('srcset');
      if (/^(?:href|src)$/.test(name) && /^https?:/.test(value) && new URL(value).username) say('user');
    }
    if (element.matches('a[href^="http"]') && !/noopener/.test(element.getAttribute('rel') ?? '')) say('rel');
  }
  return faults;
}
