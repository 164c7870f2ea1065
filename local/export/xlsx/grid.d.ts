import type { Worksheet } from 'exceljs';
import type { SheetSnapshot } from '../../host/snapshot.ts';
/** Widths, hidden rows and columns, merges, frozen panes, the filter and how it is printed. */
export declare function writeGrid(sheet: Worksheet, snapshot: SheetSnapshot): void;
