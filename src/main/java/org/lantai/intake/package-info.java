/** Brings captures into an archive: told from what is there by their bytes and addresses, copied so that a kill tears nothing. */
@NullMarked
package org.lantai.intake;

import org.jspecify.annotations.NullMarked;
