import { browser } from 'wxt/browser';
import { drawCard, drawKit } from '../../components/card/drawings.tsx';
import { languageOfCard } from '../../components/card/language-of-card.ts';
import { chooseLanguage } from '../../components/words/words.ts';
import { entityIn } from '../../data/records/figure-id.ts';
import type { Language } from '../../data/records/language.ts';
import type { Settings } from '../../data/settings/settings.ts';
import { changeSettings, readSettings } from '../../data/settings/stored.ts';
import type { Handlers } from '../../messaging/answer.ts';
import type { CardParameters } from '../../messaging/contract.ts';
import { countSoon } from './badge.ts';
import type { Gazetteer } from './gazetteer.ts';
import { lookIn } from './look.ts';
import { muteAsAsked } from './mute-as-asked.ts';
import { type Asker, hostOf, rulesHere } from './rules-here.ts';

/** The day in UTC, as records write theirs. */
const today = (): string => new Date().toISOString().slice(0, 10);

/** Opens an entity's record on the dataset page, to be edited. */
const openEditor = (id: string): Promise<unknown> =>
  browser.tabs.create({ url: browser.runtime.getURL(`/options.html#${id}/edit`) });

/** What the settings have cards speak; undefined where that is the language of the page. */
function chosenIn({ cardLanguage }: Settings): Language | undefined {
  if (cardLanguage === 'page') return undefined;
  return cardLanguage === 'browser' ? chooseLanguage([browser.i18n.getUILanguage()], 'en') : cardLanguage;
}

/** What a card, or the notices of one, are to speak; a choice that was made on a card is kept. */
async function languageFor({ language, isChosen, around }: Pick<CardParameters, 'language' | 'isChosen' | 'around'>) {
  if (language && isChosen) await changeSettings({ cardLanguage: language });
  return languageOfCard({ language: language ?? chosenIn(await readSettings()), around });
}

const looked = new WeakSet<Asker>();

/** A frame is given its look with its first question. */
async function lookOnce(asker: Asker): Promise<void> {
  if (looked.has(asker)) return;
  looked.add(asker);
  await lookIn(asker.tab?.id, asker.frameId);
}

/** Answers what a frame asks. */
export const answersTo = (asker: Asker, gazetteer: Gazetteer): Handlers => ({
  scan: async (parameters) => {
    const [scanned] = await Promise.all([gazetteer.scan(parameters), lookOnce(asker)]);
    countSoon(asker.tab?.id);
    return scanned;
  },
  decide: async (parameters) => {
    countSoon(asker.tab?.id);
    return gazetteer.decide(parameters);
  },
  page: () => rulesHere(asker),
  card: async (parameters) => {
    if (parameters.edit) await openEditor(entityIn(parameters.id));
    const site = hostOf(asker);
    const mute = await muteAsAsked(parameters, site);
    const language = await languageFor(parameters);
    const view = await gazetteer.card(parameters.id);
    return view && drawCard(view, { ...parameters, language, mute, site }, today());
  },
  kit: async (parameters) => drawKit(await languageFor(parameters), today()),
});
