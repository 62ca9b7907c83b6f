/** The words of Taiwan and the mainland, exchanged in either direction. */
@NullMarked
package org.lantai.script.taiwan;

import org.jspecify.annotations.NullMarked;
