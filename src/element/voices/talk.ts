import type { VoicesContext } from './context.js';

/** A sentence on how to talk about an item. Ids mean the same in every definition that has them. */
const TALK: Readonly<Record<string, keyof VoicesContext['words']>> = {
  'use.frequency': 'talkFrequency',
  'use.embedding': 'talkEmbedding',
  'use.results': 'talkResults',
  'know.people.training': 'talkTraining',
  'know.people.checking': 'talkChecking',
  'want.people.ideas': 'talkIdeas',
  'want.people.dialogue': 'talkDialogue',
  'can.people.tools': 'talkTools',
  'can.people.help': 'talkHelp',
};

export function talkAbout({ words }: VoicesContext, item: string): string {
  return words[Object.hasOwn(TALK, item) ? (TALK[item] ?? 'talkAny') : 'talkAny'];
}
