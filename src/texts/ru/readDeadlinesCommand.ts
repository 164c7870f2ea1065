/** What `read-deadlines` says on the error output. */
export const readDeadlinesCommand = {
  usage:
    'Запуск: npm run -s read-deadlines -- [--order-date ГГГГ-ММ-ДД] [--from ГГГГ-ММ-ДД] [--to ГГГГ-ММ-ДД] < строки.jsonl',
  badDate: (option: string, value: string) =>
    `Параметр --${option}: ожидалась дата вида ГГГГ-ММ-ДД, получено «${value}».`,
  reversedPlan: (from: string, to: string) =>
    `Период плана кончается раньше, чем начинается: ${from} – ${to}.`,
  badLine: (line: number) =>
    `Строка ${line}: ожидался JSON вида {"id": "1", "cell": "до 15 ноября"}; строка пропущена.`,
} as const
