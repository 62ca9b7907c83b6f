/** From Simplified to Traditional: each character decided by word and context, in the forms of a region. */
@NullMarked
package org.lantai.script.traditional;

import org.jspecify.annotations.NullMarked;
