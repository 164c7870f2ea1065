import type { Digest } from '../core/reminder/digest.ts'
import { digestsToSend, type LetterState, withinQuota } from '../core/reminder/ledger.ts'
import type { Settings } from '../core/settings/settings.ts'
import type { Row } from '../core/table/table.ts'
import type { SendCounts } from '../texts/messages.ts'
import { changesBetween } from './changesBetween.ts'
import type { Ports } from './ports.ts'
import { entriesFrom, letterRow, stateCells } from './rows/mailRows.ts'
import type { Workbook } from './rows/workbook.ts'

/** Letters announced together: what a killed run leaves in doubt is at most one batch. */
const BATCH = 25

/** Letters of the day's quota that stay for the coordinator's own alarms. */
const RESERVE = 5

/**
 * Sends what the ledger does not account for, batch by batch: announced and flushed, sent, then confirmed.
 * Letters that an earlier run announced and did not confirm become unknown and are never sent again by
 * themselves: the mail service cannot say whether they left.
 */
export function sendLetters(
  ports: Ports,
  workbook: Workbook,
  digests: readonly Digest[],
  settings: Settings,
): SendCounts {
  let current = inDoubt(workbook, ports)
  const unknown =
    current === workbook ? 0 : current.mail.filter((row, index) => row !== workbook.mail[index]).length
  let written = workbook
  const save = () => {
    const changes = changesBetween(written, current, ports.texts)
    if (changes.length > 0) ports.workbook.apply(changes)
    written = current
  }
  const record = (digest: Digest, state: LetterState, error: string) => {
    current = { ...current, mail: recorded(current.mail, digest, state, error, settings, ports) }
  }
  const counts = { sent: 0, failed: 0, queued: 0, unknown }
  let waiting = digestsToSend(digests, entriesFrom(current, ports.texts))
  while (waiting.length > 0) {
    const { now, queued } = withinQuota(waiting, ports.mail.quota(), RESERVE)
    const batch = now.slice(0, BATCH)
    if (batch.length === 0) {
      for (const digest of queued) record(digest, 'queued', '')
      counts.queued = queued.length
      break
    }
    for (const digest of batch) record(digest, 'sending', '')
    save()
    for (const digest of batch) {
      const error = ports.mail.send({ digest, settings, link: ports.workbook.link() })
      counts[error === null ? 'sent' : 'failed']++
      record(digest, error === null ? 'sent' : 'failed', error ?? '')
    }
    save()
    waiting = waiting.slice(batch.length)
  }
  save()
  return counts
}

function inDoubt(workbook: Workbook, { texts }: Ports): Workbook {
  const announced = entriesFrom(workbook, texts).some(entry => entry.state === 'sending')
  if (!announced) return workbook
  return {
    ...workbook,
    mail: workbook.mail.map(row =>
      row.state === texts.letterStates.sending ? { ...row, state: texts.letterStates.unknown } : row,
    ),
  }
}

function recorded(
  rows: readonly Row<'mail'>[],
  digest: Digest,
  state: LetterState,
  error: string,
  settings: Settings,
  { texts, clock }: Ports,
): readonly Row<'mail'>[] {
  const cells = stateCells(state, clock.stamp(), error, texts)
  const present = rows.some(row => row.id === digest.key)
  if (!present) return [...rows, { ...letterRow(digest, settings, texts), ...cells }]
  return rows.map(row => (row.id === digest.key ? { ...row, ...cells } : row))
}
