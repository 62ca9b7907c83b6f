/**
 * What texts have in common: captures of one article, and articles of one matter.
 *
 * <p>A text is known by its {@link org.lantai.subjects.sketch.Sketch}, made while it is cleaned. Texts whose sketches
 * share a band are {@link org.lantai.witness.Candidates}; these are read back,
 * {@linkplain org.lantai.witness.compare.Alignment aligned} and {@linkplain org.lantai.witness.Judge judged}.
 *
 * <p>Captures of one address are one article unless their texts are unlike, which an {@link
 * org.lantai.witness.AddressJudge} tells; each further article of an address is a document of its own. What was captured
 * later never takes the place of a text of which it lacks much.
 *
 * <p>What a joining means for what was published:
 *
 * <ul>
 *   <li>Every capture has an id of its own, promised in the ledger, whether or not it is joined. One that is joined has
 *       its text, its captured text and their comparison at {@code /d/<own id>/} as before, below a line that leads to
 *       the document it was joined to: what was cited there stays to be read there.
 *   <li>The document goes by the id that the ledger chooses: the one that these captures were joined under before, else
 *       the one that was promised first. Indexes, feed and links of other texts lead there.
 *   <li>What is shown there is the text of the cleanest capture. When a cleaner one arrives, the address stays, and shows
 *       the same article in the better text. What the first capture reads is then at {@code /d/<id>/witnesses/<id>/},
 *       and every difference is on {@code /d/<id>/witnesses/}.
 *   <li>Parted again, by hand or since a text has changed, each capture is a document under its own id. When the capture
 *       that an id was promised to is gone, its page leads to another one of the article.
 *   <li>A capture that is withheld is neither joined nor shown as a witness; that a copy of it is shown is a warning.
 * </ul>
 */
@NullMarked
package org.lantai.witness;

import org.jspecify.annotations.NullMarked;
