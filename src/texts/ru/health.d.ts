import type { HealthLine } from '../healthTexts.ts';
/** What is as it should be, or what to do about it. */
export declare function healthLine(line: HealthLine): string;
