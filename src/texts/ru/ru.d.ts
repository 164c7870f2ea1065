import type { Texts } from '../texts.ts';
/** Every word of the product in Russian. */
export declare const ru: Texts;
