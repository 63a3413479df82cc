import type { EditorWords } from './editor-words.ts';

/** What may be wrong with a row of a file, beyond what may be wrong in the editor. */
export const fileFaults = {
  missing: 'Ce champ manque.',
  'unknown-field': 'Aucun champ ne porte ce nom. Retirez-le.',
  text: 'Il faut ici un texte.',
  list: 'Il faut ici une liste, entre [ ].',
  object: 'Il faut ici un objet, entre { }.',
  'yes-no': 'Il faut ici true ou false.',
  'one-of': 'Il faut ici l’une de ces valeurs : {choices}.',
  party: 'Donnez un identifiant, ou un nom en ar, fr et en.',
  twice: 'La ligne {row} a le même identifiant. Donnez à chacune le sien.',
  otherwise: 'La ligne {row} a le même identifiant et dit autre chose.',
  torn: 'Un guillemet de cette ligne n’est pas fermé, ou l’est au milieu d’une cellule. Écrivez "" pour un guillemet dans une cellule.',
  'facts-twice': 'Deux faits ont l’identifiant « \u2068{id}\u2069 ». Donnez à chacun le sien.',
  'figures-twice': 'Deux chiffres ont l’identifiant « \u2068{id}\u2069 ». Donnez à chacun le sien.',
  spellings: 'Cela représente plus de {most} graphies. Réduisez les variantes.',
  'file-spellings': 'Avec cette ligne, les noms du fichier représentent plus de {most} graphies. Divisez le fichier.',
  'no-entity': 'Aucune fiche n’a l’identifiant « \u2068{id}\u2069 ».',
  'no-context': 'Aucun contexte n’a l’identifiant « \u2068{id}\u2069 ».',
  circle: 'La relation tourne en rond : \u2068{way}\u2069',
  'no-fact': 'Ceci se dit d’un fait, et la ligne n’en donne aucun. Ce n’est pas repris.',
} satisfies Partial<EditorWords['faults']>;
