/** The values that travel through the stages, from captured bytes to rendered files; knows no library and no other package. */
@NullMarked
package org.lantai.model;

import org.jspecify.annotations.NullMarked;
