import type { SummaryTexts } from '../summaryTexts.ts';
export declare const summary: SummaryTexts;
