import {defineElement} from '../../shared/define-element.js';
import {TinTextSize} from './text-size.js';

defineElement('tin-text-size', TinTextSize);
