import {defineElement} from '../../shared/define-element.js';
import {TinArticleList} from './article-list.js';

defineElement('tin-article-list', TinArticleList);
