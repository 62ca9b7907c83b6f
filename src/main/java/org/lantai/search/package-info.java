/**
 * The offline search index: shards that a page loads as scripts, so that it works from a disk as on any web host.
 *
 * <p>A text is cut into passages of some thousand characters. The index tells for every character, and for every two and
 * three that stand side by side, in which passages they do. A run of characters can only stand where all its threes do, so
 * no segmenter decides what is found; whether it really stands there, the browser sees in the text of the passage, which it
 * loads anyway to show it. Twos alone were not enough: of three common characters the twos stand together in thousands of
 * passages that do not have the three, and a query loaded up to 4 MB of texts to find that out. Characters are compared by
 * {@link org.lantai.search.SearchKey}: script, width and letter case do not count.
 *
 * <p>Names of files follow from what is in them: a shard from the pairs in it, a text from the place of its document in
 * the ledger. So a document that is added changes the shards of its own pairs and no other, as long as the index does not
 * outgrow its number of shards, which is a power of two.
 *
 * <p>What the scripts of the search must know of all this, the index tells them ({@code SearchFormat});
 * they lie in the theme, in {@code assets/search/}, and have tests of their own in {@code src/test/scripts/theme}.
 */
@NullMarked
package org.lantai.search;

import org.jspecify.annotations.NullMarked;
