/**
 * Releases: what was published on a day that the archivist names, and how it reads for ever at an address of its own,
 * whatever the text becomes. Only what a later text no longer has is stored, in {@code content/releases/}.
 */
@NullMarked
package org.lantai.release;

import org.jspecify.annotations.NullMarked;
