import {denTrang} from './den-trang.js';
import {doCo} from './do-co.js';
import type {Preset} from './preset.js';
import {trungTinh} from './trung-tinh.js';
import {vangDo} from './vang-do.js';
import {xanhDuong} from './xanh-duong.js';
import {xanhLa} from './xanh-la.js';

/** The looks to start from. */
export const allPresets: readonly Preset[] = [doCo, xanhDuong, xanhLa, vangDo, trungTinh, denTrang];
