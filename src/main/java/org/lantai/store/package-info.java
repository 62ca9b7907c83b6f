/** Cleaned documents on disk while a site is built, so that memory does not grow with the texts. */
@NullMarked
package org.lantai.store;

import org.jspecify.annotations.NullMarked;
