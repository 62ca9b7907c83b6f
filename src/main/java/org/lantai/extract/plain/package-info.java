/** The article in plain lines. */
@NullMarked
package org.lantai.extract.plain;

import org.jspecify.annotations.NullMarked;
