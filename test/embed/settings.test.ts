import {expect} from '@open-wc/testing';
import {SETTINGS, settle, SOURCE_SETTINGS, type Setting} from '../../src/embed/settings.js';

/** What an embedding leaves to the page around it, or does not let a stranger's address say. */
const LEFT_OUT = /^(?:state|source|src|embeds|credentials|refresh|(?:article|category|page)-param)$/;

describe('the settings of an embedding', () => {
  let api: Record<string, {attributes: string[]}>;

  before(async () => {
    api = await (await fetch('/.ci/check/public-api.json')).json();
  });

  for (const [widget, settings] of Object.entries(SETTINGS))
    it(`offer what <tin-${widget}> takes, neither more nor less`, () => {
      const names = settings.map(({name}) => name);
      const attributes = api[`tin-${widget}`]!.attributes;

      for (const name of names) expect(attributes).to.include(name);
      for (const name of attributes) if (!LEFT_OUT.test(name)) expect(names).to.include(name);
    });

  it('offer what <tin-source> takes, neither more nor less', () => {
    const names = SOURCE_SETTINGS.map(({name}) => name);
    const attributes = api['tin-source']!.attributes;

    for (const name of names) expect(attributes).to.include(name);
    for (const name of attributes) if (name === 'src' || !LEFT_OUT.test(name)) expect(names).to.include(name);
  });

  it('have the defaults and the choices of the elements', async () => {
    await import('../../src/define.js');
    for (const [widget, settings] of Object.entries(SETTINGS)) {
      const element = document.createElement(`tin-${widget}`) as unknown as Record<string, unknown>;
      for (const {name, default: preset, choices = []} of settings) {
        const property = name.replace(/-./g, letter => letter[1]!.toUpperCase());
        if (preset !== undefined) expect(String(element[property]), `${widget} ${name}`).to.equal(preset);
        for (const choice of choices) {
          (element as unknown as Element).setAttribute(name, choice);
          expect(element[property], `${widget} ${name}`).to.equal(choice);
        }
      }
    }
  });

  for (const [what, setting, value, wanted] of [
    ['a default', {name: 'limit', kind: 'number', default: '8'}, '8', undefined],
    ['a number', {name: 'limit', kind: 'number', min: 1, max: 9}, ' 5 ', '5'],
    ['a number out of bounds', {name: 'limit', kind: 'number', min: 1, max: 9}, '10', undefined],
    ['no number', {name: 'limit', kind: 'number'}, 'x', undefined],
    ['an empty number', {name: 'limit', kind: 'number'}, '', undefined],
    ['an unknown choice', {name: 'mode', kind: 'choice', choices: ['a']}, 'b', undefined],
    ['a flag', {name: 'search', kind: 'boolean'}, '', ''],
    ['a flag that is off', {name: 'search', kind: 'boolean'}, 'false', undefined],
    ['a template', {name: 'src', kind: 'address'}, '/api{?page}', '/api{?page}'],
    ['two addresses', {name: 'src', kind: 'address'}, '/a https://b.vn/c', '/a https://b.vn/c'],
    ['a scheme made by a template', {name: 'src', kind: 'address'}, 'java{x}script:alert(1)', undefined],
    ['an endless text', {name: 'heading', kind: 'text'}, 'a'.repeat(2001), undefined],
  ] as readonly (readonly [string, Setting, string, string | undefined])[])
    it(`take ${what} as ${wanted === undefined ? 'nothing' : `“${wanted}”`}`, () => {
      expect(settle(setting, value, 'https://xa.vn/trang')).to.equal(wanted);
    });
});
