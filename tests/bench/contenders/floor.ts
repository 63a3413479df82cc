/** What the loop has read last: kept where others can see it, so that no engine leaves the loop out. */
export const lastRead = { sum: 0 };

/** The floor: reads every UTF-16 unit once and does nothing else. */
export function readEveryUnit(pieces: readonly string[]): void {
  let sum = 0;
  for (const piece of pieces) {
    for (let i = 0; i < piece.length; i++) sum = (sum + piece.charCodeAt(i)) | 0;
  }
  lastRead.sum = sum;
}
