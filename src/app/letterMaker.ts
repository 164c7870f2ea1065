import type { Digest } from '../core/reminder/digest.ts'
import type { Letter } from '../core/reminder/letter.ts'
import type { ReportWish } from '../core/reminder/reportWish.ts'
import type { Document } from '../core/report/document.ts'
import type { Settings } from '../core/settings/settings.ts'
import type { Ports } from './ports.ts'
import { placeOf, type Workbook } from './rows/workbook.ts'

/** Makes letters of digests; the services are asked once, however many letters there are. `pageOf` draws their reports. */
export function letterMaker(
  ports: Ports,
  settings: Settings,
  { assignments }: Pick<Workbook, 'assignments'>,
  pageOf: (wish: ReportWish) => Document | null = () => null,
): (digest: Digest) => Letter {
  const link = ports.workbook.link()
  const sheet = ports.workbook.link('assignments')
  const sender = ports.user.email()
  const places = new Map(assignments.map((row, index) => [String(row.id), placeOf(index)]))
  const rowLink = (id: string): string => {
    const place = places.get(id)
    return place === undefined ? link : `${sheet}&range=${place}:${place}`
  }
  return digest => ({
    digest,
    settings,
    link,
    rowLink,
    sender,
    pages: digest.reports.flatMap(wish => pageOf(wish) ?? []),
    attached: null,
  })
}
