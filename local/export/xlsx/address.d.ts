import type { Area } from '../../host/snapshot.ts';
/** A1, AB12. */
export declare function addressOf(row: number, column: number): string;
/** A1:B2, or A1 for a single cell. */
export declare function referenceOf(area: Area): string;
export declare function contains(area: Area, row: number, column: number): boolean;
