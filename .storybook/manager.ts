import {GLOBALS_UPDATED} from 'storybook/internal/core-events';
import {addons} from 'storybook/manager-api';
import {create} from 'storybook/theming';

addons.setConfig({
  theme: create({
    base: 'light',
    brandTitle: 'Thẻ Tin',
    colorPrimary: '#a3151a',
    colorSecondary: '#a3151a',
    appBorderRadius: 6,
  }),
  sidebar: {collapsedRoots: ['trạng-thái']},
});

const {searchParams: started} = new URL(location.href);
const startedWith = languageIn(started.get('globals') ?? '');

// The tables of the docs are made when a page opens, in one language: the switch opens it again.
addons.register('the-tin/language', api => {
  api.on(GLOBALS_UPDATED, ({globals}: {globals: {locale?: string}}) => {
    const {locale = 'vi'} = globals;
    if (locale === startedWith) return;
    const url = new URL(location.href);
    const others = (url.searchParams.get('globals') ?? '').split(';').filter(one => one && !one.startsWith('locale:'));
    url.searchParams.set('globals', [...others, `locale:${locale}`].join(';'));
    location.assign(url);
  });
});

function languageIn(globals: string): string {
  return /(?:^|;)locale:(\w+)/.exec(globals)?.[1] ?? 'vi';
}
