// The control stands in the view's own tools.
import '../text-size/define.js';
import {defineElement} from '../../shared/define-element.js';
import {TinArticleView} from './article-view.js';

defineElement('tin-article-view', TinArticleView);
