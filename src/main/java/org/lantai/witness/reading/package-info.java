/**
 * What the witnesses of an article read where the text that is shown is damaged: its {@linkplain
 * org.lantai.witness.reading.DoubtfulPlace doubtful places} are held against each witness, these vote, and what they read
 * is set into the text as an edit.
 */
@NullMarked
package org.lantai.witness.reading;

import org.jspecify.annotations.NullMarked;
