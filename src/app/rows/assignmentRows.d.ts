import type { Assignment, Duty, Submission } from '../../core/assignment/assignment.ts';
import type { Cell } from '../../core/table/cell.ts';
import type { Row } from '../../core/table/table.ts';
import type { Texts } from '../../texts/texts.ts';
/** What the executor and the coordinator entered in a row. */
export declare function submissionFrom(row: Row<'assignments'>, texts: Texts): Submission;
/** The cells that say what the duty is; those of the executor and the coordinator are not among them. */
export declare function dutyCells(duty: Duty): Partial<Row<'assignments'>>;
export declare function assignmentFrom(duty: Duty, row: Row<'assignments'>, texts: Texts): Assignment;
export declare function cellFromDay(day: Duty['due']): Cell;
