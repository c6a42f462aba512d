import {defineElement} from '../../shared/define-element.js';
import {TinCategoryList} from './category-list.js';

defineElement('tin-category-list', TinCategoryList);
