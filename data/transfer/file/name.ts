/** What a file is called without its folder and endings (`names.csv.gz` is `names`). */
export function stemOf(fileName: string): string {
  const base = fileName.split(/[\\/]/).at(-1) ?? '';
  const stem = base.replace(/(?:\.(?:json|csv|tsv|txt|gz|hashiya))+$/i, '').trim();
  return stem || 'names';
}
