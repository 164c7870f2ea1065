import type { Worksheet } from 'exceljs';
import type { SheetSnapshot } from '../../host/snapshot.ts';
/** Values, looks and notes. A formula leaves its value behind: it may know functions that Excel does not. */
export declare function writeCells(sheet: Worksheet, { cells, merges }: SheetSnapshot): void;
