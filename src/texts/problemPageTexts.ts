import type { Fix } from '../core/problem/fix/fix.ts'
import type { Problem } from '../core/problem/problem.ts'

/** The words of the sidebar of problems; only its page carries them. */
export type ProblemPageTexts = {
  readonly title: string
  readonly working: string
  readonly none: string
  readonly refresh: string
  readonly whose: string
  readonly everybody: string
  /** Above the list: how many of each. */
  counts(errors: number, warnings: number): string
  /** More than the list holds. */
  left(count: number): string
  fixAll(count: number): string
  fixed(count: number): string
  /** What the fix will do. */
  fix(problem: Problem, fix: Fix): string
  readonly error: string
  readonly warning: string
  /** «строка 7, «Статус»» */
  place(problem: Problem): string
  sentence(problem: Problem): string
  /** Google's own words when a call failed. */
  failed(reason: string): string
}
