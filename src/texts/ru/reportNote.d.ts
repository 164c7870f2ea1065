import type { Report } from '../../core/report/report.ts';
/** The explanatory note, from the figures alone; what did not happen is not spoken of. */
export declare function note(report: Report): readonly string[];
