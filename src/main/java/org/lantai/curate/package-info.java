/** The archivist's hand: what a sidecar overrides and corrects. */
@NullMarked
package org.lantai.curate;

import org.jspecify.annotations.NullMarked;
