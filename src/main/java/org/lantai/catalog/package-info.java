/** From all documents to one catalog: timeline, tags, names, sources and relations. With {@code witness} the only step from many to one. */
@NullMarked
package org.lantai.catalog;

import org.jspecify.annotations.NullMarked;
