import { documentFromPaste } from '../../../src/core/order/documentFromPaste.ts'
import { readOrder } from '../../../src/core/order/readOrder.ts'
import { growth, LINEAR } from '../../growth.ts'

const HEADER = '№\tМероприятие\tРезультат\tСрок\tОтветственные\n'

/** What a hostile hand repeats: the text for so many repetitions. */
const HOSTILE: readonly (readonly [string, number, (count: number) => string])[] = [
  [
    'one row that goes on for ever',
    4000,
    n => `${HEADER}1\tА\tБ\tмай\tОО\n${'\tтекст\tитог\tдо\tлица\n'.repeat(n)}`,
  ],
  ['one endless cell of lines', 4000, n => `${HEADER}1\tА\tБ\tмай${'\nмай'.repeat(n)}\tОО`],
  ['commas and brackets', 20000, n => `${HEADER}1\tА\tБ\tмай\t${'а,('.repeat(n)}`],
  ['a title of school names', 3000, n => `${HEADER}1\t${'СОШ № 1, 2 «Лицей» '.repeat(n)}\tБ\tмай\tОО`],
  ['lines of spaced columns', 8000, n => `Мероприятие  Срок  Ответственный\n${'а  б  в\n'.repeat(n)}`],
  ['open tags', 20000, n => `<html>${'<a b="'.repeat(n)}`],
  ['open tables', 8000, n => `<html>${'<table><tr><td>'.repeat(n)}`],
  ['spans over everything', 2000, n => `<html><table>${'<tr><td colspan=99999 rowspan=99999>x'.repeat(n)}`],
  ['rows without cells', 20000, n => `<html><table>${'<tr>'.repeat(n)}${'<td>x'.repeat(n / 20)}`],
  ['blank lines', 100000, n => '\n'.repeat(n)],
]

test.each(HOSTILE)('%s is read in a time that grows with its length', (_, count, textOf) => {
  const reading = (text: string) => () => void readOrder(documentFromPaste({ text, html: null }))
  expect(growth(reading(textOf(count / 2)), reading(textOf(count)))).toBeLessThan(LINEAR)
})
