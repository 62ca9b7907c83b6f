/** Lines that are about the page or its site: those known by their words, and those learned from what a host repeats. */
@NullMarked
package org.lantai.extract.furniture;

import org.jspecify.annotations.NullMarked;
