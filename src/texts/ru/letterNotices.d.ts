import type { Digest } from '../../core/reminder/digest.ts';
/** What the coordinator should look at in the workbook, a sentence each. */
export declare function letterNotices({ letters, problems, missing }: Digest): readonly string[];
