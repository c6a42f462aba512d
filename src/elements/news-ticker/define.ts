import {defineElement} from '../../shared/define-element.js';
import {TinNewsTicker} from './news-ticker.js';

defineElement('tin-news-ticker', TinNewsTicker);
