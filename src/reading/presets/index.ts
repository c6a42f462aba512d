import type {Preset} from '../preset.js';
export function findPreset(_n: string | undefined, _s?: URL, _j?: unknown): Preset | undefined { return undefined; }
export function definePreset(_p: Preset): void {}
