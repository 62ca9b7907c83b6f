/** Files as they must be treated: written so that a kill tears nothing, read so that no link leads out of an archive. */
@NullMarked
package org.lantai.disk;

import org.jspecify.annotations.NullMarked;
