/**
 * People, places and organisations that texts name, in Simplified and Traditional Chinese alike. A wrong person in an index
 * of people harms, so what is not certain is left out.
 *
 * <p>People: a name is weighed by how much likelier its characters are as a name than as words, by where the words of the text
 * begin and end, and by what stands around it: an office or a part in what happened, what only people do, a list of names, a
 * mark, a dynasty; it must be certain somewhere in the text and may recur anywhere. Names that are words (高原) need signs on
 * both sides. Names of other languages by their sound or from lists, with a dot, behind an office, or with their Latin form in
 * brackets; Japanese ones by surname and given name, those of the Uyghurs, Tibetans, Mongols and Yi by their parts, married ones
 * of Hong Kong by both surnames. Those whom everybody knows need no sign. Left out: who is named only for having written,
 * photographed or edited (bylines are metadata), invented names (化名), things that are called after people, 张某, a surname with an
 * address (王局长). An office is kept as printed: to the mark before it, or as far as known parts of offices go; posts joined by 、
 * stay together.
 *
 * <p>Places: the divisions of China down to counties, with those of the years before that are no longer, Taiwan's,
 * Hong Kong's and Macau's, countries and well-known cities abroad; under their full names, 合肥 as 合肥市. Names that several
 * places have count only where the text tells which, under the name of their city too: 南京市鼓楼区. Bare names that are words
 * count only behind what they lie in, or in a list with places; bare names of counties beside their prefecture. Towns and
 * villages right behind what they lie in, or where somebody goes; places abroad that no list has right behind their country. The
 * place in the name of a government or a party body is named with it (安徽省委 names 安徽省), that in the name of a university,
 * company, newspaper, road, treaty or time zone is not, nor is that of a dateline. China itself is no entry: an archive of
 * Chinese pages would have it on every one.
 *
 * <p>Organisations: those of the whole country or the world from a list, with their short names and departments; others from the
 * place, the state or the organ that their name begins with to a word that names of organisations end with; companies and
 * universities by their whole name. The agency of a dateline is none.
 */
@NullMarked
package org.lantai.subjects.names;

import org.jspecify.annotations.NullMarked;
