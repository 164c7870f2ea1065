import type { Workbook } from 'exceljs';
/** Puts the items into a column of a sheet that nobody sees, once, and says where they are. */
export declare function listReference(book: Workbook, items: readonly string[]): string;
