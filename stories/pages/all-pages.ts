import {aspnet} from './aspnet.js';
import {dnn} from './dnn.js';
import type {HostPage} from './host-page.js';
import {joomla} from './joomla.js';
import {modern} from './modern.js';
import {nukeviet} from './nukeviet.js';
import {sharepoint} from './sharepoint.js';
import {wordpress} from './wordpress.js';

/** Every page there is, from the rudest to the kindest. */
export const allPages: readonly HostPage[] = [aspnet, dnn, sharepoint, nukeviet, joomla, wordpress, modern];
