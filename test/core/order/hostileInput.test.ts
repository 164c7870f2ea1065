import { documentFromPaste } from '../../../src/core/order/documentFromPaste.ts'
import { readOrder } from '../../../src/core/order/readOrder.ts'

const HEADER = '№\tМероприятие\tРезультат\tСрок\tОтветственные\n'

/** Each would take minutes if some part of its reading were quadratic. */
test.each<[string, string]>([
  [
    'one row that goes on for ever',
    `${HEADER}1\tА\tБ\tмай\tОО\n${'\tтекст\tитог\tдо\tлица\n'.repeat(20000)}`,
  ],
  ['one endless cell of lines', `${HEADER}1\tА\tБ\tмай${'\nмай'.repeat(20000)}\tОО`],
  ['commas and brackets', `${HEADER}1\tА\tБ\tмай\t${'а,('.repeat(70000)}`],
  ['a title of school names', `${HEADER}1\t${'СОШ № 1, 2 «Лицей» '.repeat(10000)}\tБ\tмай\tОО`],
  ['lines of spaced columns', `Мероприятие  Срок  Ответственный\n${'а  б  в\n'.repeat(30000)}`],
  ['open tags', `<html>${'<a b="'.repeat(60000)}`],
  ['open tables', `<html>${'<table><tr><td>'.repeat(30000)}`],
  ['spans over everything', `<html><table>${'<tr><td colspan=99999 rowspan=99999>x'.repeat(10000)}`],
  ['rows without cells', `<html><table>${'<tr>'.repeat(100000)}${'<td>x'.repeat(5000)}`],
  ['blank lines', '\n'.repeat(500000)],
])('%s is read within two seconds of processor time', (_, text) => {
  const before = process.cpuUsage()
  readOrder(documentFromPaste({ text, html: null }))
  const { user, system } = process.cpuUsage(before)
  expect((user + system) / 1e6).toBeLessThan(2)
})
