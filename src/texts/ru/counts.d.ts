/** The three forms a Russian noun takes after a number: 1 поручение, 2 поручения, 5 поручений. */
export type Forms = readonly [one: string, few: string, many: string];
/** The form for this number: 1, 21, 101 take the first; 2–4, 22–24 the second; 0, 5–20, 11–14, 111 the third. */
export declare function formFor(count: number, forms: Forms): string;
/** «5 поручений» */
export declare function counted(count: number, forms: Forms): string;
