import type { Worksheet } from 'exceljs';
import type { SheetSnapshot } from '../../host/snapshot.ts';
/**
 * Excel knows no editors: what anyone may edit stays open, what needs a permission is locked, without a
 * password. Ranges protected for one school lie in the holes of the sheet's protection and stay open.
 */
export declare function writeProtection(sheet: Worksheet, snapshot: SheetSnapshot): Promise<void>;
