/** What a row of «Календарь» says of its days. */
export declare const calendarKinds: readonly ['nonWorking', 'workingSaturday', 'autumn', 'winter', 'firstGrade', 'spring', 'summer', 'lessonsEnd'];
export type CalendarKind = (typeof calendarKinds)[number];
/** The items of the menu, in their order. */
export declare const menuItems: readonly ['setUp', 'importOrder', 'checkRows', 'repairColours', 'previewReminders', 'sendReminders', 'resendLetters', 'rebuildSummaries', 'showReport', 'turnRemindersOn', 'turnRemindersOff', 'takeOver', 'healthCheck', 'about'];
export type MenuItem = (typeof menuItems)[number];
/** The key whose word this is, whatever its case and spaces; null for an unknown word. */
export declare function keyOfWord<K extends string>(words: Readonly<Record<K, string>>, word: string): K | null;
