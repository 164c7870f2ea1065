import type { Problem } from '../../core/problem/problem.ts';
/** What is wrong and what to do about it. */
export declare function problemSentence(problem: Problem): string;
/** «Исполнение», строка 7, столбец «Статус» */
export declare function placeInWords({ place }: Problem): string;
