import type { Texts } from '../texts.ts';
/** The words of drop-downs and of columns with a closed set of values. */
export declare const words: Pick<Texts, 'sheets' | 'grids' | 'statuses' | 'decisions' | 'roles' | 'kinds' | 'urgencies' | 'letterStates' | 'calendarKinds' | 'groupings' | 'wholePlan' | 'everySchool' | 'menu' | 'daysLeftFormat'>;
