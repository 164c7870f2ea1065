import type { ReportTexts } from '../reportTexts.ts';
export declare const report: ReportTexts;
