import type { Submission } from '../assignment/assignment.ts'

/**
 * Whether a report waits for the coordinator. «Выполнено» waits until it is accepted or returned, an agreed new
 * deadline or not; «не выполнено» waits for any decision: postponing answers it.
 */
export function isWaiting({ status, decision }: Pick<Submission, 'status' | 'decision'>): boolean {
  if (status === 'done') return decision !== 'accepted' && decision !== 'returned'
  return status === 'not-done' && decision === null
}

/** Whether the executor asks for another day and has no answer yet. */
export function isAsking({ askedDue }: Pick<Submission, 'askedDue'>): boolean {
  return askedDue !== null
}
