import {defineElement} from '../../shared/define-element.js';
import {TinSource} from './source.js';

defineElement('tin-source', TinSource);
