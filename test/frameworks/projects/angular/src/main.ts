import {Component, CUSTOM_ELEMENTS_SCHEMA, signal} from '@angular/core';
import {bootstrapApplication} from '@angular/platform-browser';
import type {Article} from 'the-tin';
import 'the-tin/elements/article-list/define.js';
import 'the-tin/elements/source/define.js';

@Component({
  selector: 'tin-app',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <tin-source src="/tin.json">
      <tin-article-list
        class="rong"
        [limit]="3"
        heading="Tin mới"
        layout="headlines"
        (tin-open)="open($any($event))"
      ></tin-article-list>
    </tin-source>
    <output>{{ opened() }}</output>
  `,
})
class App {
  readonly opened = signal('');

  open(event: CustomEvent<{readonly article: Article}>): void {
    event.preventDefault();
    this.opened.set(event.detail.article.title);
  }
}

void bootstrapApplication(App);
