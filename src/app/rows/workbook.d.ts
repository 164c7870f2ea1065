import type { SheetKey } from '../../core/table/columns.ts';
import { type Row } from '../../core/table/table.ts';
/** The whole workbook as rows by column key; an index is a place on the sheet. */
export type Workbook = {
    readonly [S in SheetKey]: readonly Row<S>[];
};
/** The row number that a person sees beside the data row with this index. */
export declare function placeOf(index: number): number;
/** A row in which nothing is filled in yet but what is given. */
export declare function newRow<S extends SheetKey>(sheet: S, cells: Partial<Row<S>>): Row<S>;
