import {createApp} from 'vue';
import App from './App.vue';
import 'the-tin/elements/article-list/define.js';
import 'the-tin/elements/source/define.js';

createApp(App).mount('#app');
