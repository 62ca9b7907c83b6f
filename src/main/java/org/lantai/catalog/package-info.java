/** From all documents to one catalog: timeline, tags, sources and witnesses; the only step from many to one. */
@NullMarked
package org.lantai.catalog;

import org.jspecify.annotations.NullMarked;
