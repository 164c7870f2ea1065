import type { WorkbookSnapshot } from '../host/snapshot.ts';
/** The workbook as an .xlsx file that shows what the host showed on its day, whenever it is opened. */
export declare function workbookToXlsx(snapshot: WorkbookSnapshot): Promise<Uint8Array>;
