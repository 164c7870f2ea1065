import type { Texts } from '../texts.ts';
/** Titles as written, then as understood: orders and districts say the same thing in several ways. */
export declare const columns: Texts['columns'];
