import type { CellSnapshot, ColourRuleSnapshot, Look, SheetSnapshot, WorkbookSnapshot } from '../../../local/host/snapshot.ts';
/** 11.10.2022 */
export declare const TODAY = 44845;
export declare function cell(row: number, column: number, value: string | number | boolean, rest?: Partial<Omit<CellSnapshot, 'look'>> & {
    readonly look?: Partial<Look>;
}): CellSnapshot;
export declare function sheet(title: string, rest?: Partial<SheetSnapshot>): SheetSnapshot;
export declare function workbook(...sheets: readonly SheetSnapshot[]): WorkbookSnapshot;
export declare const COLOUR_RULES: readonly ColourRuleSnapshot[];
/** A small sheet of assignments with everything that an export may meet. */
export declare const ASSIGNMENTS: SheetSnapshot;
