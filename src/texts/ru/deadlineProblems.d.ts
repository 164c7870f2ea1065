import type { DeadlineProblem } from '../../core/deadline/reading.ts';
/** A slip in the wording of a deadline, which stays as the order has it. */
export declare function deadlineProblem(problem: Exclude<DeadlineProblem, 'before-order'>, cell: string): string;
