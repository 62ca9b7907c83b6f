/**
 * From clean text to damaged text by the processes that damage pages on their way through mirror sites, so that repairs
 * are tested against the real process. Deterministic: what is chosen is chosen by settings or a seed.
 */
@NullMarked
package org.lantai.damage;

import org.jspecify.annotations.NullMarked;
