import type { Messages } from '../messages.ts';
/** The colours of «Исполнение» by name, for the note on a header. */
export declare const legend: string;
export declare const messages: Messages;
