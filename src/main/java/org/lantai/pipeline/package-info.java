/**
 * The order of the stages, written once, in {@link org.lantai.pipeline.SiteBuilder#build}: pages on all threads, with
 * progress and collected problems; a fault of one page costs that page alone.
 */
@NullMarked
package org.lantai.pipeline;

import org.jspecify.annotations.NullMarked;
