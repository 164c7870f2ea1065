/**
 * A Google formula as Excel writes it in a file: no leading «=», commas, and the host's day in the place of
 * `TODAY()` and `NOW()`, so that the workbook shows tomorrow what it showed today.
 */
export declare function excelFormula(formula: string, today: number): string;
