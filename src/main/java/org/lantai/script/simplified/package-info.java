/** From Traditional to Simplified, and how usual words of Simplified Chinese are. */
@NullMarked
package org.lantai.script.simplified;

import org.jspecify.annotations.NullMarked;
