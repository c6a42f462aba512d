import {adoptBodyStyles, renderBody} from '../../src/body/render-body.js';

// Run in a frame under a strict policy: says what became of a body there.
const root = document.createElement('div');
root.className = 'tin-body';
document.body.append(root);
adoptBodyStyles(document);
root.append(
  renderBody('<p style="font-size:16px">Chữ <b style="font-size:20px" onclick="x()">to</b></p>', {
    base: 'https://xa.example/',
    headingLevel: 1,
  }),
);
parent.postMessage({text: root.textContent, size: getComputedStyle(root.querySelector('b')!).fontSize}, '*');
