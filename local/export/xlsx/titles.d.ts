/** Sheet titles as Excel takes them: 31 characters, none of : \ / ? * [ ], no two alike but for case. */
export declare function excelTitles(titles: readonly string[]): readonly string[];
