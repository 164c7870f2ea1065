import type { Workbook, Worksheet } from 'exceljs';
import type { Area, ValidationSnapshot } from '../../host/snapshot.ts';
/** Drop-downs and the other rules of what may be typed, with their help texts. */
export declare function writeValidations(book: Workbook, sheet: Worksheet, validations: readonly {
    readonly area: Area;
    readonly rule: ValidationSnapshot;
}[], today: number): void;
