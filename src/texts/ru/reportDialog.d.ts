import type { ReportDialogTexts } from '../reportTexts.ts';
export declare const reportDialog: ReportDialogTexts;
