import {allPages} from '../../stories/pages/all-pages.js';

/** Style sheets of pages that spoil what is dropped into them: single faults, and whole pages as they are. */
export const rudeStyles: Readonly<Record<string, string>> = {
  ...Object.fromEntries(allPages.map(({name, css}) => [`is made as with ${name}`, css])),
  'forces 12 px on paragraphs': `
    body { font: 12px/1.3 Tahoma, Arial; color: #333 }
    p, li, td, span, div { font-size: 12px !important; line-height: 16px; text-align: justify }
    h1, h2, h3 { font-size: 13px !important; margin: 0 }`,
  'resets everything': `
    * { margin: 0; padding: 0; border: 0; outline: 0; font: inherit; vertical-align: baseline; list-style: none }
    a { text-decoration: none; color: inherit } b, strong { font-weight: normal } em, i { font-style: normal }`,
  'is 980 px wide': `
    #trang { width: auto } table { width: 980px; table-layout: fixed } td { width: 200px; white-space: nowrap }
    img { width: 980px; max-width: none; height: auto } iframe { width: 980px } pre { width: 980px }`,
  'sets the root to 10 px': `
    html { font-size: 62.5% } body { font-size: 1.2rem; line-height: 1.2 }
    p { font-size: 1.2rem; margin-bottom: .4rem } h2 { font-size: 1.4rem } li { font-size: 1.1rem }`,
  shouts: `
    body { text-transform: uppercase; letter-spacing: 1px; word-spacing: 4px; text-align: center; text-indent: 30px }
    p { text-transform: capitalize; font-variant: small-caps; white-space: nowrap } h2 { text-transform: uppercase !important }`,
  'has Bootstrap 3': `
    * { box-sizing: border-box } html { font-size: 10px } body { font: 14px/1.42857143 "Helvetica Neue", Arial; color: #333 }
    h1, h2, h3 { font-weight: 500; line-height: 1.1; margin: 20px 0 10px } h2 { font-size: 30px }
    p { margin: 0 0 10px } a { color: #337ab7; text-decoration: none } img { vertical-align: middle; border: 0 }
    table { background-color: transparent; border-collapse: collapse } th { text-align: left }
    blockquote { padding: 10px 20px; font-size: 17.5px; border-left: 5px solid #eee } small { font-size: 85% }
    .caption { padding: 9px; color: #333 } .label { font-size: 75%; color: #fff } pre { white-space: nowrap; overflow: hidden }`,
};
