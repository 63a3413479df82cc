import type { Deal } from '../../data/records/entity.ts';
import type { EntityType } from '../../data/records/entity-type.ts';
import type { Localized } from '../../data/records/language.ts';
import type { Settings } from '../../data/settings/settings.ts';
import type { Said } from '../card/figure-check.tsx';
import type { CardView } from '../card/view.ts';
import type { Tab } from './site.ts';

/** What the toolbar popup asks of the world; the entry point makes it. Every promise may fail, and that is shown. */
export interface PopupWorld {
  /** The tab that the popup was opened on. */
  tab(): Promise<Tab>;
  /** What the page is called, and where it is: for a brief. */
  page(): Promise<Page>;
  /** Asks the reader to let the extension read pages; to be called straight in a press. True if they do. */
  requestAccess(): Promise<boolean>;
  readSettings(): Promise<Settings>;
  changeSettings(change: Partial<Settings>): Promise<Settings>;
  watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void;
  /** Opens the dataset page, with an entity's record where one is named. */
  openDataset(id?: string): Promise<void>;
  /** Opens the settings. */
  openSettings(): Promise<void>;
  /** Tells what is found on the tab's page, and again as more of its frames answer. */
  watchNames(heard: NamesHeard, signal: AbortSignal): void;
  /** Brings the page to the next mention of a name, frame by frame, and flashes it; false where it is marked no more. */
  seek(id: string): Promise<boolean>;
  /** Has the page marked though that is wanted only on request. */
  markNow(): Promise<void>;
  /** Entities whose names or aliases hold a text, the best first, a few. */
  search(query: string): Promise<readonly Named[]>;
  /** What cards are drawn from, of those ids that the dataset has. */
  views(ids: readonly string[]): Promise<readonly CardView[]>;
}

export interface Page {
  title: string;
  address: string;
}

/** An entity that is known. */
export interface Named {
  id: string;
  type: EntityType;
  name: Localized;
}

/** An entity that is found on the page, how often, and what the page says of a deal's figures. */
export interface Spotted extends Named {
  count: number;
  /** The record, if it is a deal. */
  deal?: Deal | undefined;
  /** What the page says of its figures. */
  said: readonly SaidFigure[];
}

/** A figure of a deal, named as its record names it, how it stands to that, and the page's own words. */
export interface SaidFigure {
  of: string;
  figure: Said;
  text: string;
}

export interface NamesHeard {
  onNames(names: readonly Spotted[]): void;
  /** No frame answers: the page was there before the extension, or the browser keeps it to itself. */
  onSilence(): void;
  onFailure(): void;
}
