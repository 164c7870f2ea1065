/** Google's sentences that more than one service says, or that have data in them: PLATFORM §7. */
export const messages = {
  argumentTooLarge: (argument: string) => `Argument too large: ${argument}`,
  propertyQuota: 'You have exceeded the property storage quota. Please remove some properties and try again.',
  tooMuchTime: 'Service using too much computer time for one day',
  tooManyCalls: (service: string) => `Service invoked too many times for one day: ${service}.`,
  lockTimeout: 'Lock timeout: another process was holding the lock for too long.',
  tooManyTriggers:
    'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
  scriptFunctionNotFound: (name: string) => `Script function not found: ${name}`,
} as const
