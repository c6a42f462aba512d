import {defineElement} from '../../shared/define-element.js';
import {TinArticleCard} from './article-card.js';

defineElement('tin-article-card', TinArticleCard);
