/** Knows the files that crawlers and browsers leave beside captures, and cookie files. */
@NullMarked
package org.lantai.source.helper;

import org.jspecify.annotations.NullMarked;
