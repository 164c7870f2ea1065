import type { DeadlineProblem } from '../../core/deadline/reading.ts'

/** A slip in the wording of a deadline, which stays as the order has it. */
export function deadlineProblem(problem: Exclude<DeadlineProblem, 'before-order'>, cell: string): string {
  const text = `«${cell.replace(/\s+/g, ' ').trim()}»`
  switch (problem) {
    case 'reversed':
      return `В сроке ${text} окончание раньше начала. Поправьте «Начало» и «Окончание».`
    case 'no-such-date':
      return `В сроке ${text} названа дата, которой нет в календаре. Впишите верные «Начало» и «Окончание».`
    case 'typing-error':
      return `В сроке ${text} опечатка; он прочитан так, как указано рядом. Проверьте и отметьте «Проверено».`
    case 'outside-plan':
      return `Срок ${text} выходит за пределы плана. Проверьте его и период плана на листе «Настройки».`
    case 'weekend':
      return `Срок ${text} приходится на выходной день. Напоминания придут в рабочий день перед ним.`
    case 'holiday':
      return `Срок ${text} приходится на нерабочий праздничный день. Напоминания придут в рабочий день перед ним.`
    case 'repeated':
      return `В сроке ${text} один и тот же срок назван дважды. Проверьте его по приказу.`
    case 'year-assumed':
      return `В сроке ${text} нет года; взят год из плана. Проверьте «Начало» и «Окончание».`
    case 'unreadable':
      if (cell.trim() === '')
        return 'Срок не указан. Впишите «Начало» и «Окончание» или оставьте их пустыми: поручение будет ждать даты.'
      return `Срок ${text} прочитать не удалось. Впишите «Начало» и «Окончание» или оставьте их пустыми: поручение будет ждать даты.`
  }
}
