/** What cleaning reaches on the corpora that may stand beside the project, and the floors it must not fall below. */
@NullMarked
package org.lantai.floors;

import org.jspecify.annotations.NullMarked;
