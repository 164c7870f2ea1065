import type { Worksheet } from 'exceljs';
import type { ColourRuleSnapshot } from '../../host/snapshot.ts';
/** Real conditional formats in the same order: the first that speaks of a property has the say, here and there. */
export declare function writeColourRules(sheet: Worksheet, rules: readonly ColourRuleSnapshot[], today: number): void;
