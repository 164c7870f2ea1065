import { type Day } from '../../core/day.ts';
/** 11 октября 2022 г. */
export declare function longDay(day: Day): string;
/** вторник */
export declare function weekdayName(day: Day): string;
