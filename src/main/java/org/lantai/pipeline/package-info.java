/** The order of the stages, written once: parallel, with progress and collected problems. */
@NullMarked
package org.lantai.pipeline;

import org.jspecify.annotations.NullMarked;
