/** How long it takes to read a text and to answer, in seconds. */

/**
 * Words a minute for somebody who reads with care, at level B1: less than the average adult (238 in silence, most between
 * 175 and 300), more than aloud (183). Brysbaert, "How many words do we read per minute?", Journal of Memory and Language
 * 109 (2019), 104047. The texts of IReST, in 17 languages, are read aloud at 184: Trauzettel-Klosinski and Dietz,
 * Investigative Ophthalmology & Visual Science 53 (2012), 5452-5461.
 */
export const WORDS_A_MINUTE = 200;
/**
 * Seconds to make up one's mind, to point at something, and to press. Card, Moran, Newell, "The Keystroke-Level Model",
 * Communications of the ACM 23 (1980), 396-410.
 */
export const MIND = 1.35;
export const POINT = 1.1;
export const PRESS = 0.2;

export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
