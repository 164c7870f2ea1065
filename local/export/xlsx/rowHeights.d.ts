import type { Worksheet } from 'exceljs';
import type { SheetSnapshot } from '../../host/snapshot.ts';
/** Sheets makes a row as tall as its wrapped text; a file must say how tall that is. Points. */
export declare function writeRowHeights(sheet: Worksheet, { cells, columnWidths, merges }: SheetSnapshot): void;
