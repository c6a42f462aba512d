import type {Dialect} from './sample-types.js';

/**
 * Writes light markup down as one old CMS or another would have stored it.
 *
 * Blocks are separated by an empty line: `## heading`, `- item` lines, `1. item` lines, `| a | b |` rows (the first is
 * the head), `![alt](scene-seed "caption")`, `>> signature`, a line starting with `<` as it is, anything else a
 * paragraph. Inside: `**bold**`, `[text](address)`.
 */
export function writeBody(text: string, dialect: Dialect = 'clean'): string {
  const blocks = text
    .trim()
    .split(/\n\s*\n/)
    .map(block => writeBlock(block.trim(), dialect));
  return wrap(blocks, dialect);
}

const WORD =
  'font-size:14.0pt;line-height:150%;font-family:&quot;Times New Roman&quot;,serif;mso-fareast-font-family:&quot;Times New Roman&quot;;mso-ansi-language:VI';

function writeBlock(block: string, dialect: Dialect): string {
  if (block.startsWith('<')) return block;
  if (block.startsWith('## ')) return heading(inline(block.slice(3)), dialect);
  if (block.startsWith('>> ')) return signature(inline(block.slice(3)), dialect);
  if (block.startsWith('![')) return figure(block);
  if (block.startsWith('|')) return table(block.split('\n'), dialect);
  const lines = block.split('\n').map(line => line.trim());
  if (/^(- |\d+\. )/.test(block)) return list(lines, dialect);
  return lines.map(line => paragraph(inline(line), dialect)).join(dialect === 'br' ? '<br>' : '\n');
}

function paragraph(text: string, dialect: Dialect): string {
  switch (dialect) {
    case 'nbsp':
      return `<p style="text-align: justify;">&nbsp; &nbsp; &nbsp; ${text}</p>`;
    case 'word':
      return `<p class="MsoNormal" style="margin-bottom:6.0pt;text-align:justify;text-indent:36.0pt;mso-margin-top-alt:auto;line-height:150%"><span lang="VI" style="${WORD}">${text}<o:p></o:p></span></p>`;
    case 'font':
      return `<p align="justify"><font face="Arial" size="2">${text}</font></p>`;
    case 'div':
      return `<div style="font-size: 13px; text-align: justify;"><span style="font-family: arial, helvetica, sans-serif;">${text}</span></div>`;
    case 'br':
      return `&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; ${text}`;
    default:
      return `<p>${text}</p>`;
  }
}

function heading(text: string, dialect: Dialect): string {
  return dialect === 'clean' ? `<h3>${text}</h3>` : paragraph(`<strong>${text}</strong>`, dialect);
}

function list(lines: string[], dialect: Dialect): string {
  // Only the clean dialect has real lists; authors of the others typed their dashes and numbers.
  if (dialect !== 'clean' && dialect !== 'div')
    return lines.map(line => paragraph(inline(line), dialect)).join(dialect === 'br' ? '<br>' : '\n');
  const tag = lines[0]?.startsWith('- ') ? 'ul' : 'ol';
  return `<${tag}>${lines.map(line => `<li>${inline(line.replace(/^(- |\d+\. )/, ''))}</li>`).join('')}</${tag}>`;
}

function table(rows: string[], dialect: Dialect): string {
  const cells = rows.map(row =>
    row
      .trim()
      .replace(/^\||\|$/g, '')
      .split('|')
      .map(cell => inline(cell.trim())),
  );
  const row = (tag: string, texts: string[]) => `<tr>${texts.map(text => `<${tag}>${text}</${tag}>`).join('')}</tr>`;
  const [head = [], ...rest] = cells;
  if (dialect === 'clean')
    return `<table><thead>${row('th', head)}</thead><tbody>${rest.map(texts => row('td', texts)).join('')}</tbody></table>`;
  const bold = head.map(text => `<strong>${text}</strong>`);
  return `<table border="1" cellspacing="0" cellpadding="4" width="640" style="border-collapse:collapse;mso-yfti-tbllook:1184"><tbody>${[bold, ...rest].map(texts => row('td', texts)).join('')}</tbody></table>`;
}

function figure(block: string): string {
  const [, alt = '', name = '', caption] = /^!\[(.*?)\]\((\S+?)(?: "(.*)")?\)$/.exec(block) ?? [];
  const image = `<img src="/sample/images/${name}.svg" alt="${alt}">`;
  return `<p style="text-align: center;">${image}${caption ? `<br><em>${inline(caption)}</em>` : ''}</p>`;
}

function signature(text: string, dialect: Dialect): string {
  if (dialect === 'clean') return `<p style="text-align: right;"><strong>${text}</strong></p>`;
  return `<p align="right"><b>${text}</b></p>`;
}

function wrap(blocks: string[], dialect: Dialect): string {
  if (dialect === 'br') return blocks.join('<br><br>\n');
  if (dialect === 'div') return `<div class="content-detail">${blocks.join('\n<div>&nbsp;</div>\n')}</div>`;
  return blocks.join('\n');
}

function inline(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/\*\*(.+?)\*\*/g, '<strong>$1</strong>')
    .replace(/\[(.+?)\]\((\S+?)\)/g, '<a href="$2">$1</a>');
}
