import type { Texts } from '../texts.ts';
export declare const settings: Texts['settings'];
