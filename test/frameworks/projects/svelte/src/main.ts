import {mount} from 'svelte';
import type {SvelteHTMLElements} from 'svelte/elements';
import App from './App.svelte';
import 'the-tin/elements/article-list/define.js';
import 'the-tin/elements/source/define.js';

mount(App, {target: document.querySelector('#app')!});

// @ts-expect-error: no such layout
export const wrong: SvelteHTMLElements['tin-article-list'] = {layout: 'circle'};
