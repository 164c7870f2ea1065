/** Excel's formula for a criterion, relative to `cell`; null for one that Excel cannot say. */
export declare function criterionFormula(criteria: string, values: readonly (string | number | boolean)[], cell: string): string | null;
