import type { NextLine, ReportLine } from '../../core/report/report.ts';
import { type ReportEntry } from '../../core/report/reportEntry.ts';
/** The day on which it was done; each executor's where they differ, from the first to the last where they are many. */
export declare function doneOn({ entries }: ReportLine): string;
export declare function attainment({ attainment: reached, entries, finished }: ReportLine): string;
export declare function evidence({ entries }: ReportLine): string;
/** Why the result is late or missing, and until when it is postponed. */
export declare function deviation({ entries }: ReportLine): string;
export declare function reason(entry: ReportEntry): string;
export declare function nextDue({ entries }: NextLine): string;
export declare function nextExecutors({ entries }: NextLine): string;
