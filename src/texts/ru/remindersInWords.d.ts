import type { ReminderSettings } from '../../core/settings/settings.ts';
/** What the current settings mean, in sentences a coordinator can check. */
export declare function remindersInWords(settings: ReminderSettings): string;
