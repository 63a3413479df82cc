/** What is bad, in what content, and how the row's refusal reads: `row id field: reason`. */
export type BadRow = readonly [title: string, content: string, refused: RegExp];
