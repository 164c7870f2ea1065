import type { Texts } from '../texts.ts';
/** Notes on headers: what to enter. */
export declare const columnNotes: Texts['columnNotes'];
