import type { Host } from '../../local/host/host.ts'
import { choose, linesOf, morning, workbookWith } from './workbook.ts'

describe('order 161-а in the workbook', () => {
  const host = workbookWith('2022-10-11')
  const assignments = linesOf(host, 'Исполнение')
  const stages = linesOf(host, 'Дорожная карта')
  const executorsOf = (number: string) => [
    ...new Set(assignments.filter(line => line.text('№') === number).map(line => line.text('Исполнитель'))),
  ]

  it('gives 3 clusters, 5 schools, 14 measures, 19 stages and 65 assignments', () => {
    const schools = linesOf(host, 'Школы')
    expect(schools).toHaveLength(5)
    expect(new Set(schools.map(line => line.text('Образовательный кластер'))).size).toBe(3)
    expect(stages).toHaveLength(19)
    expect(new Set(stages.map(line => line.text('№'))).size).toBe(14)
    expect(assignments).toHaveLength(65)
    expect(assignments.filter(line => line.text('Исполнитель') === 'Коротких С.А.')).toHaveLength(6)
  })

  it.each([
    ['9', ['СОШ №11', 'СОШ №19']],
    ['10', ['СОШ №12']],
    ['13', ['СОШ №5', 'Коротких С.А.']],
    ['1', ['Коротких С.А.']],
    ['14', ['СОШ №12', 'СОШ №11', 'СОШ №19', 'СОШ «Лидер-2»', 'СОШ №5']],
  ])('№ %s is carried out by %j', (number, executors) => {
    expect(executorsOf(number)).toEqual(executors)
  })

  it.each([
    ['1', '', '04.10.2022', 'до 4 октября 2022 г.'],
    ['5', '12.10.2022', '12.10.2022', '12 октября 2022 г.'],
    ['6', '10.10.2022', '15.10.2022', 'с 10 по 15 октября 2022 г.'],
    ['9', '31.12.2022', '08.01.2023', 'с 31 декабря 2022 г. по 8 января 2023 г.'],
    ['10', '31.12.2022', '08.01.2023', 'с 31 декабря 2022 г. по 8 января 2023 г.'],
    ['11', '01.03.2023', '15.03.2023', 'с 1 по 15 марта 2023 г.'],
  ])('№ %s runs from «%s» to %s', (number, start, end, words) => {
    const stage = stages.find(line => line.text('№') === number)
    expect([stage?.text('Начало'), stage?.text('Окончание'), stage?.text('Срок прочитан как')]).toEqual([
      start,
      end,
      words,
    ])
  })

  it('№ 5 is two days', () => {
    const days = stages.filter(line => line.text('№') === '5').map(line => line.text('Окончание'))
    expect(days).toEqual(['12.10.2022', '14.10.2022'])
  })

  it('keeps the order’s slip and reports it; reports a deadline before the order', () => {
    const slip = stages.find(line => line.text('№') === '11')
    expect(slip?.text('Срок по приказу')).toBe('01.03..2023 - 15.03.2023')
    expect(slip?.text('Замечания')).toContain('опечатка')
    expect(stages.find(line => line.text('№') === '1')?.text('Замечания')).toContain(
      'раньше даты приказа 05.10.2022',
    )
  })

  it('tells what it loaded', () => {
    expect(choose(host, 'Проверить строки')).toContain('65 поручений')
  })
})

describe('colours', () => {
  const colourOf = (host: Host, result: string, executor: string) => {
    const line = linesOf(host, 'Исполнение').find(
      each => each.text('Планируемый результат').startsWith(result) && each.text('Исполнитель') === executor,
    )
    return [line?.text('Осталось дней'), line?.cell('Срок')?.conditionalLook.background ?? null]
  }

  it.each([
    ['2022-10-11', 'Направлены в ОО методические рекомендации', 'Коротких С.А.', 'сегодня', '#ffcc80'],
    ['2022-10-11', 'Проинформированы', 'СОШ №12', 'осталось 1 дн.', '#fff3b0'],
    ['2022-10-13', 'Проинформированы', 'СОШ №12', 'просрочено на 1 дн.', '#f4b6b0'],
    ['2022-10-11', 'Направлены в ОО инструктивно', 'Коротких С.А.', 'без даты', '#d6e4f5'],
    ['2023-08-31', 'Направлены в ОО инструктивно', 'Коротких С.А.', 'без даты', '#d6e4f5'],
    ['2022-10-11', 'Разработаны ОО', 'СОШ №5', 'осталось 65 дн.', null],
  ])('on %s «%s…» of %s says «%s»', (today, result, executor, words, colour) => {
    expect(colourOf(workbookWith(today), result, executor)).toEqual([words, colour])
  })
})

describe('the morning of 11.10.2022', () => {
  const host = workbookWith('2022-10-11')
  morning(host, '2022-10-11')
  const letters = [...host.outbox]

  it('writes once to each of five schools and to Коротких С.А.', () => {
    expect(letters.map(letter => letter.to.join()).sort()).toEqual([
      'korotkih@example.invalid',
      'lider2@example.invalid',
      'school11@example.invalid',
      'school12@example.invalid',
      'school19@example.invalid',
      'school5@example.invalid',
    ])
  })

  it('names the order, the item, the expected result and the date, nearest first', () => {
    const letter = letters.find(each => each.to.join() === 'school12@example.invalid')
    for (const text of [letter?.body ?? '', letter?.htmlBody ?? '']) {
      expect(text).toContain('от 5 октября 2022 г. № 161-а')
      expect(text).toContain('Пункт 5. Участие в анонимном опросе обучающихся')
      expect(text).toContain('Проинформированы обучающиеся и их родители о проведении опроса')
      const dates = ['12 октября 2022 г. (среда), остался 1 день', '14 октября', '15 октября', '21 октября']
      const places = dates.map(date => text.indexOf(date))
      expect(places).toEqual([...places].sort((left, right) => left - right))
      expect(places).not.toContain(-1)
      expect(text).not.toContain('15 декабря')
    }
    expect(letter?.subject).toBe('Ближайший срок 12.10.2022 — приказ № 161-а от 05.10.2022')
  })

  it('reminds nobody of № 1, due before the order', () => {
    expect(letters.map(letter => letter.body).join()).not.toContain('Утверждение муниципального координатора')
  })

  it('sends nothing when the same morning runs again', () => {
    host.advanceTo('2022-10-11T20:00:00+10:00')
    host.call('timed', 'hourlyRound')
    expect(choose(host, 'Отправить письма сейчас…')).toContain('На сегодня писем нет')
    expect(host.outbox).toHaveLength(letters.length)
  })

  it('accounts for every letter in «Письма»', () => {
    const ledger = linesOf(host, 'Письма')
    expect(ledger.map(line => line.text('Кому'))).toEqual(letters.map(letter => letter.to.join()))
    expect(new Set(ledger.map(line => line.text('Состояние')))).toEqual(new Set(['отправлено']))
  })

  it('goes on the next morning with what is due then', () => {
    host.advanceTo('2022-10-12T10:00:00+10:00')
    expect(host.outbox.length).toBeGreaterThan(letters.length)
  })
})
