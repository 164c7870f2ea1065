/** What `read-order` says where there is no document to speak of. */
export const readOrderCommand = {
  usage: 'Укажите файл приказа: npm run -s read-order -- ФАЙЛ (.docx, .html, .tsv, .txt).',
  unreadable: (file: string) => `Файл «${file}» не найден или не открывается. Проверьте путь и имя файла.`,
  warning: (text: string) => `Внимание: ${text}`,
} as const
