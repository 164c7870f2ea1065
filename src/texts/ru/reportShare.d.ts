import { type Totals } from '../../core/summary/totals.ts';
/** «65 %»; nothing is rounded up to everything. */
export declare function share(totals: Totals): string;
