/** One workbook holds one order. */
export declare function otherOrder(present: string, loaded: string): string;
