import type { Style } from 'exceljs';
import type { Look } from '../../host/snapshot.ts';
/** The look of a cell: fill, font and alignment, with thin grey lines where a fill would hide the grid. */
export declare function styleOf(look: Look): Partial<Style>;
/** The look that a colour rule lays over a cell; nothing but what the rule says. */
export declare function overlayOf(look: Partial<Look>): Partial<Style>;
/** #rrggbb → AARRGGBB. */
export declare function argbOf(colour: string): string;
