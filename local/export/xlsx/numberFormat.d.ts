/** A Google number format as Excel understands it. */
export declare function excelNumberFormat(format: string, isDate: boolean): string;
