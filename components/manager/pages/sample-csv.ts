/** A table as the import reads it: two entries, the first with two facts. docs/data-format.md tells of each column. */
export const SAMPLE_CSV = `\uFEFFid,type,name.en,name.fr,name.ar,description.en,aliases.en,aliases.ar,fact.en,fact.asOf,fact.url,fact.publisher
example-fund,organisation,Example Fund,Fonds Exemple,صندوق المثال,An investor,ExFund|The Example Fund,,Founded in Abu Dhabi.,2024-03,https://news.example/founded,Example News
example-fund,,,,,,,,Opened an office in Paris.,2025-02-06,https://news.example/paris,Example News
example-campus,place,Example Campus,Campus Exemple,مجمع المثال,,,,,,,
`;
