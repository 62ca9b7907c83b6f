/** What all readers of a format share: the article in the making, and how its lines are weighed and spaced. */
@NullMarked
package org.lantai.extract.draft;

import org.jspecify.annotations.NullMarked;
