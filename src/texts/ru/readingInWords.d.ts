import type { Reading } from '../../core/deadline/reading.ts';
/** What a reading means, so that reading the words again gives the same reading. */
export declare function readingInWords(reading: Reading): string;
