import { finishedIn, type Totals } from '../../core/summary/totals.ts'

/** «65 %»; nothing is rounded up to everything. */
export function share(totals: Totals): string {
  if (totals.total === 0) return '—'
  const finished = finishedIn(totals)
  const percent = Math.round((finished * 100) / totals.total)
  const said = percent === 100 && finished < totals.total ? 99 : percent
  return `${said} %`
}
